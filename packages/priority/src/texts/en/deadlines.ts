import type { DeadlineTexts } from '../deadline-types.js'

/** How counted deadlines read in English. */
export const deadlines: DeadlineTexts = {
  assessment: {
    last: 'The last day for assessing the referral is {day}.',
    counted: 'That is {days} working days after {from}, which itself is not counted.',
    open: 'The last day for assessing the referral is {day}, depending on age, condition and where the referral went.',
    forwarded: 'The time runs from the day the first institution received the referral.',
    saturday: 'If Saturday counts as a working day, the last day is {other}.',
    passed: 'The deadline has passed.',
    assumed:
      'The rules are chosen by the day the referral was received. That is an assumption, as no transitional rule was found.',
    noRight: 'The act gave no right to be assessed where the referral went, and no time limit.',
    mayHaveNoRight:
      'If the referral went to an institution outside the scheme, there was no such time limit.',
    notRegulated: 'The text on this deadline at that time has not been read.',
    notInForce: 'There was no such deadline yet.',
  },
  skipped: 'Not counted: {skipped}.',
  start: {
    cap: {
      yes: 'The deadline for the care to start can be set no later than {day}. That is {days} working days after {assessed}.',
      unknown:
        'If the cap of {days} working days holds, the deadline for the care to start can be set no later than {day}.',
    },
    deadline: {
      'within-cap': 'The deadline that was set keeps within it.',
      'beyond-cap': 'The deadline that was set is too late.',
      unknown: 'Whether the deadline that was set is too late depends on whether the cap holds.',
    },
    appointment: {
      'in-time': 'The appointment is within the deadline.',
      'too-late': 'The appointment is after the deadline.',
    },
    noNumber:
      'The deadline for the care to start is set by what is professionally sound. The rules hold no number.',
  },
  complaint: {
    last: 'The last day for complaining is {day}. That is {weeks} weeks after {from}.',
    moved: 'The deadline has moved past: {skipped}.',
    late: 'A complaint that comes too late can be heard where the complainant is not to blame for it, or for special reasons.',
    lateUntil: 'It can be heard no later than {day}.',
    timing: {
      'in-time': 'The complaint came in time.',
      late: 'The complaint came too late.',
      'over-a-year': 'The complaint came more than a year after the decision.',
      'late-or-over-a-year':
        'The complaint came too late, perhaps more than a year after the decision.',
    },
    notRegulated: 'The text on this deadline at that time has not been read.',
  },
}
