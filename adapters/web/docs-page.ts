import type { ByLocale, Locale } from '../../src/domain/locale.ts';
import { html } from './html.ts';

const titles: ByLocale<string> = { es: 'Butaca: la API', en: 'Butaca: the API' };

/** The page to try the API; all it loads lies beside it. */
export function docsPage(locale: Locale): string {
  return html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${titles[locale]}</title>
<link rel="icon" href="../assets/icon.svg">
<link rel="stylesheet" href="swagger-ui.css">
<link rel="stylesheet" href="../assets/docs.css">
</head>
<body>
<div id="api"></div>
<script src="swagger-ui-bundle.js"></script>
<script type="module" src="../assets/docs.js"></script>
</body>
</html>
`.text;
}
