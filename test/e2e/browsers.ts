import { existsSync } from 'node:fs';
import {
  chromium,
  firefox,
  type Browser,
  type BrowserContext,
  type LaunchOptions,
} from 'playwright';

// The browsers of the system, never a download of Playwright's own: see test/install-browsers.sh.

const firstFound = (...paths: (string | undefined)[]) =>
  paths.find((path) => path !== undefined && existsSync(path));

const launchOptions = (
  executablePath: string | undefined,
  options: LaunchOptions,
): LaunchOptions => (executablePath === undefined ? options : { ...options, executablePath });

/**
 * What Chromium leaves out: the pages in its own address field, which no test sees and which cost a
 * third of all that it does to open a window; and what Playwright leaves out, whose switch this one
 * takes the place of.
 */
const LEFT_OUT = [
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'],
  ...['AimEnabled', 'AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose'],
  ...['DialMediaRouteProvider', 'GlobalMediaControls', 'HttpsUpgrades', 'LensOverlay'],
  ...['MediaRouter', 'NetworkTimeServiceQuerying', 'OptimizationHints', 'PaintHolding'],
  ...['ThirdPartyStoragePartitioning', 'Translate'],
];

/** Without these, Chromium talks to its maker in the background, and our recorder should not. */
export const CHROMIUM = launchOptions(
  firstFound(process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome'),
  {
    args: [
      '--disable-dev-shm-usage',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-features=${LEFT_OUT.join()}`,
    ],
  },
);

/** `moz-firefox` makes Playwright drive an ordinary Firefox instead of its own patched one. */
export const FIREFOX = launchOptions(
  firstFound(process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox'),
  { channel: 'moz-firefox' },
);

const BROWSERS = {
  chromium: { type: chromium, options: CHROMIUM, missing: 'Chromium (or set CHROMIUM_PATH)' },
  firefox: { type: firefox, options: FIREFOX, missing: 'Firefox (or set FIREFOX_PATH)' },
};

export type BrowserName = keyof typeof BROWSERS;
export const BROWSER_NAMES: readonly BrowserName[] = ['chromium', 'firefox'];

/** Firefox as somebody has it who lets no page keep anything. */
export const BLOCKED = { firefoxUserPrefs: { 'network.cookie.cookieBehavior': 2 } };

export function launch(name: BrowserName, more: LaunchOptions = {}): Promise<Browser> {
  const { type, options } = installed(name);
  return type.launch({ ...options, ...more });
}

/** A browser that keeps what it stores in a folder, and finds it there the next time. */
export function launchWithProfile(name: BrowserName, folder: string): Promise<BrowserContext> {
  const { type, options } = installed(name);
  return type.launchPersistentContext(folder, options);
}

/** A missing browser is a failure, never a silent skip. */
function installed(name: BrowserName) {
  const { options, missing } = BROWSERS[name];
  if (options.executablePath === undefined) throw new Error(`missing browser: install ${missing}`);
  return BROWSERS[name];
}
