import type { ResponsibilityTexts } from '../types.js'

type Questions =
  | 'responsibility.practitioner-duty'
  | 'responsibility.discharge-payment'
  | 'responsibility.complaint'

/** The questions on practitioners’ own duties, on payment and on complaints, in nynorsk. */
export const complaints: Pick<ResponsibilityTexts['decisions'], Questions> = {
  'responsibility.practitioner-duty': {
    question: 'Er dette ei eiga plikt for fastlegen eller avtalefysioterapeuten?',
    outcomes: {
      'general-practitioner': 'Ja. Fastlegen skal gjere dette for innbyggjarane på lista si.',
      'contract-physiotherapist': 'Ja. Fysioterapeuten med kommunal driftsavtale skal gjere dette.',
      'requires-judgement':
        'Reglane gir ikkje noko sikkert svar, fordi den eldre teksten ikkje er lesen.',
    },
  },
  'responsibility.discharge-payment': {
    question: 'Betaler kommunen for pasienten som er utskrivingsklar og ventar?',
    outcomes: {
      'municipality-pays':
        'Ja. Kommunen skal betale frå og med det døgnet pasienten er erklært utskrivingsklar.',
      'municipality-does-not-pay': 'Nei. Vilkåra for at kommunen betaler, er ikkje oppfylte.',
      'not-covered': 'Nei. Reglane om betaling omfattar ikkje dette opphaldet.',
      'requires-judgement': 'Forskrifta gir ikkje svar når kommunen var hindra frå å svare.',
    },
  },
  'responsibility.complaint': {
    question: 'Kven kan ein klage til, innan når og korleis?',
    outcomes: {
      'county-governor-within-four-weeks':
        'Ein kan klage til {countyGovernor} innan fire veker frå ein visste nok til å klage. Klaga er skriftleg og underskriven, og blir send til den som har teke avgjerda.',
      'county-governor-within-three-weeks':
        'Brukaren eller pasienten, verja og pårørande kan klage til {countyGovernor} innan tre veker frå meldinga om avgjerda kom fram.',
      'county-board-within-three-weeks':
        'Når {countyGovernor} har prøvd vedtaket, kan brukaren eller pasienten, verja og pårørande klage til {countyBoard} innan tre veker frå vedtaket kom fram. Saka blir førebudd av {countyGovernor}.',
      'nav-within-six-weeks':
        'Ein kan klage til klageinstansen i Nav innan seks veker, skriftleg eller munnleg, og deretter anke til Trygderetten. Om nokre slike vedtak er unnatekne frå anke, er ikkje lese.',
      'ministry-within-three-weeks':
        'Lova peikar på departementet som klageinstans; kven som er sett i staden, er ikkje lese. Klaga er underskriven og blir send innan tre veker til den som har gjort vedtaket.',
      supervision:
        'Tolkelova gir ikkje nokon eigen klagerett. Den som fører tilsyn med organet, fører tilsyn òg med bruken av tolk.',
      'district-court-within-two-months':
        'Den tvangen er retta mot, pårørande og verja kan gå til tingretten innan to månader frå meldinga om vedtaket.',
      'no-court-review':
        'Nei. Når {countyBoard} har nekta å godkjenne vedtaket til kommunen, kan saka ikkje bringast inn for tingretten.',
      'no-complaint': 'Nei. Eit avslag fordi pengane for året er brukte opp, kan ikkje påklagast.',
      'late-may-be-heard':
        'Klaga er for sein. Ho kan likevel behandlast når klagaren ikkje kan lastast for det, eller når særlege grunnar talar for det.',
      'too-late': 'Klaga kan ikkje behandlast. Det er gått meir enn eitt år sidan avgjerda.',
      'not-regulated': 'Tekstane som er lesne, gir ikkje svar.',
    },
  },
}
