import type { InEachLanguage } from '@vilkar/core/explain'
import type { PriorityTexts } from './types.js'

/** What the inputs and their values are called, in each language. */
export const inputs: InEachLanguage<PriorityTexts['inputs']> = {
  rightToSpecialistCare: {
    label: {
      nb: 'nødvendig helsehjelp fra spesialisthelsetjenesten',
      nn: 'nødvendig helsehjelp frå spesialisthelsetenesta',
      en: 'necessary specialist care',
    },
    values: {
      true: { nb: 'pasienten har rett', nn: 'pasienten har rett', en: 'the patient has a right' },
      false: {
        nb: 'pasienten har ikke rett',
        nn: 'pasienten har ikkje rett',
        en: 'the patient has no right',
      },
    },
  },
  lossOfPrognosis: {
    label: {
      nb: 'hva pasienten taper på å vente (prognosetap)',
      nn: 'kva pasienten taper på å vente (prognosetap)',
      en: 'what the patient loses by waiting (loss of prognosis)',
    },
    values: {
      'length-of-life': { nb: 'levetid', nn: 'levetid', en: 'length of life' },
      'quality-of-life': {
        nb: 'livskvalitet, ikke ubetydelig',
        nn: 'livskvalitet, meir enn uvesentleg',
        en: 'quality of life, not insignificantly',
      },
      'both-together': {
        nb: 'begge deler, nok når de ses i sammenheng',
        nn: 'begge delar, nok når dei blir sedde i samanheng',
        en: 'both, enough when seen together',
      },
      none: {
        nb: 'ikke noe som er nok',
        nn: 'ikkje noko som er nok',
        en: 'nothing that is enough',
      },
    },
  },
  expectedBenefit: {
    label: {
      nb: 'om nytte av hjelpen kan forventes',
      nn: 'om ein kan vente nytte av hjelpa',
      en: 'whether benefit of the care can be expected',
    },
  },
  reasonableCost: {
    label: {
      nb: 'om kostnaden eller ressursbruken står i rimelig forhold til nytten',
      nn: 'om kostnaden eller ressursbruken står i rimeleg forhold til nytten',
      en: 'whether cost or resources stand in reasonable proportion to the benefit',
    },
  },
  experimentalCareAbroad: {
    label: {
      nb: 'om det er utprøvende behandling i utlandet for en sjelden tilstand',
      nn: 'om det er utprøvande behandling i utlandet for ein sjeldan tilstand',
      en: 'whether it is experimental treatment abroad for a rare condition',
    },
  },
  specialistServiceProvides: {
    label: {
      nb: 'om spesialisthelsetjenesten har ansvar for å yte og finansiere slik hjelp',
      nn: 'om spesialisthelsetenesta har ansvar for å yte og finansiere slik hjelp',
      en: 'whether the specialist service is responsible for providing and financing such care',
    },
  },
  referralIncomplete: {
    label: { nb: 'henvisningen', nn: 'tilvisinga', en: 'the referral' },
    values: {
      true: { nb: 'er mangelfull', nn: 'er mangelfull', en: 'is incomplete' },
      false: { nb: 'har det som trengs', nn: 'har det som trengst', en: 'holds what is needed' },
    },
  },
  urgentNeed: {
    label: {
      nb: 'om hjelpen fra kommunen er påtrengende nødvendig',
      nn: 'om det er påtrengjande behov for hjelpa frå kommunen',
      en: 'whether the help of the municipality is urgently necessary',
    },
  },
  mentalDisorderOrAddiction: {
    label: {
      nb: 'om det er en psykisk lidelse eller rusmiddelavhengighet',
      nn: 'om det er ei psykisk liding eller rusmiddelavhengigheit',
      en: 'whether it is a mental disorder or addiction',
    },
  },
  age: {
    label: { nb: 'alder', nn: 'alder', en: 'age' },
    unit: { nb: ' år', nn: ' år', en: ' years' },
  },
  ageWhenSent: {
    label: {
      nb: 'alderen da henvisningen ble sendt',
      nn: 'alderen då tilvisinga blei send',
      en: 'age when the referral was sent',
    },
    unit: { nb: ' år', nn: ' år', en: ' years' },
  },
  suspectedSeriousIllness: {
    label: {
      nb: 'om det er mistanke om alvorlig eller livstruende sykdom',
      nn: 'om det er mistanke om alvorleg eller livstrugande sjukdom',
      en: 'whether serious or life-threatening illness is suspected',
    },
  },
  deadlineStatus: {
    label: { nb: 'fristen for hjelpen', nn: 'fristen for hjelpa', en: 'the deadline for the care' },
    values: {
      'in-time': { nb: 'holdes', nn: 'blir halden', en: 'is kept' },
      'expected-to-be-missed': {
        nb: 'ventes brutt',
        nn: 'er venta broten',
        en: 'is expected to be missed',
      },
      missed: { nb: 'er brutt', nn: 'er broten', en: 'is missed' },
    },
  },
  priorityComplaintAbout: {
    label: {
      nb: 'hva klagen på vurderingen av henvisningen gjelder',
      nn: 'kva klaga på vurderinga av tilvisinga gjeld',
      en: 'what the complaint on the assessment of the referral is about',
    },
    values: {
      'right-or-deadline': {
        nb: 'retten eller fristen',
        nn: 'retten eller fristen',
        en: 'the right or the deadline',
      },
      'care-abroad': {
        nb: 'behandling i utlandet',
        nn: 'behandling i utlandet',
        en: 'treatment abroad',
      },
    },
  },
  complaintTiming: {
    label: { nb: 'når klagen kommer', nn: 'når klaga kjem', en: 'when the complaint comes' },
    values: {
      'in-time': {
        nb: 'innen klagefristen',
        nn: 'innan klagefristen',
        en: 'within the time limit',
      },
      late: { nb: 'etter klagefristen', nn: 'etter klagefristen', en: 'after the time limit' },
      'over-a-year': {
        nb: 'mer enn ett år etter avgjørelsen',
        nn: 'meir enn eitt år etter avgjerda',
        en: 'more than a year after the decision',
      },
    },
  },
  habilitationCondition: {
    label: {
      nb: 'tilstanden habiliteringen gjelder',
      nn: 'tilstanden habiliteringa gjeld',
      en: 'the condition that the habilitation is for',
    },
    values: {
      'functional-impairment': {
        nb: 'en funksjonsnedsettelse',
        nn: 'ei funksjonsnedsetjing',
        en: 'a functional impairment',
      },
      'developmental-disorder': {
        nb: 'en utviklingsforsinkelse eller utviklingsforstyrrelse',
        nn: 'ei utviklingsforseinking eller utviklingsforstyrring',
        en: 'a developmental delay or disorder',
      },
      'chronic-illness': {
        nb: 'en kronisk sykdom',
        nn: 'ein kronisk sjukdom',
        en: 'a chronic illness',
      },
      none: { nb: 'ikke noe av dette', nn: 'ikkje noko av dette', en: 'none of these' },
    },
  },
  onset: {
    label: { nb: 'når det oppsto', nn: 'når det oppstod', en: 'when it arose' },
    values: {
      'congenital-or-early': {
        nb: 'medfødt eller tidlig i livet',
        nn: 'medfødd eller tidleg i livet',
        en: 'at birth or early in life',
      },
      'later-in-childhood': {
        nb: 'senere, men før 18 år',
        nn: 'seinare, men før 18 år',
        en: 'later, but before 18',
      },
      'from-18': { nb: 'etter fylte 18 år', nn: 'etter fylte 18 år', en: 'at 18 or later' },
    },
  },
  complicated: {
    label: {
      nb: 'om det er komplisert eller sammensatt',
      nn: 'om det er komplisert eller samansett',
      en: 'whether it is complicated or compound',
    },
  },
  habilitationNeed: {
    label: {
      nb: 'behovet for habilitering i spesialisthelsetjenesten',
      nn: 'behovet for habilitering i spesialisthelsetenesta',
      en: 'the need for habilitation by the specialist service',
    },
    values: {
      needed: {
        nb: 'pasienten trenger det',
        nn: 'pasienten treng det',
        en: 'the patient needs it',
      },
      'not-assessed': { nb: 'ikke vurdert ennå', nn: 'ikkje vurdert enno', en: 'not assessed yet' },
      'not-needed': {
        nb: 'pasienten trenger det ikke',
        nn: 'pasienten treng det ikkje',
        en: 'the patient does not need it',
      },
    },
  },
  received: {
    label: {
      nb: 'dagen henvisningen ble mottatt',
      nn: 'dagen tilvisinga blei motteken',
      en: 'the day the referral was received',
    },
  },
  knewEnough: {
    label: {
      nb: 'dagen klageren visste nok til å klage',
      nn: 'dagen klagaren visste nok til å klage',
      en: 'the day the complainant knew enough to complain',
    },
  },
  referredTo: {
    label: {
      nb: 'hvor henvisningen gikk',
      nn: 'kvar tilvisinga gjekk',
      en: 'where the referral went',
    },
    values: {
      'hospital-or-clinic': {
        nb: 'sykehus, spesialistpoliklinikk eller distriktspsykiatrisk senter med fritt sykehusvalg',
        nn: 'sjukehus, spesialistpoliklinikk eller distriktspsykiatrisk senter med fritt sjukehusval',
        en: 'a hospital, specialist outpatient clinic or district psychiatric centre of the scheme for choosing a hospital',
      },
      'addiction-institution': {
        nb: 'rusinstitusjon utenfor sykehus, med fritt sykehusvalg',
        nn: 'rusinstitusjon utanfor sjukehus, med fritt sjukehusval',
        en: 'an addiction institution outside hospitals, of the same scheme',
      },
      'other-institution': {
        nb: 'en annen institusjon, for eksempel privat rehabilitering',
        nn: 'ein annan institusjon, til dømes privat rehabilitering',
        en: 'another institution, for instance private rehabilitation',
      },
    },
  },
  otherRegion: {
    label: {
      nb: 'om pasienten er fra en annen region og selv har valgt institusjonen',
      nn: 'om pasienten er frå ein annan region og sjølv har valt institusjonen',
      en: 'whether the patient is of another region and chose the institution',
    },
  },
  ownPatientsAtRisk: {
    label: {
      nb: 'om egne pasienter ellers kommer for sent til, og pasienten ikke er satt på venteliste',
      nn: 'om eigne pasientar elles kjem for seint til, og pasienten ikkje er sett på venteliste',
      en: 'whether its own patients would otherwise wait too long, and the patient is not on its waiting list',
    },
  },
  waitedSixMonths2004: {
    label: {
      nb: 'om pasienten hadde ventet seks måneder eller mer 1. september 2004',
      nn: 'om pasienten hadde venta seks månader eller meir 1. september 2004',
      en: 'whether the patient had waited six months or more on 1 September 2004',
    },
  },
  complaintDefective: {
    label: {
      nb: 'om klagen har feil eller mangler',
      nn: 'om klaga har feil eller manglar',
      en: 'whether the complaint lacks something',
    },
  },
  complainant: {
    label: { nb: 'hvem som klager', nn: 'kven som klagar', en: 'who complains' },
    values: {
      patient: { nb: 'pasienten', nn: 'pasienten', en: 'the patient' },
      'decides-for-patient': {
        nb: 'den som kan samtykke for pasienten',
        nn: 'den som kan samtykkje for pasienten',
        en: 'whoever can consent for the patient',
      },
      lawyer: {
        nb: 'en advokat med fullmakt',
        nn: 'ein advokat med fullmakt',
        en: 'a lawyer with an authority',
      },
      'other-authorised': {
        nb: 'en annen med fullmakt',
        nn: 'ein annan med fullmakt',
        en: 'another with an authority',
      },
    },
  },
}
