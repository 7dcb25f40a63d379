/** What the days are called that plans state, by their places without the numbers. */
export const days = {
  '/consents/on': {
    nb: 'dagen da samtykket er gitt',
    nn: 'dagen då samtykket er gitt',
    en: 'the day on which the consent is given',
  },
  '/consents/withdrawnOn': {
    nb: 'dagen da samtykket er trukket tilbake',
    nn: 'dagen då samtykket er trekt tilbake',
    en: 'the day on which the consent is withdrawn',
  },
  '/consents/expiresOn': {
    nb: 'den siste dagen samtykket gjelder',
    nn: 'den siste dagen samtykket gjeld',
    en: 'the last day of the consent',
  },
  '/period/until': {
    nb: 'den siste dagen i planperioden',
    nn: 'den siste dagen i planperioden',
    en: 'the last day of the plan period',
  },
  '/revisions/planned': {
    nb: 'dagen for en planlagt revisjon',
    nn: 'dagen for ein planlagd revisjon',
    en: 'the day of a planned revision',
  },
  '/recipient/birthDate': {
    nb: 'fødselsdatoen',
    nn: 'fødselsdatoen',
    en: 'the birth date',
  },
} as const
