import type { ToolsTexts } from './types.ts'

/** The words of the tools that ask one question at a time, in English. */
export const en: ToolsTexts = {
  title: 'Find the answer',
  description: 'Answer one question at a time, and get the answer with its reasons and its law.',
  lead: 'Answer one question at a time. The answer comes as soon as it is settled, with the law behind it. Everything is worked out in your browser, and nothing is sent.',
  question: {
    title: 'One question',
    description:
      'Choose any of the questions, fill in what you know, and see what would lead to another answer.',
  },
  wholeCase: {
    title: 'A whole case',
    description:
      'Fill in all that you know, and get the answers, the duties and what has to be cleared up.',
  },
  whoDecides: {
    title: 'Who decides?',
    description:
      'Who takes the decision on health care for a patient: the patient, the parents or others.',
    lead: 'For whoever has to know who may say yes or no to health care.',
  },
  plan: {
    title: 'Is the plan complete?',
    description: 'Goes through what an individual plan must hold, and shows what is lacking.',
    lead: 'Have the plan before you. The questions follow the regulation point by point, and what is lacking is shown on the way.',
    yes: 'Yes, the plan says it',
    no: 'No, it is lacking',
    pointHelp: 'Is this true of the plan?',
    gates: {
      child: 'The recipient is under 18',
      shared:
        'Somebody who takes part gets confidential information because the recipient consents',
    },
    lacking: 'No. Points that are lacking: {count}.',
    unsure: 'Nothing is lacking of what is cleared up, but something has to be cleared up.',
    complete: 'Yes. All that a plan must hold is there.',
    never: 'This can show that something is lacking, never that what is there will do.',
  },
  deadline: {
    title: 'Which deadline?',
    description:
      'Works out the last day for assessing a referral, beginning the care or complaining, and shows how.',
    lead: 'Works out the last day, and shows day by day how it was counted.',
    which: 'Which deadline is it about?',
    kinds: {
      assessment: {
        text: 'The assessment of a referral',
        meaning: 'The last day for the specialist service to assess the referral.',
      },
      start: {
        text: 'The start of care',
        meaning: 'How late the deadline for beginning the care may be set.',
      },
      complaint: {
        text: 'A complaint',
        meaning: 'The last day for complaining of the assessment of a referral.',
      },
    },
  },
  progress: 'Question {at}',
  progressOf: 'Point {at} of {of}',
  next: 'Continue',
  notKnown: 'I do not know',
  dayExample: 'For instance 1.6.2026 (1 June)',
  onDay: 'By the law of {day}.',
  otherDay: 'Choose another day',
  wrongDay: '{field}: Write a day, for instance 1.6.2026.',
  possible: 'Answers that are still possible',
  yourAnswers: 'What you have answered',
  change: 'Change',
  restart: 'Begin anew',
  more: 'Do you know more? Add',
  because: 'Reasons and law',
  holds: {
    since: 'The answer has been the same since {day}.',
    covered: 'The answer has been the same as far back as the rules here go: to {day}.',
    atLeast: 'The answer has been the same since {day} at least.',
    nothing:
      'Nothing that is known changes the answer later. The law behind it was read through {day}.',
    without: {
      birthday:
        'The age was told, but not the birth date. Where an answer follows from a birthday, the day can therefore not be told.',
      days: 'This is said of the law, if the plan is as you say. Days in the plan were not asked: when a birthday, a consent or a period changes the answer cannot be told.',
    },
  },
  counted: 'How the deadline was counted',
  calendar: 'The days that were counted',
  weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  dayZero: 'counted from',
  numbered: 'working day {number}',
  findings: 'The points',
  aboutChecklist: 'Read the whole checklist, with earlier rules',
}
