/** Answers to what was offered. */
export const offers = {
  yes: `
adelante
claro
claro que si
confirmado
confirmar
confirmo
dale
de acuerdo
de una
hacelo
hazlo
obvio
ok
oka
okay
por supuesto
seguro
si
sip
vale
`,
  no: `
cancela
cancelalo
cancelar
deja
deja asi
dejala
dejalo
dejemoslo
jamas
mejor no
naa
nah
no
no borres
no borres nada
no importa
no lo hagas
no quiero
nop
nunca
olvidala
olvidalo
olvidate
olvidate de eso
`,
  undo: `
deshace
deshacelo
deshacer
deshaz
deshazlo
`,
  polite: `
che
eso
esto
gracias
lo
pls
por favor
porfa
porfavor
porfis
ya
`,
};
