/** What is spoken in the films of a country that are its own, ISO 639-1 by ISO 3166-1, the commonest first. */
const SPOKEN = `
AR es
AT de
AU en
BE fr nl
BO es
BR pt
CA en fr
CH de fr it
CL es
CN zh cn
CO es
CU es
CZ cs
DE de
DK da
EC es
EG ar
ES es ca gl eu
FI fi sv
FR fr
GB en cy
GR el
HK cn zh
HU hu
IE en ga
IL he ar
IN hi ta te ml bn kn mr pa ur
IR fa
IS is
IT it
JP ja
KR ko
MX es
NL nl
NO no nb nn
NZ en mi
PE es
PH tl
PL pl
PT pt
RO ro
RU ru
SE sv
TH th
TR tr
TW zh
US en
UY es
VE es
ZA af en zu xh
`;

const LANGUAGES = new Map(
  SPOKEN.trim()
    .split('\n')
    .map((line): [string, readonly string[]] => [line.slice(0, 2), line.slice(3).split(' ')]),
);

/** The languages of a country's own films; undefined for a country of which that is not told. */
export function ownLanguages(country: string): readonly string[] | undefined {
  return LANGUAGES.get(country);
}
