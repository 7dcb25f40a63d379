import type { PriorityTexts } from '../types.js'

/** What the inputs and their values are called, in nynorsk. */
export const inputs: PriorityTexts['inputs'] = {
  rightToSpecialistCare: {
    label: 'nødvendig helsehjelp frå spesialisthelsetenesta',
    values: {
      true: 'pasienten har rett',
      false: 'pasienten har ikkje rett',
    },
  },
  lossOfPrognosis: {
    label: 'kva pasienten taper på å vente (prognosetap)',
    values: {
      'length-of-life': 'levetid',
      'quality-of-life': 'livskvalitet, meir enn uvesentleg',
      'both-together': 'begge delar, nok når dei blir sedde i samanheng',
      none: 'ikkje noko som er nok',
    },
  },
  expectedBenefit: {
    label: 'om ein kan vente nytte av hjelpa',
  },
  reasonableCost: {
    label: 'om kostnaden eller ressursbruken står i rimeleg forhold til nytten',
  },
  experimentalCareAbroad: {
    label: 'om det er utprøvande behandling i utlandet for ein sjeldan tilstand',
  },
  specialistServiceProvides: {
    label: 'om spesialisthelsetenesta har ansvar for å yte og finansiere slik hjelp',
  },
  referralIncomplete: {
    label: 'tilvisinga',
    values: {
      true: 'er mangelfull',
      false: 'har det som trengst',
    },
  },
  urgentNeed: {
    label: 'om det er påtrengjande behov for hjelpa frå kommunen',
  },
  mentalDisorderOrAddiction: {
    label: 'om det er ei psykisk liding eller rusmiddelavhengigheit',
  },
  age: {
    label: 'alder',
    unit: ' år',
  },
  ageWhenSent: {
    label: 'alderen då tilvisinga blei send',
    unit: ' år',
  },
  suspectedSeriousIllness: {
    label: 'om det er mistanke om alvorleg eller livstrugande sjukdom',
  },
  deadlineStatus: {
    label: 'fristen for hjelpa',
    values: {
      'in-time': 'blir halden',
      'expected-to-be-missed': 'er venta broten',
      missed: 'er broten',
    },
  },
  priorityComplaintAbout: {
    label: 'kva klaga på vurderinga av tilvisinga gjeld',
    values: {
      'right-or-deadline': 'retten eller fristen',
      'care-abroad': 'behandling i utlandet',
    },
  },
  complaintTiming: {
    label: 'når klaga kjem',
    values: {
      'in-time': 'innan klagefristen',
      late: 'etter klagefristen',
      'over-a-year': 'meir enn eitt år etter avgjerda',
    },
  },
  habilitationCondition: {
    label: 'tilstanden habiliteringa gjeld',
    values: {
      'functional-impairment': 'ei funksjonsnedsetjing',
      'developmental-disorder': 'ei utviklingsforseinking eller utviklingsforstyrring',
      'chronic-illness': 'ein kronisk sjukdom',
      none: 'ikkje noko av dette',
    },
  },
  onset: {
    label: 'når det oppstod',
    values: {
      'congenital-or-early': 'medfødd eller tidleg i livet',
      'later-in-childhood': 'seinare, men før 18 år',
      'from-18': 'etter fylte 18 år',
    },
  },
  complicated: {
    label: 'om det er komplisert eller samansett',
  },
  habilitationNeed: {
    label: 'behovet for habilitering i spesialisthelsetenesta',
    values: {
      needed: 'pasienten treng det',
      'not-assessed': 'ikkje vurdert enno',
      'not-needed': 'pasienten treng det ikkje',
    },
  },
  received: {
    label: 'dagen tilvisinga blei motteken',
  },
  knewEnough: {
    label: 'dagen klagaren visste nok til å klage',
  },
  referredTo: {
    label: 'kvar tilvisinga gjekk',
    values: {
      'hospital-or-clinic':
        'sjukehus, spesialistpoliklinikk eller distriktspsykiatrisk senter med fritt sjukehusval',
      'addiction-institution': 'rusinstitusjon utanfor sjukehus, med fritt sjukehusval',
      'other-institution': 'ein annan institusjon, til dømes privat rehabilitering',
    },
  },
  otherRegion: {
    label: 'om pasienten er frå ein annan region og sjølv har valt institusjonen',
  },
  ownPatientsAtRisk: {
    label: 'om eigne pasientar elles kjem for seint til, og pasienten ikkje er sett på venteliste',
  },
  waitedSixMonths2004: {
    label: 'om pasienten hadde venta seks månader eller meir 1. september 2004',
  },
  complaintDefective: {
    label: 'om klaga har feil eller manglar',
  },
  complainant: {
    label: 'kven som klagar',
    values: {
      patient: 'pasienten',
      'decides-for-patient': 'den som kan samtykkje for pasienten',
      lawyer: 'ein advokat med fullmakt',
      'other-authorised': 'ein annan med fullmakt',
    },
  },
}
