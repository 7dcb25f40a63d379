import type { ReportWords } from './types.ts'

/** The report's own words in bokmål. */
export const nb: ReportWords = {
  day: 'Dag:',
  asBefore: 'Svaret er det samme som like over på:',
  differences: (before, after) => `Hva er forskjellig fra ${before} til ${after}?`,
  noDifference: 'Ingenting: svarene er de samme, på samme grunnlag.',
  otherBasis: 'Samme svar, men på et annet grunnlag.',
  nextOfKin: {
    heading: 'Hvem kan være nærmeste pårørende?',
    criterion: 'Det som avgjør',
    criteria: {
      'named-by-patient': 'den pasienten selv har oppgitt',
      'most-lasting-and-continuous-contact':
        'hvem som i størst utstrekning har varig og løpende kontakt; rekkefølgen er utgangspunktet',
    },
    relations: {
      spouse: 'ektefelle',
      'registered-partner': 'registrert partner',
      cohabitant: 'samboer',
      child: 'barn',
      'parent-or-holder-of-responsibility': 'forelder eller annen med foreldreansvar',
      sibling: 'søsken',
      grandparent: 'besteforelder',
      'other-close-relative': 'annet familiemedlem som står nær',
      'guardian-or-attorney': 'verge eller fremtidsfullmektig',
    },
    reasons: {
      'named-by-patient': 'oppgitt av pasienten',
      'starting-order': 'plass i lovens rekkefølge',
      'under-18': 'kan ikke være det, er under 18 år',
      'no-mandate-in-personal-matters': 'kan ikke være det, har ikke mandat i personlige forhold',
    },
    needed: {
      adult: 'det må avklares om vedkommende er 18 år',
      personalMandate: 'det må avklares om mandatet gjelder personlige forhold',
    },
    contactPointsElsewhere: 'Står ikke først, men har mest varig og løpende kontakt',
    correspondingRights: 'Har tilsvarende rettigheter under tvungent psykisk helsevern',
  },
  check: {
    headings: {
      lacking: 'Mangler eller er feil',
      notFollowed: 'Anbefalinger som ikke er fulgt',
      forReader: 'Må leses og vurderes',
    },
    nothing: 'Ingenting å merke seg',
    met: (count) => `I orden: ${String(count)}`,
  },
  ahead: {
    heading: (after) => `Hva vil endre seg etter ${after}?`,
    then: 'Da:',
    nothing:
      'Ingenting som kan sies i dag: loven som er lest, og opplysningene, endrer ikke svarene.',
    ageOfOneDay:
      'Hva som vil endre seg, kan ikke sies: saken har en alder, som gjelder én dag, og ingen fødselsdato.',
  },
  receipt: ({ version, answers, points, hash }) =>
    `Kvittering: vilkar ${version}, ${String(answers)} svar, ${String(points)} punkter, avtrykk ${hash}`,
  closing:
    'Rapporten er beslutningsstøtte, ikke juridisk rådgivning. Den som avgjør saken, har ansvaret.',
  problems: {
    'unknown-argument': 'Et valg på kommandolinjen er ukjent eller mangler en verdi.',
    'unknown-language': 'Språket må være nb, nn eller en.',
    'not-a-day': 'Dagen må være en dato som finnes, skrevet ÅÅÅÅ-MM-DD.',
    'cannot-read': 'Filen eller mappen kan ikke leses.',
    'no-case-files': 'Mappen har ingen saksfiler (.json).',
    'not-json': 'Filen er ikke gyldig JSON.',
    'not-a-case': 'Filen er ikke en gyldig saksfil.',
  },
  usage: [
    'Bruk: npm start -w examples/case-report -- [valg] [saksfil eller mappe …]',
    '',
    'Leser saksfiler og skriver en rapport. Uten saksfil leses eksemplene i mappen cases.',
    '',
    '  -l, --language nb|nn|en   språket i rapporten (nb)',
    '      --json                skriv rapporten som JSON',
    '      --on ÅÅÅÅ-MM-DD       dagen det spørres om, i stedet for filens; kan gjentas',
    '  -h, --help                vis denne teksten',
  ],
}
