# What the R package survival says of small sets of stays: `Rscript make.R` beside this file writes
# the JSON files above it anew.
library(survival)

causes <- c('first', 'second', 'third')
ends <- c(56, 183)

text <- function(numbers) {
  written <- ifelse(is.na(numbers), 'null', sprintf('%.15g', numbers))
  sprintf('[%s]', paste(written, collapse = ', '))
}
column <- function(name, numbers) sprintf('  "%s": %s', name, text(numbers))
matrix_of <- function(name, values) {
  lines <- apply(values, 2, function(each) paste0('    ', text(each)))
  sprintf('  "%s": [\n%s\n  ]', name, paste(lines, collapse = ',\n'))
}

phases <- function(stays) {
  stays$ended <- stays$cause > 0
  stays$by <- stays$cause
  ordered <- survSplit(
    Surv(entry, last, ended) ~ by, stays, cut = ends, episode = 'phase', start = 'from', end = 'to'
  )
  list(
    days = sapply(1:3, function(p) sum((ordered$to - ordered$from)[ordered$phase == p])),
    exits = sapply(1:3, function(p) {
      sapply(seq_along(causes), function(k) {
        sum(ordered$ended[ordered$phase == p] & ordered$by[ordered$phase == p] == k)
      })
    })
  )
}

write_case <- function(name, entry, last, cause) {
  stays <- data.frame(entry = entry, last = last, cause = cause)
  ending <- factor(cause, levels = 0:3, labels = c('none', causes))
  fit <- survfit(Surv(entry, last, ending) ~ 1, data = stays, id = seq_along(last))
  at <- fit$n.event[, -1, drop = FALSE]
  ended <- rowSums(at) > 0
  of <- function(values) values[ended, -1, drop = FALSE]
  split <- phases(stays)
  body <- paste(c(
    column('entryDays', entry), column('lastDays', last), column('cause', cause),
    column('days', fit$time[ended]),
    matrix_of('shares', of(fit$pstate)), matrix_of('errors', of(fit$std.err)),
    matrix_of('low', of(fit$lower)), matrix_of('high', of(fit$upper)),
    column('phaseDays', split$days), matrix_of('phaseExits', split$exits)
  ), collapse = ',\n')
  writeLines(sprintf('{\n%s\n}', body), file.path('..', sprintf('%s.json', name)))
}

write_case('ties', rep(0, 8), c(5, 5, 5, 8, 8, 8, 12, 12), c(1, 2, 0, 1, 0, 1, 3, 0))
write_case('late-entry', c(0, 0, 3, 10, 0, 4, 40, 5), c(4, 9, 12, 60, 60, 90, 200, 200),
  c(1, 0, 2, 1, 3, 1, 0, 2))
write_case('all-last-seen', rep(0, 4), c(3, 30, 70, 400), rep(0, 4))
write_case('one-event', rep(0, 5), c(10, 20, 30, 40, 50), c(0, 0, 2, 0, 0))
write_case('all-end', rep(0, 6), c(10, 20, 20, 30, 57, 184), c(1, 2, 1, 1, 2, 3))

set.seed(20261130)
n <- 300
begun <- round(rexp(n, 1 / 200))
entry <- ifelse(runif(n) < 0.3, begun, 0)
ends_by <- sapply(c(1 / 900, 1 / 1500, 1 / 500), function(rate) ceiling(rexp(n, rate)))
natural <- apply(ends_by, 1, min)
seen <- ceiling(runif(n, 1, 700))
last <- entry + pmin(natural, seen)
cause <- ifelse(natural <= seen, apply(ends_by, 1, which.min), 0)
write_case('many', entry, last, cause)

# Garwood's exact intervals for the mean of a count.
counts <- c(0, 1, 2, 5, 6, 44, 300, 5000, 100000)
writeLines(sprintf('{\n%s\n}', paste(c(
  column('count', counts),
  column('low', ifelse(counts == 0, 0, qchisq(0.025, 2 * counts) / 2)),
  column('high', qchisq(0.975, 2 * (counts + 1)) / 2)
), collapse = ',\n')), file.path('..', 'poisson.json'))
