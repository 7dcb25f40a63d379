/** What the days are called that documents state, by their places. */
export const days = {
  '/givenOn': {
    nb: 'dagen da samtykket ble gitt',
    nn: 'dagen då samtykket blei gitt',
    en: 'the day on which the consent was given',
  },
  '/withdrawnOn': {
    nb: 'dagen da samtykket ble trukket tilbake',
    nn: 'dagen då samtykket blei trekt tilbake',
    en: 'the day on which the consent was withdrawn',
  },
  '/expiresOn': {
    nb: 'den siste dagen samtykket gjelder',
    nn: 'den siste dagen samtykket gjeld',
    en: 'the last day of the consent',
  },
  '/decidedOn': {
    nb: 'dagen da avgjørelsen ble tatt',
    nn: 'dagen då avgjerda blei teken',
    en: 'the day on which the decision was made',
  },
  '/reviews': {
    nb: 'dagen for kontrollkommisjonens vurdering',
    nn: 'dagen for vurderinga til kontrollkommisjonen',
    en: 'the day of a review by the control commission',
  },
  '/ectFrom': {
    nb: 'den første dagen vedtaket om elektrokonvulsiv behandling gjelder',
    nn: 'den første dagen vedtaket om elektrokonvulsiv behandling gjeld',
    en: 'the first day of the decision on electroconvulsive treatment',
  },
  '/ectThrough': {
    nb: 'den siste dagen vedtaket om elektrokonvulsiv behandling gjelder',
    nn: 'den siste dagen vedtaket om elektrokonvulsiv behandling gjeld',
    en: 'the last day of the decision on electroconvulsive treatment',
  },
  '/validFrom': {
    nb: 'den første dagen vedtaket gjelder',
    nn: 'den første dagen vedtaket gjeld',
    en: 'the first day of the decision',
  },
  '/validThrough': {
    nb: 'den siste dagen vedtaket gjelder',
    nn: 'den siste dagen vedtaket gjeld',
    en: 'the last day of the decision',
  },
} as const
