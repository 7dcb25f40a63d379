import { atLeast, below } from '@vilkar/core'
import { priorityAssessmentDeadline, fasterAssessment } from '../src/index.js'
import { examples } from '@vilkar/testing/answers'

const before2004 = ['2001-01-01', '2004-08-31']
const from2004 = ['2004-09-01', '2007-12-31', '2008-01-01', '2008-08-31']
const to2015 = ['2004-09-01', '2007-12-31', '2008-01-01', '2008-09-01', '2012-01-01', '2015-10-31']
const referredTo = 'hospital-or-clinic' as const
const from2008 = ['2008-09-01', '2011-12-31', '2012-01-01', '2014-04-01', '2015-10-31']
const from2015 = ['2015-11-01', '2019-02-01', '2024-05-31']
const from2024 = ['2024-06-01', '2026-07-28', '2027-01-01']

examples(priorityAssessmentDeadline, 'how soon a referral is assessed (pbrl § 2-2, D1 and D2)', [
  {
    says: 'before the first act nothing is law',
    given: {},
    on: ['2000-12-31'],
    then: [],
  },
  {
    says: 'to 2004-08-31 the text was not read, and no number is guessed',
    given: {},
    on: before2004,
    then: 'not-regulated',
    basis: ['interpretation: priority-before-2004'],
    force: 'interpretation',
  },
  {
    says: 'from 2004-09-01 it is assessed within 30 working days',
    given: { referredTo },
    on: from2004,
    then: 'assess-within-30-working-days',
    basis: ['pbrl § 2-2 (1)', 'interpretation: assessment-right-scope'],
    force: 'statute',
  },
  {
    says: 'to 2015-10-31 that of an adult with a somatic condition is assessed within 30 working days',
    given: { referredTo, ageWhenSent: 40, mentalDisorderOrAddiction: false },
    on: from2008,
    then: 'assess-within-30-working-days',
    basis: ['pbrl § 2-2 (1)'],
  },
  {
    says: 'from 2015-11-01 the patient is told within 10 working days, whoever it is',
    given: {},
    on: from2015,
    then: 'inform-within-10-working-days',
    basis: ['pbrl § 2-2 (1)'],
  },
  {
    says: 'within 30 for a time, for one received from 2020-03-28 to 2020-05-26',
    given: {},
    on: ['2020-03-28', '2020-05-26'],
    then: 'inform-within-30-working-days',
    basis: [
      'covf § 4 (1)',
      'interpretation: suspension-2020',
      'interpretation: priority-era-by-receipt',
    ],
    force: 'regulation',
  },
  {
    says: 'and within 10 the day before, and again from 2020-05-27',
    given: {},
    on: ['2020-03-27', '2020-05-27'],
    then: 'inform-within-10-working-days',
    basis: ['pbrl § 2-2 (1)', 'interpretation: priority-era-by-receipt'],
    force: 'statute',
  },
  {
    says: 'from 2024-06-01 it is assessed and the patient told within 10 working days',
    given: {},
    on: from2024,
    then: 'assess-and-inform-within-10-working-days',
    basis: ['pbrl § 2-2 a (2)', 'pbrl § 2-2 a (3)'],
  },
])

examples(priorityAssessmentDeadline, 'the young from 2008 to 2015 (priof § 4 a (1), D1b)', [
  {
    says: 'under 23 with a mental disorder or addiction it was 10 working days',
    given: { referredTo, ageWhenSent: 22, mentalDisorderOrAddiction: true },
    on: from2008,
    then: 'assess-within-10-working-days',
    basis: ['priof § 4 a (1)', 'guidance: priority regulation notes 2008'],
  },
  {
    says: 'whoever was 23 when it was sent had 30',
    given: { referredTo, ageWhenSent: 23, mentalDisorderOrAddiction: true },
    on: from2008,
    then: 'assess-within-30-working-days',
  },
  {
    says: 'being young in habilitation is not enough',
    given: { referredTo, ageWhenSent: 8, mentalDisorderOrAddiction: false },
    on: from2008,
    then: 'assess-within-30-working-days',
  },
  {
    says: 'the day before there was no such rule',
    given: { referredTo, ageWhenSent: 22, mentalDisorderOrAddiction: true },
    on: ['2008-08-31'],
    then: 'assess-within-30-working-days',
  },
  {
    says: 'of a young patient the condition is asked for, and nothing is guessed',
    given: { referredTo, ageWhenSent: below(23) },
    on: from2008,
    then: ['assess-within-30-working-days', 'assess-within-10-working-days'],
    needed: ['mentalDisorderOrAddiction'],
  },
  {
    says: 'of an older one it does not matter',
    given: { referredTo, ageWhenSent: atLeast(23) },
    on: from2008,
    then: 'assess-within-30-working-days',
  },
  {
    says: 'of a patient with a mental disorder the age is asked for',
    given: { referredTo, mentalDisorderOrAddiction: true },
    on: from2008,
    then: ['assess-within-30-working-days', 'assess-within-10-working-days'],
    needed: ['ageWhenSent'],
  },
])

examples(
  priorityAssessmentDeadline,
  'which institutions it held for to 2015-10-31 (pbrl § 2-2 (1))',
  [
    {
      says: 'an addiction institution outside hospitals was advised the same time, to 2007-12-31',
      given: { referredTo: 'addiction-institution' },
      on: ['2004-09-01', '2007-12-31'],
      then: 'assessment-advised-within-30-working-days',
      basis: ['guidance: priority regulation notes 2004', 'interpretation: assessment-right-scope'],
      force: 'guidance',
    },
    {
      says: 'and had to from 2008-01-01',
      given: { referredTo: 'addiction-institution', mentalDisorderOrAddiction: false },
      on: ['2008-01-01', '2008-08-31', '2008-09-01', '2015-10-31'],
      then: 'assess-within-30-working-days',
      basis: ['pbrl § 2-2 (1)'],
      force: 'statute',
    },
    {
      says: 'of other institutions, as private rehabilitation, the act said nothing',
      given: { referredTo: 'other-institution' },
      on: to2015,
      then: 'no-right-to-assessment',
      basis: ['pbrl § 2-2 (1)', 'interpretation: assessment-right-scope'],
    },
    {
      says: 'where it went is asked for, and nothing is guessed',
      given: { mentalDisorderOrAddiction: true },
      on: ['2004-09-01'],
      then: [
        'assess-within-30-working-days',
        'assessment-advised-within-30-working-days',
        'no-right-to-assessment',
      ],
      needed: ['referredTo'],
    },
    {
      says: 'from 2015-11-01 it holds for the whole specialist service',
      given: { referredTo: 'other-institution' },
      on: from2015,
      then: 'inform-within-10-working-days',
    },
  ],
)

examples(priorityAssessmentDeadline, 'what pbrl § 2-5 d lets be suspended of it', [
  {
    says: 'to 2022-06-14 nothing',
    given: {},
    on: ['2022-06-14'],
    then: 'inform-within-10-working-days',
    basis: ['pbrl § 2-2 (1)'],
  },
  {
    says: 'from 2022-06-15 to 2024-05-31 the notice within ten days',
    given: {},
    on: ['2022-06-15', '2024-05-31'],
    then: 'inform-within-10-working-days',
    basis: ['interpretation: suspension-power'],
  },
  {
    says: 'then to 2028-06-30 what is told of the right, and never the assessment',
    given: {},
    on: ['2024-06-01', '2026-07-01', '2028-06-30'],
    then: 'assess-and-inform-within-10-working-days',
    basis: ['interpretation: suspension-power'],
  },
])

examples(fasterAssessment, 'sooner than that (pbrl § 2-2 (4), § 2-2 (1), § 2-2 a (4), D3)', [
  {
    says: 'where serious illness is suspected it must be sooner, to 2015-10-31 by the fourth paragraph',
    given: { referredTo, suspectedSeriousIllness: true },
    on: [...from2004, ...from2008],
    then: 'sooner',
    basis: ['pbrl § 2-2 (4)'],
  },
  {
    says: 'then by the first',
    given: { suspectedSeriousIllness: true },
    on: from2015,
    then: 'sooner',
    basis: ['pbrl § 2-2 (1)'],
  },
  {
    says: 'while rights were suspended by covf § 4 (1), from 2020-03-28 to 2020-05-26',
    given: { suspectedSeriousIllness: true },
    on: ['2020-03-28', '2020-05-26'],
    then: 'sooner',
    basis: [
      'covf § 4 (1)',
      'interpretation: suspension-2020',
      'interpretation: priority-era-by-receipt',
    ],
    force: 'regulation',
  },
  {
    says: 'by § 2-2 (1) the day before, and again from 2020-05-27',
    given: { suspectedSeriousIllness: true },
    on: ['2020-03-27', '2020-05-27'],
    then: 'sooner',
    basis: ['pbrl § 2-2 (1)', 'interpretation: priority-era-by-receipt'],
    force: 'statute',
  },
  {
    says: 'since 2024-06-01 by a paragraph of the section on assessment',
    given: { suspectedSeriousIllness: true },
    on: from2024,
    then: 'sooner',
    basis: ['pbrl § 2-2 a (4)'],
  },
  {
    says: 'where none is suspected the number of days stands',
    given: { referredTo, suspectedSeriousIllness: false },
    on: [...from2004, ...from2008, ...from2015, ...from2024],
    then: 'no-sooner',
  },
  {
    says: 'where nobody has said, it is open',
    given: { referredTo },
    on: [...from2004, ...from2008, ...from2015, ...from2024],
    then: ['sooner', 'no-sooner'],
    needed: ['suspectedSeriousIllness'],
  },
  {
    says: 'where the act gave no right to be assessed, it gave none to be assessed sooner',
    given: { referredTo: 'other-institution' },
    on: to2015,
    then: 'no-right-to-assessment',
  },
  {
    says: 'addiction institutions came in on 2008-01-01',
    given: { referredTo: 'addiction-institution', suspectedSeriousIllness: true },
    on: ['2008-01-01'],
    then: 'sooner',
  },
  {
    says: 'and were outside the day before',
    given: { referredTo: 'addiction-institution' },
    on: ['2007-12-31'],
    then: 'no-right-to-assessment',
  },
  {
    says: 'before 2004-09-01 the text was not read',
    given: {},
    on: before2004,
    then: 'not-regulated',
  },
])
