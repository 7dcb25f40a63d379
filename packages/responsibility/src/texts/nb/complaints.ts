import type { ResponsibilityTexts } from '../types.js'

type Questions =
  | 'responsibility.practitioner-duty'
  | 'responsibility.discharge-payment'
  | 'responsibility.complaint'

/** The questions on practitioners’ own duties, on payment and on complaints, in bokmål. */
export const complaints: Pick<ResponsibilityTexts['decisions'], Questions> = {
  'responsibility.practitioner-duty': {
    question: 'Er dette fastlegens eller avtalefysioterapeutens egen plikt?',
    outcomes: {
      'general-practitioner': 'Ja. Fastlegen skal gjøre dette for innbyggerne på listen sin.',
      'contract-physiotherapist': 'Ja. Fysioterapeuten med kommunal driftsavtale skal gjøre dette.',
      'requires-judgement':
        'Reglene gir ikke noe sikkert svar, fordi den eldre teksten ikke er lest.',
    },
  },
  'responsibility.discharge-payment': {
    question: 'Betaler kommunen for pasienten som er utskrivningsklar og venter?',
    outcomes: {
      'municipality-pays':
        'Ja. Kommunen skal betale fra og med det døgnet pasienten er erklært utskrivningsklar.',
      'municipality-does-not-pay': 'Nei. Vilkårene for at kommunen betaler, er ikke oppfylt.',
      'not-covered': 'Nei. Reglene om betaling omfatter ikke dette oppholdet.',
      'requires-judgement': 'Forskriften gir ikke svar når kommunen var hindret fra å svare.',
    },
  },
  'responsibility.complaint': {
    question: 'Hvem kan det klages til, innen når og hvordan?',
    outcomes: {
      'county-governor-within-four-weeks':
        'Det kan klages til {countyGovernor} innen fire uker fra en visste nok til å klage. Klagen er skriftlig og undertegnet, og sendes til den som har truffet avgjørelsen.',
      'county-governor-within-three-weeks':
        'Brukeren eller pasienten, vergen og pårørende kan klage til {countyGovernor} innen tre uker fra meldingen om beslutningen kom frem.',
      'county-board-within-three-weeks':
        'Når {countyGovernor} har prøvd vedtaket, kan brukeren eller pasienten, vergen og pårørende klage til {countyBoard} innen tre uker fra vedtaket kom frem. Saken forberedes av {countyGovernor}.',
      'nav-within-six-weeks':
        'Det kan klages til klageinstansen i Nav innen seks uker, skriftlig eller muntlig, og deretter ankes til Trygderetten. Om noen slike vedtak er unntatt fra anke, er ikke lest.',
      'ministry-within-three-weeks':
        'Loven peker på departementet som klageinstans; hvem som er satt i stedet, er ikke lest. Klagen er undertegnet og sendes innen tre uker til den som har truffet vedtaket.',
      supervision:
        'Tolkeloven gir ingen egen klageadgang. Den som fører tilsyn med organet, fører tilsyn også med bruken av tolk.',
      'district-court-within-two-months':
        'Den tvangen er rettet mot, pårørende og vergen kan gå til tingretten innen to måneder fra meldingen om vedtaket.',
      'no-court-review':
        'Nei. Når {countyBoard} har nektet å godkjenne kommunens vedtak, kan saken ikke bringes inn for tingretten.',
      'no-complaint': 'Nei. Et avslag fordi årets penger er brukt opp, kan ikke påklages.',
      'late-may-be-heard':
        'Klagen er for sen. Den kan likevel behandles når klageren ikke kan lastes for det, eller når særlige grunner taler for det.',
      'too-late': 'Klagen kan ikke behandles. Det er gått mer enn ett år siden avgjørelsen.',
      'not-regulated': 'Tekstene som er lest, gir ikke svar.',
    },
  },
}
