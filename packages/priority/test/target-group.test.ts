import { priorityTargetGroup, habilitationTransition } from '../src/index.js'
import { examples } from '@vilkar/testing/answers'

const on = ['2012-01-01', '2015-11-01', '2024-06-19', '2026-07-28']
const impaired = {
  habilitationCondition: 'functional-impairment',
  habilitationNeed: 'needed',
} as const
const early = { ...impaired, onset: 'congenital-or-early' } as const

examples(priorityTargetGroup, 'habilitation for children and young people (§ 8.4 T1 to T3)', [
  {
    says: 'T1: a child with a congenital or early impairment is of the core group',
    given: { age: 7, ...early },
    on,
    then: 'child-habilitation',
    basis: ['guidance: priority guide child habilitation'],
    force: 'guidance',
  },
  {
    says: 'T1: so is one with a developmental disorder, whenever it showed',
    given: { age: 12, habilitationCondition: 'developmental-disorder', habilitationNeed: 'needed' },
    on,
    then: 'child-habilitation',
  },
  {
    says: 'T2: one whose impairment came later in childhood may be',
    given: { age: 12, ...impaired, onset: 'later-in-childhood' },
    on,
    then: 'child-habilitation-possible',
  },
  {
    says: 'T2: so may one with a chronic illness',
    given: { age: 12, habilitationCondition: 'chronic-illness', habilitationNeed: 'needed' },
    on,
    then: 'child-habilitation-possible',
  },
  {
    says: 'T3: one with none of these is passed on, and not refused',
    given: { age: 12, habilitationCondition: 'none' },
    on,
    then: 'forward-to-other-child-care',
  },
  {
    says: 'one who turns out not to need it is passed on as well',
    given: { age: 7, ...early, habilitationNeed: 'not-needed' },
    on,
    then: 'forward-to-municipality-or-other-field',
  },
])

examples(priorityTargetGroup, 'habilitation for adults (§ 8.4 T4 to T6)', [
  {
    says: 'T4: an adult with a complicated impairment from before 18 is of the target group',
    given: { age: 40, ...early, complicated: true },
    on,
    then: 'adult-habilitation',
    basis: ['guidance: priority guide adult habilitation'],
    force: 'guidance',
  },
  {
    says: 'T4: so is one who acquired it as a child',
    given: {
      age: 40,
      ...impaired,
      onset: 'later-in-childhood',
      complicated: true,
    },
    on,
    then: 'adult-habilitation',
  },
  {
    says: 'T5: one whose impairment is not complicated is passed on',
    given: { age: 40, ...early, complicated: false },
    on,
    then: 'forward-to-municipality-or-other-field',
  },
  {
    says: 'T6: one who acquired it at 18 or later is passed on to rehabilitation or neurology',
    given: { age: 40, habilitationCondition: 'functional-impairment', onset: 'from-18' },
    on,
    then: 'forward-to-rehabilitation-or-neurology',
  },
  {
    says: 'one with a chronic illness alone is passed on',
    given: { age: 40, habilitationCondition: 'chronic-illness' },
    on,
    then: 'forward-to-municipality-or-other-field',
  },
])

examples(priorityTargetGroup, 'the line at 18 and what is unknown (§ 8.4 T8)', [
  {
    says: 'at 17 it is the children’s service, by the guide',
    given: { age: 17, ...early, complicated: true },
    on,
    then: 'child-habilitation',
    force: 'guidance',
  },
  {
    says: 'at 18 that for adults, by a reading of our own',
    given: { age: 18, ...early, complicated: true },
    on,
    then: 'adult-habilitation',
    force: 'interpretation',
    basis: ['interpretation: habilitation-age-boundary'],
  },
  {
    says: 'at 19 that for adults, by the guide',
    given: { age: 19, ...early, complicated: true },
    on,
    then: 'adult-habilitation',
    force: 'guidance',
  },
  {
    says: 'T8: where the onset is unknown it is asked for, and nothing is guessed',
    given: { age: 40, ...impaired, complicated: true },
    on,
    then: ['adult-habilitation', 'forward-to-rehabilitation-or-neurology'],
    needed: ['onset'],
  },
  {
    says: 'a need that nobody has assessed yet shuts nobody out, and makes nobody one of the core',
    given: { age: 17, ...early, habilitationNeed: 'not-assessed' },
    on,
    then: 'child-habilitation-possible',
    basis: ['interpretation: habilitation-need-not-assessed'],
  },
  {
    says: 'nor where a developmental disorder showed later',
    given: {
      age: 17,
      habilitationCondition: 'developmental-disorder',
      onset: 'later-in-childhood',
      habilitationNeed: 'not-assessed',
    },
    on,
    then: 'child-habilitation-possible',
    basis: ['interpretation: habilitation-need-not-assessed'],
  },
  {
    says: 'an adult may be of the group until it is assessed, at 18 by the reading of the line',
    given: { age: 18, ...early, complicated: true, habilitationNeed: 'not-assessed' },
    on,
    then: 'adult-habilitation-possible',
    basis: [
      'interpretation: habilitation-age-boundary',
      'interpretation: habilitation-need-not-assessed',
    ],
    force: 'interpretation',
  },
  {
    says: 'and from 19 by the guide',
    given: { age: 19, ...early, complicated: true, habilitationNeed: 'not-assessed' },
    on,
    then: 'adult-habilitation-possible',
    basis: ['interpretation: habilitation-need-not-assessed'],
    force: 'guidance',
  },
  {
    says: 'whether it has been assessed is asked for',
    given: { age: 7, habilitationCondition: 'functional-impairment', onset: 'congenital-or-early' },
    on,
    then: [
      'child-habilitation',
      'child-habilitation-possible',
      'forward-to-municipality-or-other-field',
    ],
    needed: ['habilitationNeed'],
  },
  {
    says: 'before the period covered nothing is said',
    given: { age: 7, ...early },
    on: ['2011-12-31'],
    then: [],
  },
])

examples(habilitationTransition, 'the transition between them (§ 8.4 T7)', [
  {
    says: 'it is not near at 16, by a reading of our own: the guide names no age',
    given: { age: 16 },
    on,
    then: 'no-transition-near',
    basis: ['interpretation: habilitation-transition-age'],
    force: 'interpretation',
  },
  {
    says: 'it is planned at 17, by the same reading',
    given: { age: 17 },
    on,
    then: 'plan-transition',
    basis: ['interpretation: habilitation-transition-age'],
    force: 'interpretation',
  },
  {
    says: 'and at 18',
    given: { age: 18 },
    on,
    then: 'plan-transition',
    basis: [
      'interpretation: habilitation-age-boundary',
      'interpretation: habilitation-transition-age',
    ],
    force: 'interpretation',
  },
  {
    says: 'it is over at 19, by the guide',
    given: { age: 19 },
    on,
    then: 'no-transition-near',
    force: 'guidance',
  },
])
