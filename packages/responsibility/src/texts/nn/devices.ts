import type { ResponsibilityTexts } from '../types.js'

type Questions =
  | 'responsibility.assistive-device.work-bar'
  | 'responsibility.assistive-device.finances'
  | 'responsibility.assistive-device.task'

/** The questions on assistive devices, in nynorsk. */
export const devices: Pick<ResponsibilityTexts['decisions'], Questions> = {
  'responsibility.assistive-device.work-bar': {
    question: 'Stengjer ei yting for stønad til hjelpemiddel i arbeidslivet?',
    outcomes: {
      'no-bar': 'Nei. Ytinga står ikkje i vegen for stønad.',
      bar: 'Ja. Det blir ikkje gitt stønad ved sida av denne ytinga.',
    },
  },
  'responsibility.assistive-device.finances': {
    question: 'Kven betaler for hjelpemiddelet og skaffar det?',
    outcomes: {
      municipality:
        'Etter fast praksis betaler kommunen ved behov på inntil to år, dei to åra medrekna. Grensa på to år står ikkje i lova.',
      'national-insurance':
        'Folketrygda betaler, og hjelpemiddelet blir lånt ut frå Nav hjelpemiddelsentral. At «varig» er over to år, er praksis og ikkje lov.',
      'short-loan':
        'Medan saka er til behandling, kan hjelpemiddelsentralen låne ut hjelpemiddelet i inntil seks veker.',
      employer:
        'Arbeidsgivaren skal stille nødvendige hjelpemiddel til disposisjon og leggje arbeidet til rette så langt det er mogleg.',
      'employer-by-practice':
        'Etter fast praksis er det arbeidsgivaren som betaler ved behov på inntil to år på arbeidsplassen.',
      'school-owner-first':
        'Slik reglane blir lesne her, går skuleeigaren føre og sørgjer for hjelpemidla eleven treng for å delta, og folketrygda betaler så langt anna lovgiving ikkje gjer det. Folketrygdlova nemner òg skulehjelpemiddel, så det kan vere grunn til å søkje Nav i tillegg.',
      'school-owner-for-materials':
        'Folketrygda betaler ikkje læremiddel. Offentleg skulegang er gratis for eleven, så skuleeigaren betaler dei.',
      'health-trust':
        'Behandlingshjelpemiddel blir her lesne som ein del av behandlinga, som helseføretaket betaler. Lova nemner ikkje slike hjelpemiddel.',
      'state-with-own-share':
        'Staten betaler innanfor ei årleg ramme, og brukaren betaler ein eigendel. At «varig» er over to år, er praksis.',
      'other-legislation':
        'Anna lovgiving dekkjer hjelpemiddelet, og folketrygda trer tilbake så langt. At «varig» er over to år, er praksis.',
      'not-covered':
        'Ingen av ordningane dekkjer eit hjelpemiddel som ikkje er nødvendig og føremålstenleg.',
      'requires-judgement': 'Regelverket gir ikkje noko sikkert svar om desse åra.',
      'not-regulated':
        'Regelverket gir ikkje svar på kven som betaler her: krava i folketrygda er ikkje oppfylte, eller ingen arbeidsgivar svarar for arbeidet.',
    },
  },
  'responsibility.assistive-device.task': {
    question: 'Kven gjer denne delen av arbeidet med hjelpemiddelet?',
    outcomes: {
      municipality:
        'Kommunen skal gjere dette, same kven som betaler, og same kor lenge behovet varer.',
      'municipality-by-guidance':
        'Rettleiinga legg dette til kommunen, som ein del av formidlinga av hjelpemiddel.',
      'aid-centre': 'Hjelpemiddelsentralen skal gjere dette.',
      'aid-centre-by-guidance': 'Rettleiinga legg dette til hjelpemiddelsentralen.',
      'national-insurance': 'Folketrygda dekkjer dette.',
      'employer-with-aid-centre':
        'Arbeidsgivaren skal gjere dette i samråd med hjelpemiddelsentralen.',
    },
  },
}
