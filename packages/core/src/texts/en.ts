import type { CommonTexts } from '../explain/domain-texts.js'

/** The common words in English. */
export const en: CommonTexts = {
  yes: 'yes',
  no: 'no',
  unknown: 'unknown',
  birthDate: 'birth date',
  or: 'or',
  headings: {
    question: 'Question',
    answer: 'Answer',
    possible: 'Possible answers',
    needed: 'Still needed',
    conditions: 'Because',
    basis: 'Basis',
    presumed: 'presumed by law',
    judged: 'judged by',
  },
  notInForce: 'The day is outside what these rules cover.',
  lawRead: {
    through: 'The law was read through {day}.',
    beyond:
      'Note: The law was read through {day}, and not to the day asked about. What is said here rests on the last text read.',
    read: 'The wording was read.',
    inferred: 'The wording was not read, but inferred from other sources: {citations}.',
    unverified: 'The wording was not read, and not all of it is confirmed: {citations}.',
  },
  mayChange: {
    answer: 'The answer may change on {day}, because {because}.',
    document: 'What is found changes on {day}, because {because}.',
    beyond: 'The law was not read that far, and may change before then.',
    birthday: {
      known: 'the person turns {years}',
      'first-possible': 'the person may have turned {years} from then on',
      'last-possible': 'the person has turned {years} by then, whichever day the birthday is',
    },
    changeOfLaw: 'a change of law takes effect (“{what}”)',
    statedDay: { come: 'the day has come: {what}', over: 'the day is over: {what}' },
    countedDay: {
      come: 'a day has come that is counted from: {what}',
      over: 'a day is over that is counted from: {what}',
    },
  },
  forces: {
    statute: 'statute',
    regulation: 'regulation',
    'preparatory-works': 'preparatory works',
    interpretation: 'interpretation',
    guidance: 'guidance',
    practice: 'practice',
    local: 'local practice',
  },
  weights: { must: 'must', should: 'should', may: 'may' },
  findings: {
    met: 'Met',
    unmet: 'Missing',
    undetermined: 'Needs judgement',
    'not-applicable': 'Does not apply',
  },
  notApplicable: 'The point does not apply here.',
  applicabilityUnknown: 'It is not known whether the point applies here.',
}
