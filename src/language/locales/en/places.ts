import type { Lexicon } from '../lexicon.ts';

/** What countries and languages are called, by their codes, and what comes from there. */
export const places: Lexicon['places'] = {
  coproductions: `
also co productions
co productions
co productions included
coproductions
including co productions
including coproductions
plus co productions
with co productions
with coproductions
`,
  beforeCountries: `
from
in
made in
of
produced in
`,
  beforeLanguages: `
in
language
spoken in
`,
  countries: {
    AR: `
argentina
`,
    AU: `
australia
`,
    AT: `
austria
`,
    BE: `
belgium
`,
    BO: `
bolivia
`,
    BR: `
brazil
`,
    CA: `
canada
`,
    CH: `
switzerland
`,
    CL: `
chile
`,
    CN: `
china
`,
    CO: `
colombia
`,
    CU: `
cuba
`,
    CZ: `
czech republic
`,
    DE: `
germany
`,
    DK: `
denmark
`,
    EC: `
ecuador
`,
    EG: `
egypt
`,
    ES: `
spain
`,
    FI: `
finland
`,
    FR: `
france
`,
    GB: `
england
great britain
the uk
united kingdom
`,
    GR: `
greece
`,
    HK: `
hong kong
`,
    HU: `
hungary
`,
    IE: `
ireland
`,
    IL: `
israel
`,
    IN: `
india
`,
    IR: `
iran
`,
    IS: `
iceland
`,
    IT: `
italy
`,
    JP: `
japan
`,
    KR: `
korea
south korea
`,
    MX: `
mexico
`,
    NL: `
holland
netherlands
the netherlands
`,
    NO: `
norway
`,
    NZ: `
new zealand
`,
    PE: `
peru
`,
    PH: `
philippines
the philippines
`,
    PL: `
poland
`,
    PT: `
portugal
`,
    RO: `
romania
`,
    RU: `
russia
`,
    SE: `
sweden
`,
    TH: `
thailand
`,
    TR: `
turkey
`,
    TW: `
taiwan
`,
    US: `
america
the united states
the us
the usa
united states
`,
    UY: `
uruguay
`,
    VE: `
venezuela
`,
    ZA: `
south africa
`,
  },
  fromCountries: {
    AR: `
argentin*
`,
    AU: `
australian*
`,
    AT: `
austrian
`,
    BE: `
belgian
`,
    BO: `
bolivian*
`,
    BR: `
brazilian
`,
    CA: `
canadian
`,
    CH: `
swiss
`,
    CL: `
chilean*
`,
    CN: `
chinese
`,
    CO: `
colombian*
`,
    CU: `
cuban*
`,
    CZ: `
czech
`,
    DE: `
german
`,
    DK: `
danish
`,
    EC: `
ecuadorian
`,
    EG: `
egyptian
`,
    ES: `
spanish
`,
    FI: `
finnish
`,
    FR: `
french
`,
    GB: `
british
english
uk
`,
    GR: `
greek
`,
    HK: '',
    HU: `
hungar*
`,
    IE: `
irish
`,
    IL: `
israeli*
`,
    IN: `
bollywood
indian
`,
    IR: `
iranian
`,
    IS: `
icelandic
`,
    IT: `
italian*
`,
    JP: `
japanese
`,
    KR: `
korean
south korean
`,
    MX: `
mexican*
`,
    NL: `
dutch
`,
    NO: `
norwegian
`,
    NZ: '',
    PE: `
peruvian
`,
    PH: `
filipin*
`,
    PL: `
polish
`,
    PT: `
portuguese
`,
    RO: `
romanian
`,
    RU: `
russian
`,
    SE: `
swedish
`,
    TH: `
thai
`,
    TR: `
turkish
`,
    TW: `
taiwanes*
`,
    US: `
american
hollywood
usa
`,
    UY: `
uruguay*
`,
    VE: `
venezuelan
`,
    ZA: `
south african
`,
  },
  languages: {
    ar: `
arabic
`,
    cn: `
cantonese
`,
    cs: `
czech
`,
    da: `
danish
`,
    de: `
german
`,
    el: `
greek
`,
    en: `
english
`,
    es: `
spanish
`,
    fa: `
farsi
persian
`,
    fi: `
finnish
`,
    fr: `
french
`,
    he: `
hebrew
`,
    hi: `
hindi
`,
    hu: `
hungarian
`,
    it: `
italian
`,
    ja: `
japanese
`,
    ko: `
korean
`,
    nl: `
dutch
`,
    no: `
norwegian
`,
    pl: `
polish
`,
    pt: `
portuguese
`,
    ro: `
romanian
`,
    ru: `
russian
`,
    sv: `
swedish
`,
    th: `
thai
`,
    tr: `
turkish
`,
    uk: `
ukrainian
`,
    zh: `
chinese
mandarin
`,
  },
  spoken: `
{name} language
{name} speaking
`,
};
