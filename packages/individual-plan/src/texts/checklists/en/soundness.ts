import type { PlanChecklistTexts } from '../types.js'
import { judged, point, stated } from './phrases.js'

/** What is said of a consent to the plan or to sharing, by who could give it. */
const givers = {
  several:
    'Whoever gave consent “{id}” could not give it on {day}. Find out who can, and ask again.',
  depends:
    'Could whoever gave consent “{id}” give it on {day}? What the plan says does not settle it.',
  'not-settled': 'Who could give consent “{id}” on {day}? The rules give no certain answer.',
  'day-unknown': 'When was consent “{id}” given?',
  'giver-unknown': 'Who gave consent “{id}”?',
  guardian: 'On {day} only the guardian could give consent “{id}”. Ask the guardian.',
  'parental-responsibility':
    'On {day} only those with parental responsibility could give consent “{id}”. Ask them.',
  'child-welfare':
    'On {day} only {childWelfareService} could give consent “{id}”. Ask that service.',
  'child-welfare-or-carer':
    'On {day} only {childWelfareService} or the carer could give consent “{id}”. Ask one of them.',
} as const

/** What is said of a consent to the plan alone. */
const otherPlanGivers = {
  attorney:
    'On {day} only the attorney under a lasting power of attorney could give consent “{id}”. Ask the attorney.',
  provider:
    'On {day} whoever gave the health care decided on the plan, not the one who gave consent “{id}”. Clarify it with them.',
  nobody:
    'On {day} nobody could consent for the recipient, who objected to the plan. Consent “{id}” is no basis for it.',
} as const

const own = 'On {day} only the recipient could give consent “{id}”. Ask the recipient.'

/** Whether an individual plan is sound, in English. */
export const soundness: PlanChecklistTexts['plan.soundness'] = {
  title: 'Coherence, consents and updating',
  requirements: {
    'ids-unique': point('Each id should stand for one part of the plan.', {
      repeated: 'The id “{id}” is used before. Give this part an id of its own.',
    }),
    'ids-known': point('What the plan points at should stand in the plan.', {
      dangling: 'This points at “{ids}”, which is not in the plan. Mend the reference.',
      unknown: 'This points at “{ids}”. What is it?',
    }),
    'responsible-takes-part': stated(
      'Whoever is responsible for a measure should be a participant, unless otherwise agreed.',
      'Measure “{id}” is for “{responsible}”, who does not take part. Add the participant, or enter what is agreed.',
      'Does “{responsible}”, responsible for measure “{id}”, take part in the work on the plan?',
    ),
    'measure-serves-goal': stated(
      'Each measure should serve a goal.',
      'Measure “{id}” is tied to no goal. Enter which goal it serves.',
      'Which goal does measure “{id}” serve?',
    ),
    'ordinary-responsibility': judged(
      'Each measure is with whoever is ordinarily responsible for it, unless otherwise agreed.',
      'A measure is with someone who is not ordinarily responsible for it. Move it, or enter what is agreed.',
      'Is each measure with whoever is ordinarily responsible for it, or is something else agreed?',
    ),
    'goal-has-measure': stated(
      'Each goal should have a measure.',
      'Goal “{id}” has no measure. Tie a measure to it, or take the goal out.',
      'Which measures belong to goal “{id}”?',
    ),
    'coordinator-takes-part': stated(
      'Whoever coordinates should be a participant.',
      'Whoever coordinates, “{id}”, is no participant. Add “{id}” to the participants.',
      'Does “{id}”, who coordinates, take part in the work on the plan?',
    ),
    'coordinator-handover': stated(
      'A change of coordinator should have an overlap.',
      'Coordinator “{id}” left without an overlap. The plan should say how the tasks were handed over.',
      'Were the tasks handed over when coordinator “{id}” left?',
    ),
    'coordinator-from-start': point('A coordinator should be there when the work begins.', {
      late: 'Nobody was coordinator when the work began on {day}. The plan should say who had the tasks until then.',
      'start-unknown': 'When did the work on the plan begin?',
      'day-unknown': 'When was the first coordinator appointed?',
    }),
    'period-consistent': point('The first and last day of the period should agree.', {
      reversed: 'The plan period ends before it begins. Mend the days.',
      both: 'The plan period has a last day and is also said to be open-ended. Choose one.',
    }),
    'measures-in-period': point('The measures should lie in the plan period.', {
      outside:
        'Measure “{id}” has a day outside the plan period, {day}. Mend the day or the period.',
      reversed: 'Measure “{id}” ends before it begins. Mend the days.',
    }),
    'revisions-in-period': point('The revisions should lie in the plan period.', {
      outside: 'The revision on {day} lies outside the plan period. Mend the day or the period.',
    }),
    'period-current': point('The plan period is still running.', {
      over: 'The plan period ended on {day}. Go through the plan and set a new period.',
    }),
    'revisions-done': point('Planned revisions are done.', {
      overdue: 'The revision planned for {day} has not been done. Go through the plan now.',
      unknown: 'Has the revision planned for {day} been done?',
    }),
    'updated-after-revision': point('The plan is updated after the last revision.', {
      older: 'The plan has not been updated since the revision on {day}. Enter what was changed.',
      unknown: 'Has the plan been updated after the revision on {day}?',
    }),
    'one-plan': point('The recipient has one individual plan.', {
      several: 'The recipient has {count} individual plans in use. Gather them in one.',
      'other-plan': 'Plan “{id}” is another kind of plan. It does not replace the individual plan.',
      unknown: 'Does the recipient have other individual plans in use?',
    }),
    'other-plans-coordinated': stated(
      'Other plans should be coordinated with the individual plan.',
      'The plan “{id}” is not coordinated with the individual plan. It should be fitted to it.',
      'Is the plan “{id}” coordinated with the individual plan?',
    ),
    'activity-plan-coordinated': stated(
      'Nav arranges for the activity plan and the individual plan to be coordinated as far as possible.',
      'The activity plan “{id}” is not coordinated with the individual plan. Nav must arrange for that as far as possible.',
      'Is the activity plan “{id}” coordinated with the individual plan, as far as possible?',
    ),
    'recipient-takes-part': stated(
      'The recipient takes part in the work on the plan.',
      'The recipient does not take part. Make it possible for the recipient to do so.',
      'Does the recipient take part in the work on the plan?',
    ),
    'recipient-takes-part-in-appointment': stated(
      'The recipient takes part when a coordinator is appointed.',
      'The recipient could not take part when the coordinator was appointed. Make that possible.',
      'Did the recipient take part when the coordinator was appointed?',
    ),
    'next-of-kin-in-appointment': stated(
      'Next of kin are brought in when a coordinator is appointed, where they and the recipient want it or the recipient cannot make the decisions.',
      'Next of kin could not take part when the coordinator was appointed. Ask whether they want to, and bring them in.',
      'Did next of kin take part, or were they asked to, when the coordinator was appointed?',
    ),
    'coordinator-consent': stated(
      'The coordinator was appointed with the consent of the recipient or of someone who may consent for them.',
      'Coordinator “{id}” was appointed without consent. Obtain it from whoever can give it.',
      'Was there consent to appointing “{id}” coordinator?',
    ),
    'next-of-kin-take-part': stated(
      'Next of kin are brought in where they and the recipient want it.',
      'Next of kin are wanted, but are not among the participants. Bring them into the work.',
      'Are next of kin brought into the work?',
    ),
    'next-of-kin-without-competence': point(
      'The closest next of kin may take part where the recipient cannot make the decisions.',
      {
        ask: 'The recipient cannot make the decisions, and the closest next of kin have a right to take part. Have they been asked?',
      },
    ),
    'plan-consent-entitled': point(
      'The consent to the plan was given by someone who could give it that day.',
      { ...givers, recipient: own, ...otherPlanGivers },
    ),
    'plan-consent-in-time': point('The consent to the plan was there before the work started.', {
      late: 'Consent “{id}” came after the work started on {day}. Clarify what was done without consent.',
      lapsed:
        'Consent “{id}” no longer stood when the work started on {day}. Clarify what was done without consent.',
      'start-unknown': 'When did the work on the plan start?',
      'day-unknown': 'When was consent “{id}” given?',
    }),
    'plan-consent-stands': point('The consent to the plan still stands.', {
      withdrawn: 'Consent “{id}” is withdrawn. Stop the work on the plan.',
      expired: 'Consent “{id}” has expired. Obtain a new one before the work goes on.',
      'not-yet': 'Consent “{id}” is dated in the future. Mend the day, or wait with the work.',
      'order-unknown': 'Which came last: consent “{id}”, or that consent was withdrawn?',
      'no-longer-decides':
        'Whoever gave consent “{id}” is no longer the one who consents to the plan. Who is now, and have they been asked?',
    }),
    'plan-consent-informed': point(
      'Whoever consented to the plan was given the information needed on what it means.',
      {
        missing:
          'Consent “{id}” was given without the information needed and is not valid. Give it, and ask again.',
        unknown: 'Was whoever gave consent “{id}” told what is needed of what the plan means?',
        'patient-unknown':
          'Consent “{id}” was given without the information needed, and of a patient it is then not valid. Did the recipient get health care?',
      },
    ),
    'sharing-consent-entitled': point(
      'The consent to sharing was given by someone who could give it that day.',
      {
        ...givers,
        patient: own,
        'next-of-kin': 'On {day} only the closest next of kin could give consent “{id}”. Ask them.',
      },
    ),
    'sharing-consent-names': point(
      'A consent that stands names each participant who gets information.',
      {
        missing: 'No consent names participant “{id}”. Obtain one before information is shared.',
        unknown: 'Does a consent name participant “{id}”?',
        withdrawn: 'The consent that names participant “{id}” is withdrawn. Stop the sharing.',
        expired:
          'The consent that names participant “{id}” has expired. Obtain a new one before sharing.',
        'not-yet':
          'The consent that names participant “{id}” is dated in the future. Wait with sharing.',
        'order-unknown':
          'Which came last: the consent that names participant “{id}”, or that consent was withdrawn?',
        'no-longer-decides':
          'Whoever gave the consent that names participant “{id}” is no longer the one who consents to sharing. Who is now, and have they been asked?',
      },
    ),
    'grants-nothing': judged(
      'The plan should not be open to being read as a grant of services.',
      'Something in the plan can be read as a promise of services. It should be rewritten.',
      'Can anything in the plan be read as a promise of services that have not been granted?',
    ),
  },
}
