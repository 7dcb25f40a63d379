import type { ResponsibilityTexts } from '../types.js'

type Questions =
  | 'responsibility.assistive-device.work-bar'
  | 'responsibility.assistive-device.finances'
  | 'responsibility.assistive-device.task'

/** The questions on assistive devices, in bokmål. */
export const devices: Pick<ResponsibilityTexts['decisions'], Questions> = {
  'responsibility.assistive-device.work-bar': {
    question: 'Stenger en ytelse for stønad til hjelpemidler i arbeidslivet?',
    outcomes: {
      'no-bar': 'Nei. Ytelsen står ikke i veien for stønad.',
      bar: 'Ja. Det gis ikke stønad ved siden av denne ytelsen.',
    },
  },
  'responsibility.assistive-device.finances': {
    question: 'Hvem betaler for hjelpemidlet og skaffer det?',
    outcomes: {
      municipality:
        'Etter fast praksis betaler kommunen ved behov på inntil to år, de to årene medregnet. Grensen på to år står ikke i loven.',
      'national-insurance':
        'Folketrygden betaler, og hjelpemidlet lånes ut fra Nav hjelpemiddelsentral. At «varig» er mer enn to år, er praksis og ikke lov.',
      'short-loan':
        'Mens saken behandles, kan hjelpemiddelsentralen låne ut hjelpemidlet i inntil seks uker.',
      employer:
        'Arbeidsgiveren skal stille nødvendige hjelpemidler til disposisjon og legge arbeidet til rette så langt det er mulig.',
      'employer-by-practice':
        'Etter fast praksis er det arbeidsgiveren som betaler ved behov på inntil to år på arbeidsplassen.',
      'school-owner-first':
        'Slik reglene leses her, går skoleeieren foran og sørger for hjelpemidlene eleven trenger for å delta, og folketrygden betaler så langt annen lovgivning ikke gjør det. Folketrygdloven nevner også skolehjelpemidler, så det kan være grunn til å søke Nav i tillegg.',
      'school-owner-for-materials':
        'Folketrygden betaler ikke læremidler. Offentlig skolegang er gratis for eleven, så skoleeieren betaler dem.',
      'health-trust':
        'Behandlingshjelpemidler leses her som en del av behandlingen, som helseforetaket betaler. Loven nevner dem ikke.',
      'state-with-own-share':
        'Staten betaler innenfor en årlig ramme, og brukeren betaler en egenandel. At «varig» er mer enn to år, er praksis.',
      'other-legislation':
        'Annen lovgivning dekker hjelpemidlet, og folketrygden trer tilbake så langt. At «varig» er mer enn to år, er praksis.',
      'not-covered':
        'Ingen av ordningene dekker et hjelpemiddel som ikke er nødvendig og hensiktsmessig.',
      'requires-judgement': 'Reglene gir ikke noe sikkert svar om disse årene.',
      'not-regulated':
        'Reglene gir ikke svar på hvem som betaler her: folketrygdens vilkår er ikke oppfylt, eller ingen arbeidsgiver svarer for arbeidet.',
    },
  },
  'responsibility.assistive-device.task': {
    question: 'Hvem gjør denne delen av arbeidet med hjelpemidlet?',
    outcomes: {
      municipality:
        'Kommunen skal gjøre dette, uansett hvem som betaler, og uansett hvor lenge behovet varer.',
      'municipality-by-guidance':
        'Veiledningen legger dette til kommunen, som en del av formidlingen av hjelpemidler.',
      'aid-centre': 'Hjelpemiddelsentralen skal gjøre dette.',
      'aid-centre-by-guidance': 'Veiledningen legger dette til hjelpemiddelsentralen.',
      'national-insurance': 'Folketrygden dekker dette.',
      'employer-with-aid-centre':
        'Arbeidsgiveren skal gjøre dette i samråd med hjelpemiddelsentralen.',
    },
  },
}
