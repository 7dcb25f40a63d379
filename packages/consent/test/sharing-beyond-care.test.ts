import { ask, type Citation } from '@vilkar/law'
import { expect, test } from 'vitest'
import { sharingBeyondCare, type ConsentFacts } from '../src/index.js'
import {
  always,
  competence,
  confidentiality,
  coverage,
  dispensation,
  ethics,
  from,
  guardianship as learning,
  oneDispensation,
  until,
} from './helpers/days.ts'
import { examples } from '@vilkar/testing/answers'

type Purpose = NonNullable<ConsentFacts['purposeBeyondCare']>

const met = (purposeBeyondCare: Purpose) =>
  ({ purposeBeyondCare, purposeConditionsMet: true }) as const

/** A purpose with the day of its first rule, that rule, and the one of the new chapter 5. */
function purpose(which: Purpose, begins: string, before: Citation | undefined, after: Citation) {
  const never = until(begins)
  const old = from(begins, confidentiality)
  return [
    ...(never.length === 0
      ? []
      : [
          {
            says: `${which}: no rule before ${begins}`,
            given: met(which),
            on: never,
            then: 'may-not-share',
            basis: ['hpl § 21'],
          } as const,
        ]),
    ...(before === undefined
      ? []
      : [
          {
            says: `${which}: ${before} to 2026-06-30`,
            given: met(which),
            on: old,
            then: 'may-share',
            basis: [before],
            force: 'statute',
          } as const,
        ]),
    {
      says: `${which}: ${after} from 2026-07-01`,
      given: met(which),
      on: from(confidentiality),
      then: 'may-share',
      basis: [after],
      force: 'statute',
    } as const,
  ]
}

examples(sharingBeyondCare, 'hpl § 25 (2), from 2026-07-01 § 28 (1) d: technical help', [
  ...purpose('technical-staff', coverage, 'hpl § 25 (2)', 'hpl § 28 (1) d'),
])

examples(sharingBeyondCare, 'hpl §§ 25 a and 25 b, from 2026-07-01 § 27 (1): other personnel', [
  ...purpose('professional-community', ethics, 'hpl § 25 a', 'hpl § 27 (1) a'),
  ...purpose('care-of-another-patient', ethics, 'hpl § 25 b', 'hpl § 27 (1) b'),
])

examples(sharingBeyondCare, 'hpl §§ 29 c to 29 e, from 2026-07-01 § 28 (1): learning and advice', [
  ...purpose('own-learning', learning, 'hpl § 29 c', 'hpl § 28 (1) a'),
  ...purpose('teaching', ethics, 'hpl § 29 e', 'hpl § 28 (1) b'),
  ...purpose('external-supervisor', confidentiality, undefined, 'hpl § 28 (1) c'),
  ...purpose('research-inclusion', confidentiality, undefined, 'hpl § 28 (1) g'),
  ...purpose('ethics-committee', ethics, 'hpl § 29 d', 'hpl § 28 (1) h'),
])

examples(sharingBeyondCare, 'hpl §§ 29 and 29 b, from 2026-07-01 § 29 e: dispensation', [
  {
    says: 'permitted it, though the section on research was not read, to 2018-07-19',
    given: met('dispensation'),
    on: until(dispensation),
    then: 'may-share',
    basis: ['hpl § 29 b', 'interpretation: dispensation-before-2018'],
  },
  {
    says: 'permits it by both sections to 2021-05-31',
    given: met('dispensation'),
    on: from(dispensation, oneDispensation),
    then: 'may-share',
    basis: ['hpl § 29', 'hpl § 29 b', 'interpretation: dispensation-permits'],
  },
  {
    says: 'permits it by one section to 2026-06-30',
    given: met('dispensation'),
    on: from(oneDispensation, confidentiality),
    then: 'may-share',
    basis: ['hpl § 29', 'interpretation: dispensation-permits'],
  },
  {
    says: 'permits it by § 29 e from 2026-07-01',
    given: met('dispensation'),
    on: from(confidentiality),
    then: 'may-share',
    basis: ['hpl § 29 e', 'interpretation: dispensation-permits'],
  },
])

examples(sharingBeyondCare, 'hpl § 29 b of June 2026, from 2026-07-01 § 29 f: observation', [
  {
    says: 'had no rule to 2026-05-31',
    given: met('observation'),
    on: until(competence),
    then: 'may-not-share',
    basis: ['hpl § 21'],
  },
  {
    says: 'may be allowed in June 2026',
    given: met('observation'),
    on: from(competence, confidentiality),
    then: 'may-share',
    basis: ['hpl § 29 b'],
  },
  {
    says: 'may be allowed by § 29 f from 2026-07-01',
    given: met('observation'),
    on: from(confidentiality),
    then: 'may-share',
    basis: ['hpl § 29 f'],
  },
])

examples(sharingBeyondCare, 'hpl § 21: no rule, or conditions not met', [
  {
    says: 'nothing is made available where the conditions are not met, whatever the purpose',
    given: { purposeConditionsMet: false },
    on: always,
    then: 'may-not-share',
    basis: ['hpl § 21'],
  },
  {
    says: 'whether they are met is asked where there is a rule',
    given: { purposeBeyondCare: 'teaching' },
    on: from(ethics),
    then: ['may-share', 'may-not-share'],
    needed: ['purposeConditionsMet'],
  },
  {
    says: 'and is not where there is none',
    given: { purposeBeyondCare: 'teaching' },
    on: until(ethics),
    then: 'may-not-share',
  },
])

test('an answer on dispensation before July 2018 says that a text was not read', () => {
  expect(ask(sharingBeyondCare, met('dispensation'), { on: '2018-07-19' })).toMatchObject({
    unverified: ['interpretation: dispensation-before-2018'],
  })
})
