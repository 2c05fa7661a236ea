import { existsSync } from 'node:fs';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';

/** Debian's name first; `BUTACA_CHROMIUM` names another one. */
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const QUIET = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

const executablePath = [process.env['BUTACA_CHROMIUM'] ?? [], PLACES].flat().find(existsSync);

export const withoutBrowser = executablePath === undefined;
/** To stand in the name of a suite that is skipped where there is no chromium. */
export const inBrowser = withoutBrowser ? 'in a browser (skipped: there is no chromium)' : 'in a browser';

/** A headless browser, to be closed by who opened it. */
export function openBrowser(): Promise<Browser> {
  if (executablePath === undefined) throw new Error('There is no chromium: name one in BUTACA_CHROMIUM');
  return chromium.launch({ executablePath, headless: true, args: QUIET });
}

export const PHONE = { width: 390, height: 844 };
export const DESKTOP = { width: 1280, height: 900 };

export type Visit = {
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  readonly locale?: string;
};

/** A page of its own context, with all that went wrong on it so far: console errors, exceptions, failed requests. */
export async function visit(
  browser: Browser,
  url: string,
  { viewport = DESKTOP, colorScheme = 'light', locale = 'es-AR' }: Visit = {},
): Promise<{ readonly page: Page; readonly faults: readonly string[] }> {
  const context = await browser.newContext({ viewport, colorScheme, locale });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    // What the page itself gives up is none: names that were looked up for words that are sent or typed on by now.
    if (reason !== 'net::ERR_ABORTED') faults.push(`${request.url()}: ${reason}`);
  });
  await page.goto(url);
  return { page, faults };
}

/** What axe-core calls serious or critical, each with the first elements that have it. */
export async function seriousFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<axe.AxeResults>('axe.run()');
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, help, nodes }) =>
        `${id}: ${help} (${nodes
          .slice(0, 3)
          .map(({ html }) => html.slice(0, 200))
          .join(' ')})`,
    );
}

/** By how many pixels the page is wider than the window; 0 where nobody has to scroll sideways. */
export function overhang(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}
