// The chat of the page: every question is a turn of one conversation, answered with a card. The server draws and escapes
// the cards; without this script the same form asks the same questions, a visit each.

/** @template {HTMLElement} T @param {string} id @param {new () => T} type @returns {T} */
function byId(id, type) {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`#${id} is missing`);
  return found;
}

const log = byId('log', HTMLElement);
const form = byId('ask', HTMLFormElement);
const question = byId('question', HTMLInputElement);
const importing = byId('import', HTMLFormElement);
const choices = byId('choices', HTMLUListElement);
const locale = document.documentElement.lang;

const WAIT_MS = 20_000;
const PAUSE_MS = 120;
const SHORTEST = 2;

/** The key of this tab's conversation: nobody else's, gone with the tab. */
function conversation() {
  const known = sessionStorage.getItem('conversation');
  if (known) return known;
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const key = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  sessionStorage.setItem('conversation', key);
  return key;
}

/** @param {string} id @returns {HTMLElement} */
function fromTemplate(id) {
  const copy = byId(id, HTMLTemplateElement).content.firstElementChild?.cloneNode(true);
  if (!(copy instanceof HTMLElement)) throw new Error(`<template id="${id}"> is empty`);
  return copy;
}

/** @param {string} text */
function showSaid(text) {
  const said = fromTemplate('said');
  said.append(text);
  log.append(said);
  return said;
}

/** @param {string} html @returns {HTMLElement} */
function cardOf(html) {
  const template = document.createElement('template');
  template.innerHTML = html;
  const card = template.content.firstElementChild;
  return card instanceof HTMLElement ? card : fromTemplate('failure');
}

/** What the server refused, in its own words where it has any. @param {Response} response */
async function failureOf(response) {
  const card = fromTemplate('failure');
  const problem = await response.json().catch(() => ({}));
  const [title, detail] = [card.querySelector('h2'), card.querySelector('p')];
  if (title && typeof problem.title === 'string') title.textContent = problem.title;
  if (detail && typeof problem.detail === 'string') detail.textContent = problem.detail;
  return card;
}

/** @param {{ q: string } | { press: string }} asked */
function sayTurn(asked) {
  return post('chat', {
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...asked, conversation: conversation(), locale }),
  });
}

/** @param {FormData} form */
function sendFile(form) {
  form.set('conversation', conversation());
  return post('import', { headers: { accept: 'application/json' }, body: form });
}

/** @param {string} url @param {RequestInit} what @returns {Promise<HTMLElement>} */
async function post(url, what) {
  try {
    const response = await fetch(url, {
      ...what,
      method: 'POST',
      signal: AbortSignal.timeout(WAIT_MS),
    });
    return response.ok ? cardOf((await response.json()).html) : await failureOf(response);
  } catch {
    return fromTemplate('failure');
  }
}

/** A chart that is not drawn leaves its card as it is without one, not with the sign of a broken picture. */
function dropBrokenCharts() {
  for (const chart of log.querySelectorAll('img.chart'))
    if (chart instanceof HTMLImageElement && chart.complete && chart.naturalWidth === 0) chart.remove();
}
log.addEventListener('error', dropBrokenCharts, { capture: true }); // such events do not bubble
dropBrokenCharts(); // those of the page itself may have come before this script

/** Turns are answered one after the other, in the order they were asked. */
let turns = Promise.resolve();

/** @param {string} said @param {() => Promise<HTMLElement>} answer @param {boolean} goThere */
function ask(said, answer, goThere) {
  hideChoices();
  const shown = showSaid(said);
  shown.classList.add('waiting');
  shown.scrollIntoView({ block: 'start' });
  turns = turns.then(async () => {
    const card = await answer();
    shown.classList.remove('waiting');
    shown.after(card);
    shown.scrollIntoView({ block: 'start' });
    // Whoever pressed a button of a card goes on from the new one; whoever typed goes on typing.
    if (goThere) card.querySelector('h2')?.focus({ preventScroll: true });
  });
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const button = event.submitter;
  if (button instanceof HTMLButtonElement && button.name !== '') {
    const asked = button.name === 'press' ? { press: button.value } : { q: button.value };
    ask(button.name === 'press' ? button.innerText : button.value, () => sayTurn(asked), true);
    return;
  }
  const said = question.value.trim();
  if (said === '') return;
  question.value = '';
  ask(said, () => sayTurn({ q: said }), false);
});

importing.addEventListener('submit', (event) => {
  event.preventDefault();
  const chosen = new FormData(importing);
  const file = chosen.get('file');
  if (!(file instanceof File)) return;
  importing.reset();
  ask(file.name, () => sendFile(chosen), true);
});

/** @type {AbortController | undefined} */
let looking;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let later;
let active = -1;

function hideChoices() {
  clearTimeout(later);
  looking?.abort();
  choices.hidden = true;
  choices.replaceChildren();
  question.setAttribute('aria-expanded', 'false');
  question.removeAttribute('aria-activedescendant');
  active = -1;
}

/** @param {readonly string[]} found */
function showChoices(found) {
  hideChoices();
  if (found.length === 0) return;
  choices.append(...found.map(optionOf));
  choices.hidden = false;
  question.setAttribute('aria-expanded', 'true');
}

/** @param {string} text @param {number} at */
function optionOf(text, at) {
  const option = document.createElement('li');
  option.id = `choice-${at}`;
  option.role = 'option';
  option.dir = 'auto';
  option.textContent = text;
  option.setAttribute('aria-selected', 'false');
  // Before the field loses the focus, which would close the list.
  option.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    choose(text);
  });
  return option;
}

/** @param {string} text */
function choose(text) {
  question.value = text;
  hideChoices();
  question.focus();
}

/** @param {number} at */
function mark(at) {
  const options = [...choices.children];
  active = (at + options.length + 1) % (options.length + 1); // the last place is the field itself
  for (const [i, option] of options.entries()) option.setAttribute('aria-selected', String(i === active));
  const marked = options[active];
  if (marked) {
    question.setAttribute('aria-activedescendant', marked.id);
    marked.scrollIntoView({ block: 'nearest' });
  } else question.removeAttribute('aria-activedescendant');
}

async function look() {
  looking?.abort();
  looking = new AbortController();
  const typed = question.value;
  try {
    const query = new URLSearchParams({ typed, locale });
    const response = await fetch(`suggest?${query}`, { signal: looking.signal });
    const found = response.ok ? (await response.json()).choices : [];
    if (question.value === typed && document.activeElement === question) showChoices(found);
  } catch {
    // What is typed next looks again.
  }
}

question.addEventListener('input', () => {
  clearTimeout(later);
  if (question.value.trim().length < SHORTEST) hideChoices();
  else later = setTimeout(look, PAUSE_MS);
});
question.addEventListener('blur', hideChoices);
question.addEventListener('keydown', (event) => {
  if (choices.hidden || event.isComposing) return;
  const marked = choices.children[active];
  if (event.key === 'ArrowDown') mark(active + 1);
  else if (event.key === 'ArrowUp') mark(active < 0 ? choices.children.length - 1 : active - 1);
  else if (event.key === 'Escape') hideChoices();
  else if (event.key === 'Enter' && marked) choose(marked.textContent ?? '');
  else return;
  event.preventDefault();
});

if (matchMedia('(hover: hover)').matches) question.focus({ preventScroll: true });
