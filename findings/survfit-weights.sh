#!/bin/sh
# Seen 2026-11-30 with R 4.2.2 and r-cran-survival 3.5-3 (Debian 12).
#
# Expected: rows with a count as weight are the same table as one row per person, whether there is
# one kind of event or several.
# Seen: with one kind, estimate, standard error and number at risk agree with the rows written out.
# With several kinds the estimate agrees, but the standard error is another (0.207 against 0.177
# here) and the number at risk counts rows, not persons. The manual says that the variance is then
# robust by default, for which a row is one independent unit; the call and its output do not.
# So: write out one row per person before aggregated counts are compared with it.
. "$(dirname "$0")/.expect.sh"

need Rscript 'r-base-core r-cran-survival'
Rscript -e 'library(survival)' >log 2>&1 || {
  echo 'the R package is missing: apt-get install --no-install-recommends r-cran-survival' >&2
  exit 2
}
cat >look.R <<'R'
suppressMessages(library(survival))
counts <- data.frame(time = c(1, 2, 2, 3, 4, 5, 5, 6), weight = c(2, 1, 3, 1, 2, 1, 1, 2))
counts$event <- factor(c("a", "b", "none", "a", "none", "b", "a", "none"), c("none", "a", "b"))
persons <- counts[rep(seq_len(nrow(counts)), counts$weight), ]

look <- function(name, curve) {
  # Of several states the first is the initial one, the second that of event a.
  at5 <- function(x) as.matrix(x)[curve$time == 5, min(2, NCOL(x))]
  estimate <- at5(if (is.null(curve$pstate)) curve$surv else curve$pstate)
  error <- at5(curve$std.err)
  risk <- as.matrix(curve$n.risk)[1, 1]
  cat(sprintf("%s: %.3f, standard error %.3f, at risk first %g\n", name, estimate, error, risk))
}
one <- Surv(time, event != "none") ~ 1
several <- Surv(time, event) ~ 1
curves <- list(
  "one kind, weights" = survfit(one, counts, weights = weight),
  "one kind, persons" = survfit(one, persons),
  "several kinds, weights" = survfit(several, counts, weights = weight),
  "several kinds, persons" = survfit(several, persons)
)
for (name in names(curves)) look(name, curves[[name]])
R
Rscript look.R >seen
expect <<'SEEN'
one kind, weights: 0.330, standard error 0.545, at risk first 13
one kind, persons: 0.330, standard error 0.545, at risk first 13
several kinds, weights: 0.429, standard error 0.207, at risk first 8
several kinds, persons: 0.429, standard error 0.177, at risk first 13
SEEN
