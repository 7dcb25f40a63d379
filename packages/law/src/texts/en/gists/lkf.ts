import type { GistsOfAct } from '../../types.js'
import type { lkf as register } from '../../../provisions/lkf.js'

/** What each wording says, in English: Forskrift om ledelse og kvalitetsforbedring i helse- og omsorgstjenesten, FOR-2016-10-28-1250. */
export const lkf: GistsOfAct<typeof register> = {
  'lkf § 3': [
    'Whoever has overall responsibility sees to systematic management and that the staff take part.',
  ],
  'lkf § 5 (1)': ['The management system suits the organisation and has the extent needed.'],
  'lkf § 5 (2)': ['How the duties are met is documented.'],
  'lkf § 5 (3)': ['The documentation is always up to date and at hand.'],
  'lkf § 6 a': [
    'Aims, tasks, activities and organisation are described, with a clear division of responsibility and the work on quality.',
  ],
  'lkf § 6 b': ['The organisation gathers what it must know to plan and carry out its tasks.'],
  'lkf § 6 c': ['The organisation knows the rules and guides and plans how to make them known.'],
  'lkf § 6 d': [
    'The organisation knows where there is a risk of failure and where quality needs to improve.',
  ],
  'lkf § 6 e': [
    'The organisation plans how to lessen risk, above all where services work together.',
  ],
  'lkf § 6 f': ['The organisation knows the competence of its staff and what training they need.'],
  'lkf § 6 g': [
    'The organisation knows of deviations, complaints, user experience and whatever else shows whether the law is met.',
  ],
  'lkf § 7 a': ['Tasks, organisation and plans are known and carried out.'],
  'lkf § 7 b': ['The staff know the field, the rules and the management system.'],
  'lkf § 7 c': ['The procedures and routines that are needed are made and in use.'],
  'lkf § 7 d': ['The staff take part, so that what they know is used in the work.'],
  'lkf § 7 e': ['The experience of patients, users and relatives is used.'],
  'lkf § 8 a': ['It is controlled that tasks, measures, plans and aims are carried out.'],
  'lkf § 8 b': ['It is considered whether the way tasks are carried out can meet the law.'],
  'lkf § 8 c': ['Measures that were taken are evaluated against the law.'],
  'lkf § 8 d': [
    'The organisation is considered in the light of what patients, users and relatives have met with.',
  ],
  'lkf § 8 e': ['Deviations are gone through so that they do not happen again.'],
  'lkf § 8 f': ['The whole management system is gone through at least once a year.'],
  'lkf § 9 a': ['What is unsound or unlawful is put right.'],
  'lkf § 9 b': ['Corrective measures are taken so that the law is met and quality improves.'],
  'lkf § 9 c': ['Procedures and routines are improved.'],
}
