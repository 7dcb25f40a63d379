import type { PriorityTexts } from '../types.js'

/** The terms that the law has changed, in nynorsk. */
export const terms: PriorityTexts['terms'] = {
  countyGovernor: [
    ['2001-01-01', 'fylkesmannen'],
    ['2021-06-01', 'statsforvaltaren'],
  ],
  careFinder: [
    ['2001-01-01', 'Rikstrygdeverket'],
    ['2006-07-01', 'det organet som Arbeids- og velferdsdirektoratet har peikt ut'],
    ['2009-01-01', 'det organet som Helsedirektoratet har peikt ut'],
  ],
}

/** Who judges, in nynorsk. */
export const judges: PriorityTexts['judges'] = {
  physician: 'legen som vurderer tilvisinga',
  service: 'tenesta',
}

/** What facts are called that no table looks at as they are, in nynorsk. */
export const facts: PriorityTexts['facts'] = {
  birthDate: { label: 'fødselsdato, eller berre månad eller år' },
  sent: { label: 'dagen tilvisinga blei send' },
  rightFound: { label: 'om vurderinga kom til at det er ein rett' },
  firstReceived: { label: 'dagen tilvisinga kom til den første institusjonen' },
  rightAssessed: { label: 'dagen retten blei vurdert' },
  deadline: { label: 'fristen som er sett for helsehjelpa' },
  appointment: { label: 'dagen for timen då helsehjelpa tek til' },
  careBegun: { label: 'dagen helsehjelpa blei påbyrja' },
  decided: { label: 'dagen for avgjerda som det blir klaga på' },
  filed: { label: 'dagen klaga blei send eller levert' },
}
