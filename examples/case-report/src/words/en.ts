import type { ReportWords } from './types.ts'

/** The report's own words in English. */
export const en: ReportWords = {
  day: 'Day:',
  asBefore: 'The answer is the same as just above to:',
  differences: (before, after) => `What differs from ${before} to ${after}?`,
  noDifference: 'Nothing: the answers are the same, on the same basis.',
  otherBasis: 'The same answer, but on another basis.',
  nextOfKin: {
    heading: 'Who may be next of kin?',
    criterion: 'What decides',
    criteria: {
      'named-by-patient': 'whom the patient has named',
      'most-lasting-and-continuous-contact':
        'who has the most lasting and continuous contact; the order is the starting point',
    },
    relations: {
      spouse: 'spouse',
      'registered-partner': 'registered partner',
      cohabitant: 'cohabitant',
      child: 'child',
      'parent-or-holder-of-responsibility': 'parent or other holder of parental responsibility',
      sibling: 'sibling',
      grandparent: 'grandparent',
      'other-close-relative': 'other close family member',
      'guardian-or-attorney': 'guardian or attorney under a lasting power of attorney',
    },
    reasons: {
      'named-by-patient': 'named by the patient',
      'starting-order': 'place in the statutory order',
      'under-18': 'cannot be, is under 18',
      'no-mandate-in-personal-matters': 'cannot be, has no mandate in personal matters',
    },
    needed: {
      adult: 'it must be found out whether they are 18',
      personalMandate: 'it must be found out whether the mandate covers personal matters',
    },
    contactPointsElsewhere: 'Not first, but with the most lasting and continuous contact',
    correspondingRights: 'With corresponding rights under compulsory mental health care',
  },
  check: {
    headings: {
      lacking: 'Lacking or wrong',
      notFollowed: 'Recommendations not followed',
      forReader: 'For a reader to judge',
    },
    nothing: 'Nothing to note',
    met: (count) => `In order: ${String(count)}`,
  },
  ahead: {
    heading: (after) => `What will change after ${after}?`,
    then: 'Then:',
    nothing:
      'Nothing that can be told today: neither the law that was read nor the facts change the answers.',
    ageOfOneDay:
      'What will change cannot be told: the case states an age, which is that of one day, and no birth date.',
  },
  receipt: ({ version, answers, points, hash }) =>
    `Receipt: vilkar ${version}, ${String(answers)} answers, ${String(points)} points, hash ${hash}`,
  closing:
    'This report is decision support, not legal advice. Whoever decides the case is responsible.',
  problems: {
    'unknown-argument': 'An option on the command line is unknown or lacks a value.',
    'unknown-language': 'The language must be nb, nn or en.',
    'not-a-day': 'The day must be one that exists, written YYYY-MM-DD.',
    'cannot-read': 'The file or folder cannot be read.',
    'no-case-files': 'The folder holds no case files (.json).',
    'not-json': 'The file is not valid JSON.',
    'not-a-case': 'The file is not a valid case file.',
  },
  usage: [
    'Usage: npm start -w examples/case-report -- [options] [case file or folder …]',
    '',
    'Reads case files and prints a report. Without a case file it reads the examples in cases.',
    '',
    '  -l, --language nb|nn|en   the language of the report (nb)',
    '      --json                print the report as JSON',
    '      --on YYYY-MM-DD       the day asked about, instead of the file’s; may be repeated',
    '  -h, --help                print this text',
  ],
}
