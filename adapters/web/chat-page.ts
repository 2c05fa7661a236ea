import { type Locale, locales } from '../../src/domain/locale.ts';
import { formatterIn } from '../../src/language/format.ts';
import { voices } from '../../src/language/locales/index.ts';
import type { Tag } from '../../src/language/writing/tags.ts';
import { type Html, html } from './html.ts';
import { webWords } from './words.ts';

/** What somebody said, over the answer to it. */
export function drawSaid(text: string, locale: Locale): Html {
  return html`<p class="said" dir="auto"><span class="aside">${webWords[locale].you} </span>${text}</p>`;
}

/** The page in another language. */
function linkTo(locale: Locale): Html {
  return html`<a href="./?locale=${locale}" lang="${locale}" hreflang="${locale}">${voices[locale].name}</a>`;
}

/**
 * The page, with what was said on it so far. All that it loads lies beside it, by relative addresses: it works behind
 * any prefix. Without a script a question is a visit to the page; with one it is a turn of a conversation. The first
 * button is what the Enter key presses: it must come before those of the cards.
 */
export function chatPage(tag: Tag, log: readonly Html[]): string {
  const { locale, own } = formatterIn(tag);
  const w = webWords[locale];
  const others = locales.filter((language) => language !== locale);
  return html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${w.about}">
<meta name="theme-color" content="#faf6f0" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#151210" media="(prefers-color-scheme: dark)">
<title>${w.title}</title>
<link rel="icon" href="assets/icon.svg">
<link rel="stylesheet" href="assets/chat.css">
<script type="module" src="assets/chat.js"></script>
</head>
<body>
<button class="aside" form="ask" tabindex="-1" aria-hidden="true"></button>
<a class="skip" href="#question">${w.skip}</a>
<header>
<div class="bar">
<h1><a href="./?locale=${locale}"><img src="assets/icon.svg" alt="" width="32" height="32">${w.title}</a></h1>
<p>${w.about}</p>
<nav aria-label="${w.title}">${others.map(linkTo)}<a href="docs/?locale=${locale}">${w.api}</a></nav>
</div>
</header>
<main>
<div id="log" role="log" aria-label="${w.conversation}">
${log}
</div>
</main>
<footer>
<form id="ask" method="get" action="./" autocomplete="off">
<input type="hidden" name="locale" value="${locale}">
<label class="aside" for="question">${w.ask}</label>
<div class="field">
<input id="question" name="q" required maxlength="1000" placeholder="${w.hint}" enterkeyhint="send" autocapitalize="sentences" role="combobox" aria-autocomplete="list" aria-expanded="false" aria-controls="choices">
<ul id="choices" role="listbox" aria-label="${w.suggestions}" hidden></ul>
<button class="send" aria-label="${w.send}"><svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true"><path d="M5 12h13M12 5.5l6.5 6.5-6.5 6.5" fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"/></svg></button>
</div>
</form>
<details>
<summary>${w.import}</summary>
<form id="import" method="post" action="import" enctype="multipart/form-data">
<input type="hidden" name="locale" value="${locale}">
<label for="file">${w.importFile}</label>
<input id="file" name="file" type="file" accept=".csv,.tsv,text/csv" required>
<button>${w.importNow}</button>
</form>
</details>
<p class="source">${w.source}</p>
</footer>
<template id="failure"><article class="card failed"><h2 tabindex="-1">${w.offline}</h2><p class="line">${own(w.offlineHint)}</p></article></template>
<template id="said">${drawSaid('', locale)}</template>
</body>
</html>
`.text;
}
