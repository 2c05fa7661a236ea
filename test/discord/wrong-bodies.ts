/** A body that Discord refuses, and the field that it must name. */
export type WrongBody = {
  readonly is: string;
  readonly path: string;
  readonly body: unknown;
  readonly names: RegExp;
};

const V2 = 1 << 15;
const text = (content = 'text') => ({ type: 10, content });
const button = (more: object = {}) => ({ type: 2, style: 1, label: 'Go', custom_id: 'a', ...more });
const row = (...components: object[]) => ({ type: 1, components });
const many = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

const reply = (is: string, data: object, names: RegExp): WrongBody => ({
  is,
  path: 'interactions/1/open/callback',
  body: { type: 4, data },
  names,
});
const card = (is: string, components: readonly object[], names: RegExp): WrongBody =>
  reply(is, { flags: V2, components }, names);
const choices = (is: string, list: readonly object[], names: RegExp): WrongBody => ({
  is,
  path: 'interactions/1/open/callback',
  body: { type: 8, data: { choices: list } },
  names,
});
const command = (is: string, more: object, names: RegExp): WrongBody => ({
  is,
  path: 'applications/1/commands',
  body: [{ name: 'film', description: 'A film', ...more }],
  names,
});
const option = (more: object = {}) => ({ type: 3, name: 'film', description: 'A film', ...more });

export const wrongBodies: readonly WrongBody[] = [
  reply('nothing at all', {}, /data\.content: .*empty/),
  reply('blanks alone', { content: '  ' }, /data\.content: .*empty/),
  reply('a text of 2,001 characters', { content: 'x'.repeat(2001) }, /data\.content/),
  reply(
    'a text beside components v2',
    { flags: V2, content: 'x', components: [text()] },
    /data\.content: not together/,
  ),
  reply('components v2 without their flag', { components: [text()] }, /data\.components: .*flag/),
  reply('eleven embeds', { embeds: many(11, () => ({ title: 'x' })) }, /data\.embeds/),
  reply(
    'an embed title of 257 characters',
    { embeds: [{ title: 'x'.repeat(257) }] },
    /data\.embeds\.0\.title/,
  ),
  reply(
    '26 embed fields',
    { embeds: [{ fields: many(26, () => ({ name: 'a', value: 'b' })) }] },
    /embeds\.0\.fields/,
  ),
  reply(
    'embeds of 6,001 characters',
    { embeds: many(2, () => ({ description: 'x'.repeat(3001) })) },
    /data\.embeds: more/,
  ),
  reply(
    'an unknown kind of mention',
    { content: 'x', allowed_mentions: { parse: ['all'] } },
    /allowed_mentions\.parse/,
  ),
  card('an empty text', [text('')], /components\.0\.content/),
  card('a text of 4,001 characters', [text('x'.repeat(4001))], /components\.0\.content/),
  card('4,002 characters in two texts', [text('x'.repeat(2001)), text('x'.repeat(2001))], /components: 4002/),
  card(
    '41 components, nested ones counted',
    many(4, () => ({ type: 17, components: many(10, () => text()) })),
    /components: 44/,
  ),
  card('an empty container', [{ type: 17, components: [] }], /components\.0\.components/),
  card('a section without an accessory', [{ type: 9, components: [text()] }], /components\.0\.accessory/),
  card('a section of four texts', [section(many(4, () => text()))], /components\.0\.components/),
  card('an alt text of 1,025 characters', [section([text()], 'x'.repeat(1025))], /accessory\.description/),
  card('a picture that is not there', [section([text()], 'x', 'attachment://x.png')], /media\.url/),
  card('a file that is not there', [{ type: 13, file: { url: 'attachment://x.json' } }], /file\.url/),
  reply(
    'an attachment that nothing shows',
    { flags: V2, components: [text()], attachments: [{ id: '0', filename: 'x.json' }] },
    /attachments: nothing shows x\.json/,
  ),
  card(
    'six buttons in a row',
    [row(...many(6, (i) => button({ custom_id: `${i}` })))],
    /components\.0\.components/,
  ),
  card('an empty row', [row()], /components\.0\.components/),
  card('a label of 81 characters', [row(button({ label: 'x'.repeat(81) }))], /components\.0\.label/),
  card('a custom_id of 101 characters', [row(button({ custom_id: 'x'.repeat(101) }))], /custom_id/),
  card('a custom_id twice', [row(button(), button())], /custom_id: "a" is there twice/),
  card('a button without a custom_id', [row({ type: 2, style: 1, label: 'Go' })], /custom_id/),
  card('a button without a label', [row({ type: 2, style: 1, custom_id: 'a' })], /label/),
  card('a menu of 26 options', [row(menu(26))], /options/),
  card('a menu with a value twice', [row(menu(2, () => 'same'))], /options: value "same"/),
  card('a menu beside a button', [row(menu(2), button())], /components: a row/),
  choices(
    '26 choices',
    many(26, (i) => ({ name: `${i}`, value: `${i}` })),
    /data\.choices/,
  ),
  choices(
    'a choice with a name of 101 characters',
    [{ name: 'x'.repeat(101), value: 'x' }],
    /choices\.0\.name/,
  ),
  choices('a choice without a name', [{ name: '', value: 'x' }], /choices\.0\.name/),
  choices(
    'a choice with a value of 101 characters',
    [{ name: 'x', value: 'x'.repeat(101) }],
    /choices\.0\.value/,
  ),
  command('a name in capitals', { name: 'Film' }, /0\.name/),
  command('a name with a blank', { name: 'a film' }, /0\.name/),
  command('a name of 33 characters', { name: 'x'.repeat(33) }, /0\.name/),
  command('no description', { description: '' }, /0\.description/),
  command('a description of 101 characters', { description: 'x'.repeat(101) }, /0\.description/),
  command('an unknown locale', { name_localizations: { 'es-AR': 'x' } }, /name_localizations\.es-AR/),
  command(
    'a localised name in capitals',
    { name_localizations: { 'es-ES': 'Película' } },
    /name_localizations\.es-ES/,
  ),
  command('26 options', { options: many(26, (i) => option({ name: `o${i}` })) }, /0\.options/),
  command('an option twice', { options: [option(), option()] }, /0\.options: "film"/),
  command(
    'a required option after another',
    { options: [option(), option({ name: 'b', required: true })] },
    /options\.1\.required/,
  ),
  command(
    'choices with autocomplete',
    { options: [option({ autocomplete: true, choices: [{ name: 'a', value: 'a' }] })] },
    /autocomplete/,
  ),
  command('a context that there is not', { contexts: [7] }, /0\.contexts/),
  {
    is: 'a nonce of 26 characters',
    path: 'channels/1/messages',
    body: { content: 'x', nonce: 'x'.repeat(26) },
    names: /nonce/,
  },
  {
    is: 'a message without anything',
    path: 'channels/1/messages',
    body: { allowed_mentions: { parse: [] } },
    names: /content/,
  },
];

function section(components: readonly object[], description = 'alt', url = 'https://example.org/x.jpg') {
  return { type: 9, components, accessory: { type: 11, media: { url }, description } };
}

function menu(count: number, value = (i: number) => `${i}`) {
  return { type: 3, custom_id: 'm', options: many(count, (i) => ({ label: `${i}`, value: value(i) })) };
}
