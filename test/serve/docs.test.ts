import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inBrowser, openBrowser, PHONE, visit, withoutBrowser } from '../browser.ts';
import { openTestServer, type TestServer } from './open-test-server.ts';

describe.skipIf(withoutBrowser)(`The page to try the API ${inBrowser}`, () => {
  let server: TestServer;
  let browser: Browser;
  let address: string;
  beforeAll(async () => {
    server = await openTestServer();
    address = await server.listen();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it('shows every question and sends one, with nothing from elsewhere', async () => {
    const { page, faults } = await visit(browser, `${address}/docs`, { locale: 'en-GB' });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.getByText('/api/votes', { exact: true }).click();
    const operation = page.locator('#operations-Questions-votes');
    await operation.getByRole('button', { name: 'Execute' }).click();
    const sent = operation.locator('.live-responses-table tbody .response-col_status');
    await sent.waitFor();
    expect(await sent.innerText()).toContain('200');
    expect(await operation.locator('.live-responses-table').innerText()).toContain('"voteCount"');
    expect(asked.filter((url) => !url.startsWith(address))).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('gives every visit a conversation of its own', async () => {
    /** Executes operations as they stand on the page; the keys that they sent. */
    const keysOf = async (...operations: readonly (readonly [operation: string, path: string])[]) => {
      const { page, faults } = await visit(browser, `${address}/docs/`, { locale: 'en-GB' });
      const keys: string[] = [];
      for (const [id, path] of operations) {
        const operation = page.locator(`#operations-Questions-${id}`);
        await operation.locator('.opblock-summary-control').click();
        const [sent] = await Promise.all([
          page.waitForRequest((request) => new URL(request.url()).pathname === path),
          operation.getByRole('button', { name: 'Execute' }).click(),
        ]);
        expect([id, (await sent.response())?.status()]).toEqual([id, 200]);
        const body = sent.postData();
        keys.push(
          body ? JSON.parse(body).conversation : new URL(sent.url()).searchParams.get('conversation'),
        );
      }
      expect(faults).toEqual([]);
      await page.context().close();
      return keys;
    };
    const [first] = await keysOf(['export', '/api/export']);
    const others = await keysOf(
      ['export', '/api/export'],
      ['ask', '/api/ask'],
      ['seenPOST', '/api/seen'],
      ['forgetMe', '/api/forgetMe'],
    );
    expect(first).toMatch(/^[\da-f]{32}$/);
    expect(new Set(others).size).toBe(1);
    expect(others[0]).toMatch(/^[\da-f]{32}$/);
    expect(others[0]).not.toBe(first);
  }, 120_000);

  it('fits a phone', async () => {
    const { page, faults } = await visit(browser, `${address}/docs/?locale=es`, { viewport: PHONE });
    await page.getByText('/api/votes', { exact: true }).waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
