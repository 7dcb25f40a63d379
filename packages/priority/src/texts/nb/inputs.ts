import type { PriorityTexts } from '../types.js'

/** What the inputs and their values are called, in bokmål. */
export const inputs: PriorityTexts['inputs'] = {
  rightToSpecialistCare: {
    label: 'nødvendig helsehjelp fra spesialisthelsetjenesten',
    values: {
      true: 'pasienten har rett',
      false: 'pasienten har ikke rett',
    },
  },
  lossOfPrognosis: {
    label: 'hva pasienten taper på å vente (prognosetap)',
    values: {
      'length-of-life': 'levetid',
      'quality-of-life': 'livskvalitet, ikke ubetydelig',
      'both-together': 'begge deler, nok når de ses i sammenheng',
      none: 'ikke noe som er nok',
    },
  },
  expectedBenefit: {
    label: 'om nytte av hjelpen kan forventes',
  },
  reasonableCost: {
    label: 'om kostnaden eller ressursbruken står i rimelig forhold til nytten',
  },
  experimentalCareAbroad: {
    label: 'om det er utprøvende behandling i utlandet for en sjelden tilstand',
  },
  specialistServiceProvides: {
    label: 'om spesialisthelsetjenesten har ansvar for å yte og finansiere slik hjelp',
  },
  referralIncomplete: {
    label: 'henvisningen',
    values: {
      true: 'er mangelfull',
      false: 'har det som trengs',
    },
  },
  urgentNeed: {
    label: 'om hjelpen fra kommunen er påtrengende nødvendig',
  },
  mentalDisorderOrAddiction: {
    label: 'om det er en psykisk lidelse eller rusmiddelavhengighet',
  },
  age: {
    label: 'alder',
    unit: ' år',
  },
  ageWhenSent: {
    label: 'alderen da henvisningen ble sendt',
    unit: ' år',
  },
  suspectedSeriousIllness: {
    label: 'om det er mistanke om alvorlig eller livstruende sykdom',
  },
  deadlineStatus: {
    label: 'fristen for hjelpen',
    values: {
      'in-time': 'holdes',
      'expected-to-be-missed': 'ventes brutt',
      missed: 'er brutt',
    },
  },
  priorityComplaintAbout: {
    label: 'hva klagen på vurderingen av henvisningen gjelder',
    values: {
      'right-or-deadline': 'retten eller fristen',
      'care-abroad': 'behandling i utlandet',
    },
  },
  complaintTiming: {
    label: 'når klagen kommer',
    values: {
      'in-time': 'innen klagefristen',
      late: 'etter klagefristen',
      'over-a-year': 'mer enn ett år etter avgjørelsen',
    },
  },
  habilitationCondition: {
    label: 'tilstanden habiliteringen gjelder',
    values: {
      'functional-impairment': 'en funksjonsnedsettelse',
      'developmental-disorder': 'en utviklingsforsinkelse eller utviklingsforstyrrelse',
      'chronic-illness': 'en kronisk sykdom',
      none: 'ikke noe av dette',
    },
  },
  onset: {
    label: 'når det oppsto',
    values: {
      'congenital-or-early': 'medfødt eller tidlig i livet',
      'later-in-childhood': 'senere, men før 18 år',
      'from-18': 'etter fylte 18 år',
    },
  },
  complicated: {
    label: 'om det er komplisert eller sammensatt',
  },
  habilitationNeed: {
    label: 'behovet for habilitering i spesialisthelsetjenesten',
    values: {
      needed: 'pasienten trenger det',
      'not-assessed': 'ikke vurdert ennå',
      'not-needed': 'pasienten trenger det ikke',
    },
  },
  received: {
    label: 'dagen henvisningen ble mottatt',
  },
  knewEnough: {
    label: 'dagen klageren visste nok til å klage',
  },
  referredTo: {
    label: 'hvor henvisningen gikk',
    values: {
      'hospital-or-clinic':
        'sykehus, spesialistpoliklinikk eller distriktspsykiatrisk senter med fritt sykehusvalg',
      'addiction-institution': 'rusinstitusjon utenfor sykehus, med fritt sykehusvalg',
      'other-institution': 'en annen institusjon, for eksempel privat rehabilitering',
    },
  },
  otherRegion: {
    label: 'om pasienten er fra en annen region og selv har valgt institusjonen',
  },
  ownPatientsAtRisk: {
    label: 'om egne pasienter ellers kommer for sent til, og pasienten ikke er satt på venteliste',
  },
  waitedSixMonths2004: {
    label: 'om pasienten hadde ventet seks måneder eller mer 1. september 2004',
  },
  complaintDefective: {
    label: 'om klagen har feil eller mangler',
  },
  complainant: {
    label: 'hvem som klager',
    values: {
      patient: 'pasienten',
      'decides-for-patient': 'den som kan samtykke for pasienten',
      lawyer: 'en advokat med fullmakt',
      'other-authorised': 'en annen med fullmakt',
    },
  },
}
