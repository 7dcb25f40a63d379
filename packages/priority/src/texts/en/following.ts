import type { PriorityTexts } from '../types.js'

type Questions = 'priority.start-deadline' | 'priority.missed-deadline' | 'priority.complaint'

/** The questions on deadlines and complaints, in English. */
export const following: Pick<PriorityTexts['decisions'], Questions> = {
  'priority.start-deadline': {
    question: 'What deadline is set for the care?',
    outcomes: {
      'deadline-for-care':
        'An individual deadline by which the patient is to have the care, by what is sound.',
      'deadline-for-care-within-65-working-days':
        'An individual deadline by which the patient is to have the care, at most 65 working days from when the right was assessed. What is sound may require less.',
      'deadline-for-examination-or-treatment':
        'An individual deadline by which examination or treatment is to start, by what is professionally sound.',
      'deadline-for-examination-or-treatment-within-65-working-days':
        'An individual deadline by which examination or treatment is to start, at most 65 working days from when the right was assessed. What is sound may require less.',
      'deadline-for-start':
        'An individual deadline by which care is to be begun, by what is professionally sound.',
      'deadline-for-start-within-65-working-days':
        'An individual deadline by which care is to be begun, at most 65 working days from when the right was assessed. What is sound may require less.',
      'no-deadline': 'None. A deadline is set only for those who have a right.',
      'not-regulated':
        'The rules from before September 2004 were not read, and what was read gives no clear answer.',
    },
  },
  'priority.missed-deadline': {
    question: 'What follows when the deadline for the care is not kept?',
    outcomes: {
      'patient-may-ask-private-or-abroad':
        'The patient may turn to {careFinder}, which must find care without delay. If necessary it is private or abroad.',
      'service-contacts-helfo-private-or-abroad':
        'The service must contact HELFO at once. HELFO must find care without delay, if necessary private or abroad.',
      'both-contact-helfo-private-or-abroad':
        'The service must contact HELFO at once, and the patient may do so too. The patient has a right to the care without delay, if necessary private or abroad.',
      'service-contacts-helfo-private':
        'The service must contact HELFO at once. HELFO must find care without delay, if necessary private.',
      'both-contact-helfo-private':
        'The service must contact HELFO at once, and the patient may do so too. The patient has a right to the care without delay, if necessary private.',
      'nothing-yet':
        'Nothing yet, by the rules on missed deadlines. The care must still be given within the deadline.',
      'no-deadline':
        'Nothing. Only somebody with a right to necessary care has a deadline that can be missed.',
      'not-regulated':
        'The rules from before September 2004 were not read, and what was read gives no clear answer.',
    },
  },
  'priority.complaint': {
    question: 'To whom can one complain?',
    outcomes: {
      'request-then-health-supervision':
        'The patient first asks the service to fulfil the right. If that fails, one can complain to the county board of health supervision.',
      'request-then-appeals-board':
        'The patient first asks the service to fulfil the right. If that fails, one can complain to the appeals board for treatment abroad.',
      'county-governor':
        'One can complain to {countyGovernor}. The complaint is sent to whoever made the decision.',
      'appeals-board':
        'One can complain to the appeals board for treatment abroad. The complaint is sent to whoever made the decision.',
      'national-appeals-body':
        'One can complain to the national appeals body for health services, Helseklage. The complaint is sent to whoever made the decision.',
      'late-may-be-heard':
        'The complaint is late. It may still be heard where the complainant is not to blame, or where special reasons call for it.',
      'too-late': 'The complaint cannot be heard. More than a year has passed since the decision.',
      'not-regulated':
        'The rules from before September 2004 were not read, and what was read gives no clear answer.',
    },
  },
}
