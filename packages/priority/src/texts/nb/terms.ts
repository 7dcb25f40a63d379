import type { PriorityTexts } from '../types.js'

/** The terms that the law has changed, in bokmål. */
export const terms: PriorityTexts['terms'] = {
  countyGovernor: [
    ['2001-01-01', 'fylkesmannen'],
    ['2021-06-01', 'statsforvalteren'],
  ],
  careFinder: [
    ['2001-01-01', 'Rikstrygdeverket'],
    ['2006-07-01', 'det organet som Arbeids- og velferdsdirektoratet har utpekt'],
    ['2009-01-01', 'det organet som Helsedirektoratet har utpekt'],
  ],
}

/** Who judges, in bokmål. */
export const judges: PriorityTexts['judges'] = {
  physician: 'legen som vurderer henvisningen',
  service: 'tjenesten',
}

/** What facts are called that no table looks at as they are, in bokmål. */
export const facts: PriorityTexts['facts'] = {
  birthDate: { label: 'fødselsdato, eller bare måned eller år' },
  sent: { label: 'dagen henvisningen ble sendt' },
  rightFound: { label: 'om vurderingen kom til at det er en rett' },
  firstReceived: { label: 'dagen henvisningen kom til den første institusjonen' },
  rightAssessed: { label: 'dagen retten ble vurdert' },
  deadline: { label: 'fristen som er satt for helsehjelpen' },
  appointment: { label: 'dagen for timen da helsehjelpen begynner' },
  careBegun: { label: 'dagen helsehjelpen ble påbegynt' },
  decided: { label: 'dagen for avgjørelsen som det klages på' },
  filed: { label: 'dagen klagen ble sendt eller levert' },
}
