import type { CoverageTexts } from './types.ts'

/** The words of the coverage pages in bokmål. */
export const coverageNb: CoverageTexts = {
  title: 'Dekning av kildene',
  introduction:
    'Fem kildedokumenter beskriver feltet. De er delt opp i 2 081 utsagn, og her står det hva som er blitt av hvert av dem: hvilke regler som bærer det, eller hvorfor ingen gjør det.',
  howToRead:
    'Velg et utsagn for å gå videre til regelen, og fra regelen til loven og til eksemplene. Fra regelen går det en lenke tilbake hit.',
  sources: {
    S0: 'Habilitering i Innlandet (lysbilder)',
    S1: 'Nasjonal veileder om rehabilitering, habilitering, individuell plan og koordinator (høringsutkast)',
    S2: 'Tjenester på habiliteringsområdet (lysbilder)',
    S3: 'Nasjonal veileder, kapittel 11: lovpålagte samarbeidsavtaler',
    S4: 'Plan for habilitering og rehabilitering i Beiarn kommune',
  },
  kinds: {
    decidable: 'Kan avgjøres av fakta',
    checkable: 'Kan kontrolleres i et dokument',
    principle: 'Prinsipp',
    definition: 'Definisjon',
  },
  modalities: {
    duty: 'plikt',
    right: 'rett',
    power: 'adgang',
    prohibition: 'forbud',
    recommendation: 'anbefaling',
    condition: 'vilkår',
    content: 'innhold',
    definition: 'definisjon',
  },
  fates: {
    carried: 'Bæres av regler',
    restates: 'Gjentar et annet utsagn',
    definition: 'Definisjon i bruk',
    superseded: 'Avløst',
    principle: 'Prinsipp',
    'left-out': 'Utelatt',
  },
  meanings: {
    carried: 'En eller flere regler avgjør eller spør om det utsagnet sier.',
    restates: 'Utsagnet sier det samme som et annet, og følger det.',
    definition: 'Utsagnet forklarer et ord som regler bygger på.',
    superseded: 'Loven er endret etter kilden, og utsagnet gjelder ikke lenger.',
    principle: 'Utsagnet kan ikke avgjøres av fakta, og grunnen står.',
    'left-out': 'Utsagnet er ikke med, og grunnen står.',
  },
  principleReasons: {
    'professional-judgement':
      'Det kommer an på faglig skjønn i det enkelte tilfellet. Verken loven eller kildene har noe kriterium.',
    'no-measure': 'Det er en verdi eller et mål uten noe som kan måles eller vises.',
    purpose: 'Det forteller hva en regel er til for.',
    'professional-method':
      'Det er et råd om arbeidsmåten, som ingen fakta og ingen dokumenter viser.',
    'local-choice':
      'Loven overlater det til kommunen eller helseforetaket å organisere dette selv.',
  },
  leftOutReasons: {
    'outside-field': 'Det hører til et annet felt.',
    description: 'Det beskriver hvordan noe er, eller gir et eksempel. Det setter ingen norm.',
    'document-itself': 'Det handler om kildedokumentet selv.',
    'unused-definition': 'Ingen regel bygger på ordet som forklares.',
    'beyond-document':
      'Det gjelder driften av tjenesten. Det vises verken i dokumentene vi kontrollerer, eller i fakta om en person.',
    'not-built': 'Det hører til feltet, men ingen regel bærer det ennå.',
  },
  headings: {
    byKind: 'Etter hva slags utsagn det er',
    bySource: 'Etter kilde',
    followed: 'Når gjentakelsene følges',
    find: 'Finn utsagn',
    parts: 'Alle utsagn, del for del',
    kind: 'Slags utsagn',
    source: 'Kilde',
    part: 'Del',
    all: 'Alle',
    share: 'Andel som bæres',
    statement: 'Utsagn',
    fate: 'Hva er det blitt av',
    carriedBy: 'Regler',
    reason: 'Grunn',
    section: 'Overskrift i kilden',
  },
  followedNote: 'Her regnes et utsagn som gjentar et annet, som det utsagnet det gjentar.',
  download: 'Hele registeret som tabell (CSV) og som data (JSON)',
  search: 'Søk i utsagnene',
  any: 'Alle',
  shown: 'Viser {shown} av {all} utsagn',
  more: 'Vis flere',
  nothing: 'Ingen utsagn passer.',
  restatesText: 'Gjentar',
  usedInText: 'Brukes i',
  supersededText: 'Avløst av',
  sinceText: 'fra',
  needsScript: 'Søket trenger JavaScript. Uten det kan du lese alle utsagn del for del nedenfor.',
  sourceLanguage: 'Utsagnene er gjengitt på bokmål, med våre egne ord.',
}
