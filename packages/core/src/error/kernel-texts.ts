/** What is said of bad input to the kernel; `{detail}` holds allowed values. */
export const kernelTexts = {
  'not-allowed': {
    nb: 'Verdien er ikke blant de mulige: {detail}.',
    nn: 'Verdien er ikkje mellom dei moglege: {detail}.',
    en: 'Not one of the possible values: {detail}.',
  },
  'unknown-field': {
    nb: 'Feltet finnes ikke her. {detail}',
    nn: 'Feltet finst ikkje her. {detail}',
    en: 'There is no such field here. {detail}',
  },
  'wrong-type': {
    nb: 'Feil slags verdi. Ventet: {detail}.',
    nn: 'Feil slags verdi. Venta: {detail}.',
    en: 'Wrong kind of value. Expected: {detail}.',
  },
  'not-a-day': {
    nb: 'Må være en dato som finnes, skrevet ÅÅÅÅ-MM-DD.',
    nn: 'Må vere ein dato som finst, skriven ÅÅÅÅ-MM-DD.',
    en: 'Must be a day that exists, written YYYY-MM-DD.',
  },
  'not-a-whole-number': {
    nb: 'Må være et heltall.',
    nn: 'Må vere eit heiltal.',
    en: 'Must be a whole number.',
  },
} as const
