import { atLeast, below, choice, flag, under, type Row } from '@vilkar/core'
import { type Citation, type Meanings, question, since } from '@vilkar/law'
import { age } from './shared-inputs.js'

const inputs = {
  age,
  /** Norwegian: *funksjonsnedsettelse*, *utviklingsforsinkelse eller -forstyrrelse*, *kronisk sykdom*. */
  habilitationCondition: choice(
    ['functional-impairment', 'developmental-disorder', 'chronic-illness', 'none'],
    { judge: 'physician' },
  ),
  /** When it arose: for adults early means before 18 years. Norwegian: *medfødt*, *ervervet*. */
  onset: choice(['congenital-or-early', 'later-in-childhood', 'from-18'], { judge: 'physician' }),
  /** Norwegian: *komplisert eller sammensatt*. */
  complicated: flag({ judge: 'physician' }),
  /**
   * Norwegian: *behov for habilitering i spesialisthelsetjenesten*. Until it has been assessed nobody is
   * shut out: `interpretation: habilitation-need-not-assessed`.
   */
  habilitationNeed: choice(['needed', 'not-assessed', 'not-needed'], { judge: 'physician' }),
} as const

const outcomes = {
  'child-habilitation': { says: 'yes' },
  'child-habilitation-possible': { says: 'may' },
  'adult-habilitation': { says: 'yes' },
  'adult-habilitation-possible': { says: 'may' },
  'forward-to-other-child-care': { says: 'no' },
  'forward-to-municipality-or-other-field': { says: 'no' },
  'forward-to-rehabilitation-or-neurology': { says: 'no' },
} as const satisfies Meanings

const from = since.coverage
const impairedOrDisordered = ['functional-impairment', 'developmental-disorder'] as const
const before18 = ['congenital-or-early', 'later-in-childhood'] as const

type TargetRow = Row<typeof inputs, keyof typeof outcomes, Citation>

/**
 * Asks whether somebody is of the target group of habilitation for children or for adults, and where a
 * referral goes that is of neither. A target group is never a condition of the right to care: a referral
 * from outside it is assessed and passed on, not refused. Where it is organised otherwise, as autism often
 * is, the local service decides.
 *
 * Norwegian: *målgruppe for habiliteringstjenesten for barn og unge* (HABU), *for voksne* (HAVO). Source: the
 * priority guides, as the habilitation guide of 2014 § 3.1.7.5 renders them. They say 0 to 18 years of
 * children and over 18 of adults; that somebody of 18 is counted to the adults is
 * `interpretation: habilitation-age-boundary`.
 */
export const priorityTargetGroup = question({
  id: 'priority.target-group',
  inputs,
  outcomes,
  force: 'guidance',
  rows: [
    // Children: the priority guide on habilitation of children.
    ...under<TargetRow>({ from, when: { age: below(18) } }, [
      {
        id: 'child-early',
        when: {
          habilitationNeed: 'needed',
          habilitationCondition: impairedOrDisordered,
          onset: 'congenital-or-early',
        },
        then: 'child-habilitation',
        basis: [
          'guidance: priority guide child habilitation',
          'guidance: habilitation guide 2014 § 3.1.7.5',
        ],
      },
      {
        id: 'child-early-not-assessed',
        when: {
          habilitationNeed: 'not-assessed',
          habilitationCondition: impairedOrDisordered,
          onset: 'congenital-or-early',
        },
        then: 'child-habilitation-possible',
        basis: [
          'guidance: priority guide child habilitation',
          'guidance: habilitation guide 2014 § 3.1.7.5',
          'interpretation: habilitation-need-not-assessed',
        ],
      },
      {
        id: 'child-developmental-later',
        when: {
          habilitationNeed: 'needed',
          habilitationCondition: 'developmental-disorder',
          onset: ['later-in-childhood', 'from-18'],
        },
        then: 'child-habilitation',
        basis: [
          'guidance: priority guide child habilitation',
          'guidance: habilitation guide 2014 § 3.1.7.5',
        ],
      },
      {
        id: 'child-developmental-later-not-assessed',
        when: {
          habilitationNeed: 'not-assessed',
          habilitationCondition: 'developmental-disorder',
          onset: ['later-in-childhood', 'from-18'],
        },
        then: 'child-habilitation-possible',
        basis: [
          'guidance: priority guide child habilitation',
          'guidance: habilitation guide 2014 § 3.1.7.5',
          'interpretation: habilitation-need-not-assessed',
        ],
      },
      {
        id: 'child-impairment-later',
        // Nothing arises from 18 in a child; the case is answered like its nearest.
        when: {
          habilitationNeed: ['needed', 'not-assessed'],
          habilitationCondition: 'functional-impairment',
          onset: ['later-in-childhood', 'from-18'],
        },
        then: 'child-habilitation-possible',
        basis: [
          'guidance: priority guide child habilitation',
          'guidance: habilitation guide 2014 § 3.1.7.5',
          'interpretation: habilitation-need-not-assessed',
        ],
      },
      {
        id: 'child-chronic-illness',
        when: {
          habilitationNeed: ['needed', 'not-assessed'],
          habilitationCondition: 'chronic-illness',
        },
        then: 'child-habilitation-possible',
        basis: [
          'guidance: priority guide child habilitation',
          'guidance: habilitation guide 2014 § 3.1.7.5',
          'interpretation: habilitation-need-not-assessed',
        ],
      },
      {
        id: 'child-without-need',
        when: {
          habilitationNeed: 'not-needed',
          habilitationCondition: [
            'functional-impairment',
            'developmental-disorder',
            'chronic-illness',
          ],
        },
        then: 'forward-to-municipality-or-other-field',
        basis: ['guidance: priority guide child habilitation'],
      },
      {
        id: 'child-none-of-these',
        when: { habilitationCondition: 'none' },
        then: 'forward-to-other-child-care',
        basis: ['guidance: priority guide child habilitation'],
      },
    ]),
    // Aged 18, between the two guides: counted to the adults by a reading.
    ...under<TargetRow>({ from, when: { age: { min: 18, max: 18 } }, force: 'interpretation' }, [
      {
        when: { habilitationCondition: impairedOrDisordered, onset: before18, complicated: true },
        rows: [
          {
            id: 'aged-18-complicated',
            when: { habilitationNeed: 'needed' },
            then: 'adult-habilitation',
            basis: [
              'guidance: priority guide adult habilitation',
              'interpretation: habilitation-age-boundary',
            ],
          },
          {
            id: 'aged-18-complicated-not-assessed',
            when: { habilitationNeed: 'not-assessed' },
            then: 'adult-habilitation-possible',
            basis: [
              'guidance: priority guide adult habilitation',
              'interpretation: habilitation-age-boundary',
              'interpretation: habilitation-need-not-assessed',
            ],
          },
          {
            id: 'aged-18-complicated-without-need',
            when: { habilitationNeed: 'not-needed' },
            then: 'forward-to-municipality-or-other-field',
            basis: [
              'guidance: priority guide adult habilitation',
              'interpretation: habilitation-age-boundary',
            ],
          },
        ],
      },
      {
        id: 'aged-18-not-complicated',
        when: { habilitationCondition: impairedOrDisordered, onset: before18, complicated: false },
        then: 'forward-to-municipality-or-other-field',
        basis: [
          'guidance: priority guide adult habilitation',
          'interpretation: habilitation-age-boundary',
        ],
      },
      {
        id: 'aged-18-from-18',
        when: { habilitationCondition: impairedOrDisordered, onset: 'from-18' },
        then: 'forward-to-rehabilitation-or-neurology',
        basis: [
          'guidance: priority guide adult habilitation',
          'interpretation: habilitation-age-boundary',
        ],
      },
      {
        id: 'aged-18-none-of-these',
        when: { habilitationCondition: ['chronic-illness', 'none'] },
        then: 'forward-to-municipality-or-other-field',
        basis: [
          'guidance: priority guide adult habilitation',
          'interpretation: habilitation-age-boundary',
        ],
      },
    ]),
    // Adults: the priority guide on habilitation of adults.
    ...under<TargetRow>({ from, when: { age: atLeast(19) } }, [
      {
        when: { habilitationCondition: impairedOrDisordered, onset: before18, complicated: true },
        rows: [
          {
            id: 'adult-complicated',
            when: { habilitationNeed: 'needed' },
            then: 'adult-habilitation',
            basis: [
              'guidance: priority guide adult habilitation',
              'guidance: habilitation guide 2014 § 3.1.7.5',
            ],
          },
          {
            id: 'adult-complicated-not-assessed',
            when: { habilitationNeed: 'not-assessed' },
            then: 'adult-habilitation-possible',
            basis: [
              'guidance: priority guide adult habilitation',
              'guidance: habilitation guide 2014 § 3.1.7.5',
              'interpretation: habilitation-need-not-assessed',
            ],
          },
          {
            id: 'adult-complicated-without-need',
            when: { habilitationNeed: 'not-needed' },
            then: 'forward-to-municipality-or-other-field',
            basis: ['guidance: priority guide adult habilitation'],
          },
        ],
      },
      {
        id: 'adult-not-complicated',
        when: { habilitationCondition: impairedOrDisordered, onset: before18, complicated: false },
        then: 'forward-to-municipality-or-other-field',
        basis: ['guidance: priority guide adult habilitation'],
      },
      {
        id: 'adult-from-18',
        when: { habilitationCondition: impairedOrDisordered, onset: 'from-18' },
        then: 'forward-to-rehabilitation-or-neurology',
        basis: ['guidance: priority guide adult habilitation'],
      },
      {
        id: 'adult-none-of-these',
        when: { habilitationCondition: ['chronic-illness', 'none'] },
        then: 'forward-to-municipality-or-other-field',
        basis: ['guidance: priority guide adult habilitation'],
      },
    ]),
  ],
})
