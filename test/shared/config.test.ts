import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { localeOfEnvironment, localeOfTag, tagOf } from '../../adapters/settings/client-locale.ts';
import { commonSchema, readConfig } from '../../adapters/settings/config.ts';
import { userFolder } from '../../adapters/settings/user-folder.ts';

describe('The settings', () => {
  it('are told their faults together, each with its name', () => {
    const schema = commonSchema.extend({ PORT: z.coerce.number().int(), TOKEN: z.string() });
    const { fault } = readConfig(schema, { LOG_LEVEL: 'loud', PORT: 'x' }) as { readonly fault: string };
    expect(fault.split('\n').map((line) => line.split(':')[0])).toEqual(['LOG_LEVEL', 'PORT', 'TOKEN']);
  });

  it('count as not set where they are set to nothing', () => {
    expect(readConfig(commonSchema, { BUTACA_CATALOG: '', LOG_LEVEL: '' })).toEqual({
      BUTACA_EMBEDDED: 'on',
      BUTACA_CHARTS: 'on',
      BUTACA_POSTERS: 'on',
      LOG_LEVEL: 'info',
      USER_LIMIT: 30,
    });
  });

  it('name the cache folder; a relative one is ignored', () => {
    expect(userFolder('cache', { XDG_CACHE_HOME: '/x' })).toBe('/x/butaca');
    expect(userFolder('cache', { XDG_CACHE_HOME: 'x' })).toBe(userFolder('cache', {}));
    expect(userFolder('cache', {})).toMatch(/\/\.cache\/butaca$/);
    expect(userFolder('state', { HOME: '/h' })).toBe('/h/.local/state/butaca');
    expect(userFolder('state', { HOME: 'no folder from the root' })).toBeUndefined();
  });

  it.each([
    [{ LANG: 'es_AR.UTF-8' }, 'es'],
    [{ LANG: 'es_AR.UTF-8', LC_ALL: 'en_GB' }, 'en'],
    [{ LANG: 'es_ES', LC_MESSAGES: 'en_US.UTF-8', LC_ALL: '' }, 'en'],
    [{ LANG: 'C.UTF-8' }, undefined],
    [{ LANG: 'de_DE.UTF-8' }, undefined],
    [{}, undefined],
  ])('%j tell the language %s', (env, locale) => {
    expect(localeOfEnvironment(env)).toBe(locale);
  });

  it.each([
    ['es-419', 'es'],
    ['EN', 'en'],
    ['eng', undefined],
    ['', undefined],
  ])('the tag %s is %s', (tag, locale) => {
    expect(localeOfTag(tag)).toBe(locale);
  });

  it.each([
    ['es_AR.UTF-8', 'es-AR'],
    ['es-419', 'es-419'],
    ['en_gb', 'en-GB'],
    ['es-Latn-MX', 'es-MX'],
    ['es', 'es'],
    ['es-valencia', 'es'],
    ['es-ES_tradnl', 'es-ES'],
    ['fr-FR', undefined],
  ])('of the tag %s the place is kept: %s', (tag, placed) => {
    expect(tagOf(tag)).toBe(placed);
  });
});
