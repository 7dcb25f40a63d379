import { consentForm } from '../src/index.js'
import { always } from './helpers/days.ts'
import { examples } from '@vilkar/testing/answers'

/** Every kind of matter that is health care. */
const care = {
  matter: [
    'ordinary',
    'minors-own-sphere',
    'reserved-for-adults',
    'cosmetic-without-medical-indication',
    'special-statute',
  ],
} as const
const tacit = { ...care, expressed: 'tacit', writingRequired: false } as const

examples(consentForm, 'pbrl § 4-2 (1): express consent', [
  {
    says: 'a written consent is enough, whatever is required',
    given: { ...care, expressed: 'written' },
    on: always,
    then: 'sufficient',
    basis: ['pbrl § 4-2 (1)'],
  },
  {
    says: 'a spoken consent is enough where no rule requires writing',
    given: { ...care, expressed: 'spoken', writingRequired: false },
    on: always,
    then: 'sufficient',
    basis: ['pbrl § 4-2 (1)'],
  },
  {
    says: 'whether a rule requires writing is asked of a spoken consent',
    given: { ...care, expressed: 'spoken' },
    on: always,
    then: ['sufficient', 'insufficient'],
    needed: ['writingRequired'],
  },
])

examples(consentForm, 'pbrl § 4-2 (1) sentence 2: tacit consent', [
  {
    says: 'it is enough for what is little intrusive, where acceptance is likely and the patient took part',
    given: { ...tacit, acceptanceLikely: true, couldTakePart: true, intrusiveness: 'minor' },
    on: always,
    then: 'sufficient',
    basis: ['pbrl § 4-2 (1)'],
    force: 'statute',
  },
  {
    says: 'it requires judgement where the patient had no chance to take part, says the guide of 2014',
    given: { ...tacit, acceptanceLikely: true, couldTakePart: false, intrusiveness: 'minor' },
    on: always,
    then: 'requires-judgement',
    basis: ['pbrl § 4-2 (1)', 'pbrl § 3-1 (1)', 'guidance: habilitation guide 2014 § 1.4'],
    force: 'guidance',
  },
  {
    says: 'whether the patient could take part is asked of a tacit consent alone',
    given: { ...tacit, acceptanceLikely: true, intrusiveness: 'minor' },
    on: always,
    then: ['sufficient', 'requires-judgement'],
    needed: ['couldTakePart'],
  },
  {
    says: 'it requires judgement where the help is a serious intervention',
    given: { ...tacit, acceptanceLikely: true, intrusiveness: 'serious' },
    on: always,
    then: 'requires-judgement',
    basis: ['pbrl § 4-2 (1)', 'guidance: habilitation guide 2014 § 1.4'],
    force: 'guidance',
  },
  {
    says: 'it is no consent where acceptance is not likely',
    given: { ...tacit, acceptanceLikely: false },
    on: always,
    then: 'insufficient',
    basis: ['pbrl § 4-2 (1)'],
  },
])

examples(consentForm, 'pbrl § 4-2 (2): rules that require writing', [
  {
    says: 'neither a spoken nor a tacit consent is enough',
    given: { ...care, expressed: ['spoken', 'tacit'], writingRequired: true },
    on: always,
    then: 'insufficient',
    basis: ['pbrl § 4-2 (2)'],
  },
])

examples(consentForm, 'pbrl § 4-1 (1): none', [
  {
    says: 'what was not expressed in any way is no consent',
    given: { ...care, expressed: 'none' },
    on: always,
    then: 'insufficient',
    basis: ['pbrl § 4-1 (1)'],
  },
])

examples(consentForm, 'pbrl §§ 1-3 c and 4-1 (1): what is no health care', [
  {
    says: 'asks for no form of these, however the person said yes',
    given: { matter: 'no-health-care' },
    on: always,
    then: 'no-health-care',
    basis: ['pbrl § 1-3 c', 'pbrl § 4-1 (1)'],
    force: 'statute',
  },
  {
    says: 'is told from health care by the kind of matter',
    given: { expressed: 'written' },
    on: always,
    then: ['sufficient', 'no-health-care'],
    needed: ['matter'],
  },
])
