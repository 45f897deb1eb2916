import type { Page } from 'playwright';

/** Everything that a page did which we care about, collected from before it was opened. */
export interface PageRecord {
  /** Addresses that the page asked for, itself included. */
  readonly requests: string[];
  /** Errors in the console and errors that nobody caught. */
  readonly errors: string[];
  /** What the content security policy stopped: directive and blocked address. */
  readonly violations: string[];
}

/** Call before `page.goto`. Firefox tells only the page itself of violations, so we ask there. */
export async function recordPage(page: Page): Promise<PageRecord> {
  const record: PageRecord = { requests: [], errors: [], violations: [] };
  page.context().on('request', (request) => record.requests.push(request.url()));
  page.on('websocket', (socket) => record.requests.push(socket.url()));
  page.on('pageerror', (error) => record.errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    const text = message.text();
    if (text.startsWith(VIOLATION)) record.violations.push(text.slice(VIOLATION.length));
    else record.errors.push(text);
  });
  await page.addInitScript((mark) => {
    addEventListener('securitypolicyviolation', (event) => {
      console.error(`${mark}${event.effectiveDirective} ${event.blockedURI}`);
    });
  }, VIOLATION);
  return record;
}

const VIOLATION = 'policy violation: ';

/** The requests that went anywhere but to the page's own address, its own data or its own blobs. */
export function foreignRequests(record: PageRecord, pageUrl: string): string[] {
  const own = new URL(pageUrl);
  return record.requests.filter((address) => {
    const { protocol, origin } = new URL(address);
    if (protocol === 'data:' || protocol === 'blob:') return false;
    // Every file has the origin "null", so a page on disk may ask for itself only.
    return own.protocol === 'file:' ? address !== own.href : origin !== own.origin;
  });
}
