# What every finding does: work in a temp folder, fetch pinned packages, compare what is seen with
# what was seen when the finding was written.
#
# Ends with 0 when all is as it was, 1 when the behaviour has changed, 2 when it could not be tried.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

# install NAME@VERSION... : the npm packages, without their install scripts.
install() {
  echo '{ "private": true }' >package.json
  npm install --silent --no-audit --no-fund --ignore-scripts --save-exact "$@" && return
  echo "could not install $* from the npm registry" >&2
  exit 2
}

# need PROGRAM PACKAGE : a program of Debian, or the name of the package that brings it.
need() {
  command -v "$1" >/dev/null && return
  echo "$1 is missing: apt-get install --no-install-recommends $2" >&2
  exit 2
}

# expect <<EXPECTED : the lines on standard input against the file `seen`.
expect() {
  cat >expected
  cat seen
  if diff -u expected seen >difference; then
    echo 'as when it was found'
  else
    echo 'CHANGED since it was found:'
    cat difference
    exit 1
  fi
}
