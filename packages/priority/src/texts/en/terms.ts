import type { PriorityTexts } from '../types.js'

/** The terms that the law has changed, in English. */
export const terms: PriorityTexts['terms'] = {
  countyGovernor: [
    ['2001-01-01', 'the county governor (fylkesmannen)'],
    ['2021-06-01', 'the county governor (statsforvalteren)'],
  ],
  careFinder: [
    ['2001-01-01', 'the National Insurance Administration'],
    ['2006-07-01', 'the body named by the Directorate of Labour and Welfare'],
    ['2009-01-01', 'the body named by the Directorate of Health'],
  ],
}

/** Who judges, in English. */
export const judges: PriorityTexts['judges'] = {
  physician: 'the physician who assesses the referral',
  service: 'the service',
}

/** What facts are called that no table looks at as they are, in English. */
export const facts: PriorityTexts['facts'] = {
  birthDate: { label: 'date of birth, or only month or year' },
  sent: { label: 'the day on which the referral was sent' },
  rightFound: { label: 'whether the assessment found that there is a right' },
  firstReceived: { label: 'the day the first institution received the referral' },
  rightAssessed: { label: 'the day the right was assessed' },
  deadline: { label: 'the deadline that was set for the care' },
  appointment: { label: 'the day of the appointment at which care begins' },
  careBegun: { label: 'the day the care was begun' },
  decided: { label: 'the day of the decision complained of' },
  filed: { label: 'the day the complaint was posted or handed in' },
}
