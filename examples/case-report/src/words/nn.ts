import type { ReportWords } from './types.ts'

/** The report's own words in nynorsk. */
export const nn: ReportWords = {
  day: 'Dag:',
  asBefore: 'Svaret er det same som like over på:',
  differences: (before, after) => `Kva er annleis frå ${before} til ${after}?`,
  noDifference: 'Ingenting: svara er dei same, på same grunnlag.',
  otherBasis: 'Same svar, men på eit anna grunnlag.',
  nextOfKin: {
    heading: 'Kven kan vere næraste pårørande?',
    criterion: 'Det som avgjer',
    criteria: {
      'named-by-patient': 'den pasienten sjølv har oppgitt',
      'most-lasting-and-continuous-contact':
        'kven som i størst grad har varig og løpande kontakt; rekkjefølgja er utgangspunktet',
    },
    relations: {
      spouse: 'ektefelle',
      'registered-partner': 'registrert partnar',
      cohabitant: 'sambuar',
      child: 'barn',
      'parent-or-holder-of-responsibility': 'forelder eller annan med foreldreansvar',
      sibling: 'sysken',
      grandparent: 'besteforelder',
      'other-close-relative': 'anna familiemedlem som står nær',
      'guardian-or-attorney': 'verje eller framtidsfullmektig',
    },
    reasons: {
      'named-by-patient': 'oppgitt av pasienten',
      'starting-order': 'plass i rekkjefølgja i lova',
      'under-18': 'kan ikkje vere det, er under 18 år',
      'no-mandate-in-personal-matters': 'kan ikkje vere det, har ikkje mandat i personlege forhold',
    },
    needed: {
      adult: 'det må avklarast om vedkomande er 18 år',
      personalMandate: 'det må avklarast om mandatet gjeld personlege forhold',
    },
    contactPointsElsewhere: 'Står ikkje først, men har mest varig og løpande kontakt',
    correspondingRights: 'Har tilsvarande rettar under tvungent psykisk helsevern',
  },
  check: {
    headings: {
      lacking: 'Manglar eller er feil',
      notFollowed: 'Tilrådingar som ikkje er følgde',
      forReader: 'Må lesast og vurderast',
    },
    nothing: 'Ingenting å merke seg',
    met: (count) => `I orden: ${String(count)}`,
  },
  ahead: {
    heading: (after) => `Kva vil endre seg etter ${after}?`,
    then: 'Då:',
    nothing:
      'Ingenting som kan seiast i dag: lova som er lesen, og opplysningane, endrar ikkje svara.',
    ageOfOneDay:
      'Kva som vil endre seg, kan ikkje seiast: saka har ein alder, som gjeld éin dag, og ingen fødselsdato.',
  },
  receipt: ({ version, answers, points, hash }) =>
    `Kvittering: vilkar ${version}, ${String(answers)} svar, ${String(points)} punkt, avtrykk ${hash}`,
  closing:
    'Rapporten er avgjerdsstøtte, ikkje juridisk rådgiving. Den som avgjer saka, har ansvaret.',
  problems: {
    'unknown-argument': 'Eit val på kommandolinja er ukjent eller manglar ein verdi.',
    'unknown-language': 'Språket må vere nb, nn eller en.',
    'not-a-day': 'Dagen må vere ein dato som finst, skriven ÅÅÅÅ-MM-DD.',
    'cannot-read': 'Fila eller mappa kan ikkje lesast.',
    'no-case-files': 'Mappa har ingen saksfiler (.json).',
    'not-json': 'Fila er ikkje gyldig JSON.',
    'not-a-case': 'Fila er ikkje ei gyldig saksfil.',
  },
  usage: [
    'Bruk: npm start -w examples/case-report -- [val] [saksfil eller mappe …]',
    '',
    'Les saksfiler og skriv ein rapport. Utan saksfil blir døma i mappa cases lesne.',
    '',
    '  -l, --language nb|nn|en   språket i rapporten (nb)',
    '      --json                skriv rapporten som JSON',
    '      --on ÅÅÅÅ-MM-DD       dagen det blir spurt om, i staden for den i fila; kan gjentakast',
    '  -h, --help                vis denne teksten',
  ],
}
