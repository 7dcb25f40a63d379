import type { PriorityTexts } from '../types.js'

type Questions =
  | 'priority.start-deadline'
  | 'priority.missed-deadline'
  | 'priority.complaint'
  | 'priority.complaint-form'

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
      'within-sound-time':
        'No deadline of its own. The care must be given within a sound time, since the duty to set a deadline was suspended for a while.',
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
        'The service must contact Helfo at once. Helfo must find care without delay, if necessary private or abroad.',
      'both-contact-helfo-private-or-abroad':
        'The service must contact Helfo at once, and the patient may do so too. The patient has a right to the care without delay, if necessary private or abroad.',
      'service-contacts-helfo-private':
        'The service must contact Helfo at once. Helfo must find care without delay, if necessary private.',
      'both-contact-helfo-private':
        'The service must contact Helfo at once, and the patient may do so too. The patient has a right to the care without delay, if necessary private.',
      'nothing-yet':
        'Nothing yet, by the rules on missed deadlines. The care must still be given within the deadline.',
      'no-deadline':
        'Nothing. Only somebody with a right to necessary care has a deadline that can be missed.',
      'remedies-suspended':
        'Nothing by the rules on missed deadlines, since they were suspended for a while. The service could still tell Helfo, and the care must be given within a sound time.',
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
  'priority.complaint-form': {
    question: 'In what form must the complaint be?',
    outcomes: {
      'written-and-signed':
        'Written, and signed by the patient or whoever represents the patient. It should say what it is about.',
      'written-signed-and-authorised':
        'Written, and signed by the representative, who must show a written authority. It should say what it is about.',
      'to-decider-and-signed':
        'Signed or authenticated, and put to whoever made the decision. It must name the decision and the change that is wanted.',
      'to-decider-signed-and-authorised':
        'Signed or authenticated by the representative, who must show a written authority, and put to whoever made the decision. It must name the decision and the change that is wanted.',
      'short-time-to-mend':
        'The complainant must be given a short time to mend or complete the complaint.',
      'not-regulated':
        'The rules from before September 2004 were not read, and what was read gives no clear answer.',
    },
  },
}
