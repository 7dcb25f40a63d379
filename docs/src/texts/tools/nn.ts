import type { ToolsTexts } from './types.ts'

/** The words of the tools that ask one question at a time, in nynorsk. */
export const nn: ToolsTexts = {
  title: 'Finn svaret',
  description: 'Svar på eitt spørsmål om gongen, og få svaret med grunngiving og lov.',
  lead: 'Svar på eitt spørsmål om gongen. Svaret kjem så snart det er avgjort, med lova bak. Alt blir rekna ut i nettlesaren din, og ingenting blir sendt.',
  question: {
    title: 'Eitt spørsmål',
    description:
      'Vel kva spørsmål du vil, fyll inn det du veit, og sjå kva som ville gitt eit anna svar.',
  },
  wholeCase: {
    title: 'Ei heil sak',
    description: 'Fyll inn alt du veit, og få svara, pliktene og det som bør avklarast.',
  },
  whoDecides: {
    title: 'Kven bestemmer?',
    description:
      'Kven tek avgjerda om helsehjelp til ein pasient: pasienten, foreldra eller andre.',
    lead: 'For den som skal vite kven som kan seie ja eller nei til helsehjelp.',
  },
  plan: {
    title: 'Er planen komplett?',
    description: 'Går gjennom det ein individuell plan skal innehalde, og viser kva som manglar.',
    lead: 'Ha planen framfor deg. Spørsmåla følgjer forskrifta punkt for punkt, og det som manglar, blir vist etter kvart.',
    yes: 'Ja, det står i planen',
    no: 'Nei, det manglar',
    pointHelp: 'Stemmer dette for planen?',
    gates: {
      child: 'Mottakaren er under 18 år',
      shared: 'Nokon i samarbeidet får teiepliktige opplysningar fordi mottakaren samtykkjer',
    },
    lacking: 'Nei. Punkt som manglar: {count}.',
    unsure: 'Ingenting manglar av det som er avklart, men noko må avklarast.',
    complete: 'Ja. Alt ein plan skal innehalde, står der.',
    never: 'Gjennomgangen kan vise at noko manglar, aldri at det som står der, er godt nok.',
  },
  deadline: {
    title: 'Kva frist?',
    description:
      'Reknar ut siste dag for å vurdere ei tilvising, starte helsehjelpa eller klage, og viser korleis.',
    lead: 'Reknar ut siste dag og viser dag for dag korleis han er talt.',
    which: 'Kva frist gjeld det?',
    kinds: {
      assessment: {
        text: 'Vurdering av ei tilvising',
        meaning: 'Siste dag for spesialisthelsetenesta til å vurdere tilvisinga.',
      },
      start: {
        text: 'Start av helsehjelpa',
        meaning: 'Kor seint fristen for å starte helsehjelpa kan setjast.',
      },
      complaint: {
        text: 'Klage',
        meaning: 'Siste dag for å klage på vurderinga av ei tilvising.',
      },
    },
  },
  progress: 'Spørsmål {at}',
  progressOf: 'Punkt {at} av {of}',
  next: 'Hald fram',
  notKnown: 'Veit ikkje',
  dayExample: 'Til dømes 1.6.2026',
  onDay: 'Etter lova {day}.',
  otherDay: 'Vel ein annan dag',
  wrongDay: '{field}: Skriv ein dag, til dømes 1.6.2026.',
  possible: 'Svar som framleis er moglege',
  yourAnswers: 'Dette har du svart',
  change: 'Endre',
  restart: 'Start på nytt',
  more: 'Veit du meir? Legg til',
  because: 'Grunngiving og lov',
  holds: {
    since: 'Svaret har vore det same sidan {day}.',
    covered: 'Svaret har vore det same så langt tilbake som reglane her går: til {day}.',
    atLeast: 'Svaret har vore det same i alle fall sidan {day}.',
    nothing: 'Ingenting som er kjent, endrar svaret seinare. Lova bak er lesen til og med {day}.',
    without: {
      birthday:
        'Alderen er oppgitt, men ikkje fødselsdatoen. Når eit svar følgjer av ein fødselsdag, kan dagen difor ikkje seiast.',
      days: 'Dette gjeld lova, når planen er slik du seier. Dagar i planen er det ikkje spurt om: når ein fødselsdag, eit samtykke eller ein periode endrar svaret, kan ikkje seiast.',
    },
  },
  counted: 'Slik er fristen rekna',
  calendar: 'Dagane som er talde',
  weekdays: ['mån.', 'tys.', 'ons.', 'tors.', 'fre.', 'laur.', 'sun.'],
  dayZero: 'rekna frå',
  numbered: '{number}. yrkedag',
  findings: 'Punkta',
  aboutChecklist: 'Les heile sjekklista, med tidlegare reglar',
}
