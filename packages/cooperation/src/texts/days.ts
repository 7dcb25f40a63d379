/** What the days are called that documents state, by their places without the numbers. */
export const days = {
  '/concludedOn': {
    nb: 'dagen da avtalen ble inngått',
    nn: 'dagen då avtala blei inngått',
    en: 'the day on which the agreement was concluded',
  },
  '/deadlines/by': {
    nb: 'fristen for å bli enige',
    nn: 'fristen for å bli samde',
    en: 'the deadline for agreeing',
  },
  '/reviews': {
    nb: 'dagen for en gjennomgang',
    nn: 'dagen for ein gjennomgang',
    en: 'the day of a review',
  },
  '/evaluations/planned': {
    nb: 'dagen for en planlagt evaluering',
    nn: 'dagen for ei planlagd evaluering',
    en: 'the day of a planned evaluation',
  },
} as const
