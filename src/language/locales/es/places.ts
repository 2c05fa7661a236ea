/** What countries and languages are called, by their codes, and what comes from there. */
export const places = {
  coproductions: `
con coproducciones
con las coproducciones
coproducciones
coproducciones incluidas
incluidas las coproducciones
incluyendo coproducciones
incluyendo las coproducciones
mas las coproducciones
tambien las coproducciones
`,
  beforeCountries: `
de
del
en
hechas en
producidas en
`,
  beforeLanguages: `
de habla
de lengua
en
en idioma
hablada en
habladas en
idioma
lengua
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
belgica
`,
    BO: `
bolivia
`,
    BR: `
brasil
`,
    CA: `
canada
`,
    CH: `
suiza
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
republica checa
`,
    DE: `
alemania
`,
    DK: `
dinamarca
`,
    EC: `
ecuador
`,
    EG: `
egipto
`,
    ES: `
espana
`,
    FI: `
finlandia
`,
    FR: `
francia
`,
    GB: `
gran bretana
inglaterra
reino unido
`,
    GR: `
grecia
`,
    HK: `
hong kong
`,
    HU: `
hungria
`,
    IE: `
irlanda
`,
    IL: `
israel
`,
    IN: `
india
la india
`,
    IR: `
iran
`,
    IS: `
islandia
`,
    IT: `
italia
`,
    JP: `
japon
`,
    KR: `
corea
corea del sur
`,
    MX: `
mexico
`,
    NL: `
holanda
paises bajos
`,
    NO: `
noruega
`,
    NZ: `
nueva zelanda
`,
    PE: `
peru
`,
    PH: `
filipinas
`,
    PL: `
polonia
`,
    PT: `
portugal
`,
    RO: `
rumania
`,
    RU: `
rusia
`,
    SE: `
suecia
`,
    TH: `
tailandia
`,
    TR: `
turquia
`,
    TW: `
taiwan
`,
    US: `
eeuu
estados unidos
`,
    UY: `
uruguay
`,
    VE: `
venezuela
`,
    ZA: `
sudafrica
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
austriac*
`,
    BE: `
belga*
`,
    BO: `
bolivian*
`,
    BR: `
brasilen*
brasiler*
`,
    CA: `
canadiens*
`,
    CH: `
suiz*
`,
    CL: `
chilen*
`,
    CN: `
chin*
`,
    CO: `
colombian*
`,
    CU: `
cuban*
`,
    CZ: `
chec*
`,
    DE: `
aleman
alemana
alemanas
alemanes
`,
    DK: `
danes
danesa
danesas
`,
    EC: `
ecuatorian*
`,
    EG: `
egipci*
`,
    ES: `
espanol*
`,
    FI: `
finlandes*
`,
    FR: `
frances
francesa
francesas
franceses
`,
    GB: `
britanic*
ingles
inglesa*
ingleses
`,
    GR: `
grieg*
`,
    HK: `
hongkonesa*
`,
    HU: `
hungar*
`,
    IE: `
irlandes*
`,
    IL: `
israeli*
`,
    IN: `
bollywood
hindu
hindues
indias
`,
    IR: `
irani
iranies
`,
    IS: `
islandes*
`,
    IT: `
italian*
`,
    JP: `
japones*
nipon*
`,
    KR: `
corean*
surcorean*
`,
    MX: `
mejican*
mexican*
`,
    NL: `
holandes*
neerlandes*
`,
    NO: `
norueg*
`,
    NZ: `
neozelandes*
`,
    PE: `
peruan*
`,
    PH: `
filipin*
`,
    PL: `
polac*
`,
    PT: `
portugues*
`,
    RO: `
ruman*
`,
    RU: `
rusa*
ruso*
`,
    SE: `
suec*
`,
    TH: `
tailandes*
`,
    TR: `
turca*
turco*
`,
    TW: `
taiwanes*
`,
    US: `
estadounidens*
gringa*
hollywood
norteamerican*
yanqui*
`,
    UY: `
uruguay*
`,
    VE: `
venezolan*
`,
    ZA: `
sudafrican*
`,
  },
  languages: {
    ar: `
arabe
`,
    cn: `
cantones
`,
    cs: `
checo
`,
    da: `
danes
`,
    de: `
aleman
`,
    el: `
griego
`,
    en: `
ingles
`,
    es: `
castellano
espanol
`,
    fa: `
farsi
persa
`,
    fi: `
fines
finlandes
`,
    fr: `
frances
`,
    he: `
hebreo
`,
    hi: `
hindi
`,
    hu: `
hungaro
`,
    it: `
italiano
`,
    ja: `
japones
`,
    ko: `
coreano
`,
    nl: `
holandes
neerlandes
`,
    no: `
noruego
`,
    pl: `
polaco
`,
    pt: `
portugues
`,
    ro: `
rumano
`,
    ru: `
ruso
`,
    sv: `
sueco
`,
    th: `
tailandes
`,
    tr: `
turco
`,
    uk: `
ucraniano
`,
    zh: `
chino
mandarin
`,
  },
  spoken: '',
};
