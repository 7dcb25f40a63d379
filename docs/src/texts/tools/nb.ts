import type { ToolsTexts } from './types.ts'

/** The words of the tools that ask one question at a time, in bokmål. */
export const nb: ToolsTexts = {
  title: 'Finn svaret',
  description: 'Svar på ett spørsmål om gangen, og få svaret med begrunnelse og lov.',
  lead: 'Svar på ett spørsmål om gangen. Svaret kommer så snart det er avgjort, med loven bak. Alt regnes ut i nettleseren din, og ingenting blir sendt.',
  question: {
    title: 'Ett spørsmål',
    description:
      'Velg hvilket som helst av spørsmålene, fyll inn det du vet, og se hva som ville gitt et annet svar.',
  },
  wholeCase: {
    title: 'En hel sak',
    description: 'Fyll inn alt du vet, og få svarene, pliktene og det som bør avklares.',
  },
  whoDecides: {
    title: 'Hvem bestemmer?',
    description:
      'Hvem tar avgjørelsen om helsehjelp til en pasient: pasienten, foreldrene eller andre.',
    lead: 'For den som skal vite hvem som kan si ja eller nei til helsehjelp.',
  },
  plan: {
    title: 'Er planen komplett?',
    description: 'Går gjennom det en individuell plan skal inneholde, og viser hva som mangler.',
    lead: 'Ha planen foran deg. Spørsmålene følger forskriften punkt for punkt, og det som mangler, vises etter hvert.',
    yes: 'Ja, det står i planen',
    no: 'Nei, det mangler',
    pointHelp: 'Stemmer dette for planen?',
    gates: {
      child: 'Mottakeren er under 18 år',
      shared: 'Noen i samarbeidet får taushetsbelagte opplysninger fordi mottakeren samtykker',
    },
    lacking: 'Nei. Punkter som mangler: {count}.',
    unsure: 'Ingenting mangler av det som er avklart, men noe må avklares.',
    complete: 'Ja. Alt en plan skal inneholde, står der.',
    never: 'Gjennomgangen kan vise at noe mangler, aldri at det som står der, er godt nok.',
  },
  deadline: {
    title: 'Hvilken frist?',
    description:
      'Regner ut siste dag for å vurdere en henvisning, starte helsehjelpen eller klage, og viser hvordan.',
    lead: 'Regner ut siste dag og viser dag for dag hvordan den er talt.',
    which: 'Hvilken frist gjelder det?',
    kinds: {
      assessment: {
        text: 'Vurdering av en henvisning',
        meaning: 'Siste dag for spesialisthelsetjenesten til å vurdere henvisningen.',
      },
      start: {
        text: 'Start av helsehjelpen',
        meaning: 'Hvor sent fristen for å starte helsehjelpen kan settes.',
      },
      complaint: {
        text: 'Klage',
        meaning: 'Siste dag for å klage på vurderingen av en henvisning.',
      },
    },
  },
  progress: 'Spørsmål {at}',
  progressOf: 'Punkt {at} av {of}',
  next: 'Fortsett',
  notKnown: 'Vet ikke',
  dayExample: 'For eksempel 1.6.2026',
  onDay: 'Etter loven {day}.',
  otherDay: 'Velg en annen dag',
  wrongDay: '{field}: Skriv en dag, for eksempel 1.6.2026.',
  possible: 'Svar som fortsatt er mulige',
  yourAnswers: 'Dette har du svart',
  change: 'Endre',
  restart: 'Begynn på nytt',
  more: 'Vet du mer? Legg til',
  because: 'Begrunnelse og lov',
  holds: {
    since: 'Svaret har vært det samme siden {day}.',
    covered: 'Svaret har vært det samme så langt tilbake som reglene her går: til {day}.',
    atLeast: 'Svaret har vært det samme i hvert fall siden {day}.',
    nothing: 'Ingenting som er kjent, endrer svaret senere. Loven bak er lest til og med {day}.',
    without: {
      birthday:
        'Alderen er oppgitt, men ikke fødselsdatoen. Når et svar følger av en fødselsdag, kan dagen derfor ikke sies.',
      days: 'Dette gjelder loven, når planen er slik du sier. Dager i planen er det ikke spurt om: når en fødselsdag, et samtykke eller en periode endrer svaret, kan ikke sies.',
    },
  },
  counted: 'Slik er fristen regnet',
  calendar: 'Dagene som er talt',
  weekdays: ['man.', 'tirs.', 'ons.', 'tors.', 'fre.', 'lør.', 'søn.'],
  dayZero: 'regnes fra',
  numbered: '{number}. virkedag',
  findings: 'Punktene',
  aboutChecklist: 'Les hele sjekklisten, med tidligere regler',
}
