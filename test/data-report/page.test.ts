import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { chapters } from '../../etl/data-report/chapters.ts';
import { locales } from '../../src/domain/locale.ts';
import { build } from '../etl/catalog.ts';
import { butaca } from '../etl/command.ts';
import { credits, film, newFolder } from '../etl/data-folder.ts';
import { samplePath } from '../terminal/run-butaca.ts';
import { tagFaults } from './tag-faults.ts';
import { writeReport } from './write-report.ts';

const SECTIONS = chapters.flatMap(({ sections }) => sections.map(({ id }) => id));
/** What a figure that is not there looks like in a sentence. */
const HOLES = /\b(?:NaN|undefined|null|Infinity)\b|\[object/;

describe.each(locales)('the report on the sample in %s', (locale) => {
  let html = '';
  beforeAll(async () => {
    ({ html } = await writeReport(samplePath(), locale));
  });

  it('is one document of its language with a title, one main heading and one main part', () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="(es|en)">/);
    expect(html).toContain(`<html lang="${locale}">`);
    for (const once of [/<title>/g, /<h1>/g, /<main /g, /<nav /g]) {
      const found = html.match(once)?.length ?? 0;
      expect(found, once.source).toBe(1);
    }
  });

  it('closes every tag that it opens, and gives no id twice', () => {
    expect(tagFaults(html)).toEqual([]);
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(100);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('has every section with its heading, sentence, chart with title and description, and table', () => {
    const found = html.split('<section ').slice(1);
    expect(found.map((section) => /id="([^"]*)"/.exec(section)?.[1])).toEqual(SECTIONS);
    for (const section of found) {
      expect(section).toMatch(/<h3 [^>]*>[^<]+<\/h3>\n<p class="says">[^<]{40,}<\/p>/);
      expect(
        section.match(/<svg [^>]*role="img"[^>]*>\n<title [^>]*>[^<]+<\/title><desc [^>]*>[^<]+</g),
      ).toHaveLength(2);
      expect(section).toMatch(/<table>\n<caption [^>]*>[^<]+<\/caption>\n<thead>/);
    }
  });

  it('leads from its contents to every chapter', () => {
    for (const { id } of chapters) {
      expect(html).toContain(`<a href="#${id}">`);
      expect(html).toContain(`<div class="chapter" id="${id}">`);
    }
  });

  it('needs no network and no script, and is small', () => {
    expect(
      html.match(/<script|<link(?! rel="icon" href="data:,")|<img|<iframe|@import|url\((?!#)/g),
    ).toBeNull();
    expect(html.match(/(?:src|href)="(?!#|data:)/g)).toBeNull();
    expect(Buffer.byteLength(html)).toBeLessThan(3e6);
  });

  it('has no hole where a figure should be', () => {
    expect(textsOf(html).filter((text) => HOLES.test(text))).toEqual([]);
  });
});

describe('a report', () => {
  it('shows titles and names as they are and never as HTML', async () => {
    const evil = `<img src=x onerror=alert(1)> & "quotes" 'too' </svg></section>`;
    const films = Array.from({ length: 12 }, (_, at) =>
      film({ id: String(at + 1), title: evil, budget: at === 0 ? '1' : '1000000', revenue: '5000000' }),
    );
    const { out } = await build({
      films,
      credits: films.map((_, at) => credits(at + 1, [{ name: evil, id: 7 }])),
    });
    const { html } = await writeReport(out, 'es');
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;quotes&quot; &#39;too&#39;');
    expect(tagFaults(html)).toEqual([]);
  });

  it('says that there is nothing to show where a catalog has too little', async () => {
    const { out } = await build({ films: [film({ id: '1' })], credits: [] });
    const { html } = await writeReport(out, 'en');
    expect(html.match(/This catalog has no data to show here\./g)?.length).toBeGreaterThan(5);
    expect(textsOf(html).filter((text) => HOLES.test(text))).toEqual([]);
  });
});

describe('butaca report', () => {
  it('says where the page is, which is the same byte for byte from the same catalog', async () => {
    const { html } = await writeReport(samplePath(), 'en');
    const out = join(newFolder(), 'page.html');
    const env = { BUTACA_CATALOG: samplePath(), LC_ALL: 'en_US' };
    const { code, stdout } = await butaca(['report', '--out', out], env);
    expect(code).toBe(0);
    expect(stdout).toContain(`Written: ${out} (`);
    expect(readFileSync(out, 'utf8')).toBe(html);
  });

  it('that cannot write ends with 1 and the repair', async () => {
    const { code, stderr } = await butaca(['report', '--out', join(samplePath(), 'page.html')], {
      BUTACA_CATALOG: samplePath(),
    });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^\/.*page\.html cannot be written \(.*\)\. Name another file with --out\.\n$/);
  });

  it('without a catalog ends with 1 and the repair', async () => {
    const { code, stderr } = await butaca(['report'], { BUTACA_CATALOG: '/nowhere.sqlite' });
    expect(code).toBe(1);
    expect(stderr).toMatch(/cannot be opened .*butaca etl/);
  });

  it('in a language that it does not speak is wrong usage and ends with 2', async () => {
    expect((await butaca(['report', '--locale', 'fr'])).code).toBe(2);
  });
});

/** What is written between tags, the style sheet left out. */
function textsOf(html: string): readonly string[] {
  return html.slice(html.indexOf('<body>')).match(/>[^<]+</g) ?? [];
}
