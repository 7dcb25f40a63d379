import type { InEachLanguage } from '@vilkar/core/explain'
import type { ResponsibilityTexts } from '../types.js'

/** The questions on assistive devices. */
export const devices = {
  'responsibility.assistive-device.work-bar': {
    question: {
      nb: 'Stenger en ytelse for stønad til hjelpemidler i arbeidslivet?',
      nn: 'Stengjer ei yting for stønad til hjelpemiddel i arbeidslivet?',
      en: 'Does a benefit bar support for devices in working life?',
    },
    outcomes: {
      'no-bar': {
        nb: 'Nei. Ytelsen står ikke i veien for stønad.',
        nn: 'Nei. Ytinga står ikkje i vegen for stønad.',
        en: 'No. The benefit does not stand in the way of support.',
      },
      bar: {
        nb: 'Ja. Det gis ikke stønad ved siden av denne ytelsen.',
        nn: 'Ja. Det blir ikkje gitt stønad ved sida av denne ytinga.',
        en: 'Yes. No support is given beside this benefit.',
      },
    },
  },
  'responsibility.assistive-device.finances': {
    question: {
      nb: 'Hvem betaler for hjelpemidlet og skaffer det?',
      nn: 'Kven betaler for hjelpemiddelet og skaffar det?',
      en: 'Who pays for the device and procures it?',
    },
    outcomes: {
      municipality: {
        nb: 'Etter fast praksis betaler kommunen ved behov på inntil to år, de to årene medregnet. Grensen på to år står ikke i loven.',
        nn: 'Etter fast praksis betaler kommunen ved behov på inntil to år, dei to åra medrekna. Grensa på to år står ikkje i lova.',
        en: 'By settled practice the municipality pays for needs of up to two years, the two years included. The line of two years does not stand in the act.',
      },
      'national-insurance': {
        nb: 'Folketrygden betaler, og hjelpemidlet lånes ut fra Nav hjelpemiddelsentral. At «varig» er mer enn to år, er praksis og ikke lov.',
        nn: 'Folketrygda betaler, og hjelpemiddelet blir lånt ut frå Nav hjelpemiddelsentral. At «varig» er over to år, er praksis og ikkje lov.',
        en: 'National insurance pays, and the device is lent by a Nav assistive device centre. That permanent means more than two years is practice, not law.',
      },
      'short-loan': {
        nb: 'Mens saken behandles, kan hjelpemiddelsentralen låne ut hjelpemidlet i inntil seks uker.',
        nn: 'Medan saka er til behandling, kan hjelpemiddelsentralen låne ut hjelpemiddelet i inntil seks veker.',
        en: 'While the case is being decided, the assistive device centre may lend the device for up to six weeks.',
      },
      employer: {
        nb: 'Arbeidsgiveren skal stille nødvendige hjelpemidler til disposisjon og legge arbeidet til rette så langt det er mulig.',
        nn: 'Arbeidsgivaren skal stille nødvendige hjelpemiddel til disposisjon og leggje arbeidet til rette så langt det er mogleg.',
        en: 'The employer has to provide necessary devices and adapt the work as far as possible.',
      },
      'employer-by-practice': {
        nb: 'Etter fast praksis er det arbeidsgiveren som betaler ved behov på inntil to år på arbeidsplassen.',
        nn: 'Etter fast praksis er det arbeidsgivaren som betaler ved behov på inntil to år på arbeidsplassen.',
        en: 'By settled practice the employer pays for needs of up to two years at the workplace.',
      },
      'school-owner-first': {
        nb: 'Slik reglene leses her, går skoleeieren foran og sørger for hjelpemidlene eleven trenger for å delta, og folketrygden betaler så langt annen lovgivning ikke gjør det. Folketrygdloven nevner også skolehjelpemidler, så det kan være grunn til å søke Nav i tillegg.',
        nn: 'Slik reglane blir lesne her, går skuleeigaren føre og sørgjer for hjelpemidla eleven treng for å delta, og folketrygda betaler så langt anna lovgiving ikkje gjer det. Folketrygdlova nemner òg skulehjelpemiddel, så det kan vere grunn til å søkje Nav i tillegg.',
        en: 'As the rules are read here, the school owner comes first and sees to the devices the pupil needs to take part, and national insurance pays as far as other legislation does not. The National Insurance Act names school devices as well, so it can be worth applying to Nav too.',
      },
      'school-owner-for-materials': {
        nb: 'Folketrygden betaler ikke læremidler. Offentlig skolegang er gratis for eleven, så skoleeieren betaler dem.',
        nn: 'Folketrygda betaler ikkje læremiddel. Offentleg skulegang er gratis for eleven, så skuleeigaren betaler dei.',
        en: 'National insurance does not pay for teaching materials. Public schooling is free for the pupil, so the school owner pays for them.',
      },
      'health-trust': {
        nb: 'Behandlingshjelpemidler leses her som en del av behandlingen, som helseforetaket betaler. Loven nevner dem ikke.',
        nn: 'Behandlingshjelpemiddel blir her lesne som ein del av behandlinga, som helseføretaket betaler. Lova nemner ikkje slike hjelpemiddel.',
        en: 'Treatment devices are read here as part of the treatment, which the health trust pays for. The act does not mention them.',
      },
      'state-with-own-share': {
        nb: 'Staten betaler innenfor en årlig ramme, og brukeren betaler en egenandel. At «varig» er mer enn to år, er praksis.',
        nn: 'Staten betaler innanfor ei årleg ramme, og brukaren betaler ein eigendel. At «varig» er over to år, er praksis.',
        en: 'The state pays within a yearly limit, and the user pays a share. That permanent means more than two years is practice.',
      },
      'other-legislation': {
        nb: 'Annen lovgivning dekker hjelpemidlet, og folketrygden trer tilbake så langt. At «varig» er mer enn to år, er praksis.',
        nn: 'Anna lovgiving dekkjer hjelpemiddelet, og folketrygda trer tilbake så langt. At «varig» er over to år, er praksis.',
        en: 'Other legislation covers the device, and national insurance stands back so far. That permanent means more than two years is practice.',
      },
      'not-covered': {
        nb: 'Ingen av ordningene dekker et hjelpemiddel som ikke er nødvendig og hensiktsmessig.',
        nn: 'Ingen av ordningane dekkjer eit hjelpemiddel som ikkje er nødvendig og føremålstenleg.',
        en: 'No scheme covers a device that is not necessary and suitable.',
      },
      'requires-judgement': {
        nb: 'Reglene gir ikke noe sikkert svar om disse årene.',
        nn: 'Regelverket gir ikkje noko sikkert svar om desse åra.',
        en: 'The rules give no certain answer for these years.',
      },
      'not-regulated': {
        nb: 'Reglene gir ikke svar på hvem som betaler her: folketrygdens vilkår er ikke oppfylt, eller ingen arbeidsgiver svarer for arbeidet.',
        nn: 'Regelverket gir ikkje svar på kven som betaler her: krava i folketrygda er ikkje oppfylte, eller ingen arbeidsgivar svarar for arbeidet.',
        en: 'The rules do not say who pays here: the conditions of national insurance are not met, or no employer answers for the work.',
      },
    },
  },
  'responsibility.assistive-device.task': {
    question: {
      nb: 'Hvem gjør denne delen av arbeidet med hjelpemidlet?',
      nn: 'Kven gjer denne delen av arbeidet med hjelpemiddelet?',
      en: 'Who does this part of the work with the device?',
    },
    outcomes: {
      municipality: {
        nb: 'Kommunen skal gjøre dette, uansett hvem som betaler, og uansett hvor lenge behovet varer.',
        nn: 'Kommunen skal gjere dette, same kven som betaler, og same kor lenge behovet varer.',
        en: 'The municipality has to do this, whoever pays and however long the need lasts.',
      },
      'municipality-by-guidance': {
        nb: 'Veiledningen legger dette til kommunen, som en del av formidlingen av hjelpemidler.',
        nn: 'Rettleiinga legg dette til kommunen, som ein del av formidlinga av hjelpemiddel.',
        en: 'The guidance puts this with the municipality, as part of providing devices.',
      },
      'aid-centre': {
        nb: 'Hjelpemiddelsentralen skal gjøre dette.',
        nn: 'Hjelpemiddelsentralen skal gjere dette.',
        en: 'The assistive device centre has to do this.',
      },
      'aid-centre-by-guidance': {
        nb: 'Veiledningen legger dette til hjelpemiddelsentralen.',
        nn: 'Rettleiinga legg dette til hjelpemiddelsentralen.',
        en: 'The guidance puts this with the assistive device centre.',
      },
      'national-insurance': {
        nb: 'Folketrygden dekker dette.',
        nn: 'Folketrygda dekkjer dette.',
        en: 'National insurance covers this.',
      },
      'employer-with-aid-centre': {
        nb: 'Arbeidsgiveren skal gjøre dette i samråd med hjelpemiddelsentralen.',
        nn: 'Arbeidsgivaren skal gjere dette i samråd med hjelpemiddelsentralen.',
        en: 'The employer has to do this in consultation with the assistive device centre.',
      },
    },
  },
} satisfies InEachLanguage<Partial<ResponsibilityTexts['decisions']>>
