/**
 * The page's style sheet. Charts take their colours from the variables; all texts have a contrast of 4.5 or more on
 * their ground and all marks of 3, in both schemes. Paper is always light.
 */
export const STYLE = `
:root { color-scheme: light dark;
  --ground: #ffffff; --raised: #f6f7f9; --ink: #1c1f26; --muted: #565c68; --rule: #dfe2e8; --mark: #3a7cb0; --accent: #b4540a;
  --link: #1b5e94 }
@media screen and (prefers-color-scheme: dark) { :root {
  --ground: #191c23; --raised: #21252e; --ink: #f4f4f2; --muted: #b9bec9; --rule: #343a46; --mark: #5fa3d6; --accent: #f5b335;
  --link: #8cc4f0 } }
* { box-sizing: border-box }
html { scroll-behavior: smooth; -webkit-text-size-adjust: 100% }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto } }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif }
a { color: var(--link) }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px }
.skip { position: absolute; left: -999px }
.skip:focus { left: 16px; top: 8px; background: var(--ground); padding: 8px 12px; z-index: 1 }
header, nav, main, footer { max-width: 1120px; margin: 0 auto; padding: 0 25px }
header { padding-top: 40px }
h1 { font-size: clamp(1.7rem, 5vw, 2.5rem); line-height: 1.15; letter-spacing: -.015em; margin: 0 0 .5rem; text-wrap: balance }
.lead { font-size: 1.08rem; color: var(--muted); max-width: 44rem; margin: 0 0 24px }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(140px, 1fr)); gap: 1px; background: var(--rule); border: 1px solid var(--rule); border-radius: 10px; overflow: hidden; margin: 0 0 24px }
.facts div { background: var(--ground); padding: 14px 16px }
.facts dt { color: var(--muted); font-size: .85rem }
.facts dd { margin: 0; font-size: 1.45rem; font-weight: 650; font-variant-numeric: tabular-nums; letter-spacing: -.01em }
nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: 8px; padding: 0; margin: 0 }
nav a { display: block; padding: 6px 12px; border: 1px solid var(--rule); border-radius: 99px; text-decoration: none }
nav a:hover { background: var(--raised) }
h2 { font-size: 1.5rem; line-height: 1.2; letter-spacing: -.01em; margin: 56px 0 4px; padding-top: 16px; border-top: 2px solid var(--ink) }
.chapter > p { color: var(--muted); margin: 0 0 20px; max-width: 44rem }
.cards { display: grid; grid-template-columns: minmax(0, 1fr); gap: 20px }
.card { border: 1px solid var(--rule); border-radius: 10px; padding: 20px 24px; min-width: 0 }
h3 { font-size: 1.12rem; margin: 0 0 4px; line-height: 1.3 }
.says { margin: 0 0 16px; max-width: 46rem }
.note { color: var(--muted); font-size: .9rem; margin: 12px 0 0; max-width: 52rem; overflow-wrap: anywhere }
figure { margin: 0 }
svg { display: block; width: 100%; height: auto; font-family: inherit }
.broad { display: none }
details { margin-top: 14px; font-size: .9rem }
summary { cursor: pointer; color: var(--link); padding: 4px 0 }
.scroll { overflow: auto; max-height: 26rem; margin-top: 8px }
table { border-collapse: collapse; min-width: 60%; font-variant-numeric: tabular-nums }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
th, td { text-align: right; padding: 4px 14px 4px 0; border-bottom: 1px solid var(--rule); vertical-align: top; font-weight: 400 }
th:first-child { text-align: left }
thead th { color: var(--muted); position: sticky; top: 0; background: var(--ground) }
footer { margin-top: 56px; padding-top: 20px; padding-bottom: 48px; color: var(--muted); font-size: .9rem; overflow-wrap: anywhere }
@media (max-width: 559px) {
  header, nav, main, footer { padding-left: 16px; padding-right: 16px }
  header { padding-top: 28px }
  .card { border-width: 1px 0 0; border-radius: 0; padding: 20px 0 4px }
  .card:first-child { border-top: 0; padding-top: 4px }
  .cards { gap: 12px } }
@media (min-width: 560px) { .narrow { display: none } .broad { display: block } }
@media (min-width: 1040px) { .cards { grid-template-columns: repeat(2, minmax(0, 1fr)) } .whole { grid-column: 1 / -1 } }
@media print {
  :root { font-size: 10pt }
  body { font-size: 1rem }
  nav, details, .skip { display: none }
  header, main, footer { max-width: none; padding: 0 }
  .cards { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0 20pt }
  .card { break-inside: avoid; border: 0; padding: 8pt 0 }
  .whole { grid-column: 1 / -1 }
  .narrow { display: block } .broad { display: none }
  .whole .narrow { display: none } .whole .broad { display: block }
  h2, h3 { break-after: avoid }
  h2 { margin-top: 24pt } }
`;
