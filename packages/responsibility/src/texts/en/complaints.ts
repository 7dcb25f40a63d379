import type { ResponsibilityTexts } from '../types.js'

type Questions =
  | 'responsibility.practitioner-duty'
  | 'responsibility.discharge-payment'
  | 'responsibility.complaint'

/** The questions on practitioners’ own duties, on payment and on complaints, in English. */
export const complaints: Pick<ResponsibilityTexts['decisions'], Questions> = {
  'responsibility.practitioner-duty': {
    question: 'Is this the general practitioner’s or the contract physiotherapist’s own duty?',
    outcomes: {
      'general-practitioner': 'Yes. The general practitioner must do this for those on the list.',
      'contract-physiotherapist':
        'Yes. The physiotherapist with a municipal agreement must do this.',
      'requires-judgement': 'The rules give no certain answer, since the older text was not read.',
    },
  },
  'responsibility.discharge-payment': {
    question: 'Does the municipality pay for the patient who is ready for discharge and waits?',
    outcomes: {
      'municipality-pays':
        'Yes. The municipality must pay from the day on which the patient is declared ready.',
      'municipality-does-not-pay': 'No. The conditions for the municipality to pay are not met.',
      'not-covered': 'No. The rules on payment do not cover this stay.',
      'requires-judgement':
        'The rules give no certain answer where the municipality was kept from answering.',
    },
  },
  'responsibility.complaint': {
    question: 'To whom does one complain, by when and how?',
    outcomes: {
      'county-governor-within-four-weeks':
        'One may complain to {countyGovernor} within four weeks of knowing enough to do so. The complaint is in writing and signed, and is sent to whoever decided.',
      'county-governor-within-three-weeks':
        'The user or patient, the guardian and next of kin may complain to {countyGovernor} within three weeks of the message of the decision.',
      'county-board-within-three-weeks':
        'When {countyGovernor} has reviewed the decision, the user or patient, the guardian and next of kin may complain to {countyBoard} within three weeks of it. The case is prepared by {countyGovernor}.',
      'nav-within-six-weeks':
        'One may complain to the body of complaint in Nav within six weeks, in writing or orally, and then appeal to the National Insurance Court. Whether some such decisions are excepted from appeal was not read.',
      'ministry-within-three-weeks':
        'The act names the ministry as the body of complaint; who stands in its place was not read. The complaint is signed and is sent within three weeks to whoever decided.',
      supervision:
        'The Interpreting Act gives no complaint of its own. Whoever supervises the body supervises its use of interpreters as well.',
      'district-court-within-two-months':
        'The person whom the coercion is aimed at, next of kin and the guardian may go to the district court within two months of the message of the decision.',
      'no-court-review':
        'No. Where {countyBoard} has refused to approve the decision of the municipality, the case cannot be brought before the district court.',
      'no-complaint':
        'No. A refusal because the money of the year is spent cannot be complained of.',
      'late-may-be-heard':
        'The complaint is late. It can still be heard where the complainant is not to blame, or where special reasons speak for it.',
      'too-late': 'The complaint cannot be heard. More than a year has passed since the decision.',
      'not-regulated': 'The rules that were read give no certain answer.',
    },
  },
}
