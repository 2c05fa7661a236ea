import { z } from 'zod';

/** What somebody's message says, wherever in it it stands, and the addresses in it. */
export type MessageTexts = { readonly texts: readonly string[]; readonly links: readonly string[] };

const text = z.string().catch('');
/** A list of which what has another form is left out: one odd part costs nothing of the others. */
const listOf = <T>(part: z.ZodType<T>) =>
  z
    .array(z.unknown())
    .catch([])
    .transform((list) => list.flatMap((item) => part.safeParse(item).data ?? []));

type Component = {
  readonly content: string;
  readonly description: string;
  readonly url: string;
  readonly accessory?: Component | undefined;
  readonly components: readonly Component[];
  readonly items: readonly Component[];
};
const componentSchema: z.ZodType<Component> = z.lazy(() =>
  z.object({
    content: text,
    description: text,
    url: text,
    accessory: componentSchema.optional().catch(undefined),
    components: listOf(componentSchema),
    items: listOf(componentSchema),
  }),
);
const mediaSchema = z.object({ text });
const contentSchema = z.object({
  content: text,
  poll: z
    .object({
      question: mediaSchema.catch({ text: '' }),
      answers: listOf(z.object({ poll_media: mediaSchema })),
    })
    .optional()
    .catch(undefined),
  embeds: listOf(z.object({ title: text, description: text, url: text })),
  components: listOf(componentSchema),
  attachments: listOf(z.object({ title: text, description: text, filename: text })),
});
type Content = z.infer<typeof contentSchema>;

/** A message as Discord tells it, as far as it has texts. */
export const messageTextsSchema = contentSchema
  .extend({ message_snapshots: listOf(z.object({ message: contentSchema })) })
  .transform(({ message_snapshots: forwarded, ...own }): MessageTexts => {
    const contents = [own, ...forwarded.map(({ message }) => message)];
    const content = contents.flatMap(saidIn);
    const texts = content.map(withoutMarks).filter((item) => item !== '');
    return {
      texts: texts.length > 0 ? texts : contents.flatMap(fileNames),
      links: [...content, ...contents.flatMap(addressesIn)].flatMap((item) => [
        ...(item.match(LINK) ?? []),
        ...bareLinksIn(item),
      ]),
    };
  });

/** What is written first: its own words, the poll's, what a link or a card says, what a picture shows. */
function saidIn({ content, poll, embeds, components, attachments }: Content): readonly string[] {
  return [
    content,
    ...(poll ? [poll.question.text, ...poll.answers.map(({ poll_media }) => poll_media.text)] : []),
    ...embeds.flatMap(({ title, description }) => [title, description]),
    ...components.flatMap(everyComponent).flatMap((item) => [...item.content.split('\n'), item.description]),
    ...attachments.flatMap(({ title, description }) => [description, title]),
  ];
}

function addressesIn({ embeds, components }: Content): readonly string[] {
  return [...embeds, ...components.flatMap(everyComponent)].map(({ url }) => url);
}

function everyComponent(item: Component): readonly Component[] {
  const within = [...(item.accessory ? [item.accessory] : []), ...item.components, ...item.items];
  return [item, ...within.flatMap(everyComponent)];
}

const LINK = /https?:\/\/[^\s<>()[\]]+/g;
/** An address that was copied without its beginning, and IMDb's number alone. */
const BARE = [/^(?:www\.|m\.)?(?:imdb\.com|themoviedb\.org|letterboxd\.com)\//, /^tt\d{7,10}$/];
const AROUND = '?!.,;:()[]<>"\'*_';

function bareLinksIn(content: string): readonly string[] {
  return content
    .split(/\s/)
    .map(withoutAround)
    .filter((word) => BARE.some((form) => form.test(word)));
}

function withoutAround(word: string): string {
  let [from, to] = [0, word.length];
  while (from < to && AROUND.includes(word.charAt(from))) from++;
  while (to > from && AROUND.includes(word.charAt(to - 1))) to--;
  return word.slice(from, to);
}

/** Mentions, emoji and times, as Discord writes them. */
const MARK = /<[^<>\s]*>/g;

function withoutMarks(content: string): string {
  return content.replace(LINK, ' ').replace(MARK, ' ').replace(ESCAPE, '$1').replace(MARKUP, ' ').trim();
}
/** Marks at the beginning of a line, and those around words. */
const MARKUP = /^(?:#{1,3} |-# |> )|\*\*|__|~~|\|\||`/g;
const ESCAPE = /\\([^0-9A-Za-z\s])/g;

/** A camera's or an application's own names tell nothing: "IMG_2034.jpg", "image.png", "Screenshot 2026-01-02.png". */
const MEANINGLESS =
  /^(?:img|image|imagen|photo|foto|pic|picture|screenshot|captura|unknown|untitled|video|vid|dsc|pxl|file|attachment|voice message)?[\d\s]*$/;

/** The names of what is attached, as words; read only where nothing else is. */
function fileNames({ attachments }: Content): readonly string[] {
  return attachments.flatMap(({ filename }) => {
    const words = filename.replace(/\.\w{1,5}$/, '').replace(/[\s._-]+/g, ' ');
    return MEANINGLESS.test(words.trim().toLowerCase()) ? [] : [words.trim()];
  });
}
