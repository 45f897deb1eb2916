#!/bin/sh
# Installs the two browsers that the tests drive, where they are missing. Playwright's own
# downloads are not used: the tests run in the browsers that the system itself provides.
set -u

# The same places as in test/e2e/browsers.ts.
found() {
  for path in "$@"; do
    if [ -n "$path" ] && [ -x "$path" ]; then return 0; fi
  done
  return 1
}

if found "${CHROMIUM_PATH:-}" /usr/bin/chromium /usr/bin/google-chrome &&
  found "${FIREFOX_PATH:-}" /usr/bin/firefox-esr /usr/bin/firefox; then
  exit 0
fi

as_root() {
  if [ "$(id -u)" -eq 0 ]; then env DEBIAN_FRONTEND=noninteractive "$@"
  else sudo env DEBIAN_FRONTEND=noninteractive "$@"; fi
}

install() {
  command -v apt-get >/dev/null &&
    as_root apt-get update -qq &&
    as_root apt-get install -y -qq --no-install-recommends -o DPkg::Lock::Timeout=300 \
      chromium firefox-esr fonts-dejavu-core </dev/null
}

if ! install; then
  echo 'Install Chromium and Firefox, and set CHROMIUM_PATH and FIREFOX_PATH if they are not in /usr/bin.' >&2
  exit 1
fi
