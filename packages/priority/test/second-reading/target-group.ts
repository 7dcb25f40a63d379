import { open, says, type Found } from '@vilkar/testing/second-reading'

interface Given {
  readonly age: number
  readonly habilitationCondition:
    | 'functional-impairment'
    | 'developmental-disorder'
    | 'chronic-illness'
    | 'none'
  readonly onset: 'congenital-or-early' | 'later-in-childhood' | 'from-18'
  readonly complicated: boolean
  readonly habilitationNeed: 'needed' | 'not-assessed' | 'not-needed'
}
type Outcome =
  | 'child-habilitation'
  | 'child-habilitation-possible'
  | 'adult-habilitation'
  | 'adult-habilitation-possible'
  | 'forward-to-other-child-care'
  | 'forward-to-municipality-or-other-field'
  | 'forward-to-rehabilitation-or-neurology'

const childCore = says('child-habilitation', 'national guide on habilitation, HABU (IS-1820)')
const childPossible = says(
  'child-habilitation-possible',
  'national guide on habilitation, HABU (IS-1820)',
)
const childOther = says(
  'forward-to-other-child-care',
  'national guide on habilitation, HABU (IS-1820)',
)
const adult = says('adult-habilitation', 'national guide on habilitation, HAVO (IS-1821)')
const adultPossible = says(
  'adult-habilitation-possible',
  'national guide on habilitation, HAVO (IS-1821)',
)
const childMunicipal = says(
  'forward-to-municipality-or-other-field',
  'national guide on habilitation, 3.1.7.5',
)
const adultOther = says(
  'forward-to-municipality-or-other-field',
  'national guide on habilitation, HAVO (IS-1821)',
)
const adultRehabilitation = says(
  'forward-to-rehabilitation-or-neurology',
  'national guide on habilitation, 1.1.4 and HAVO (IS-1821)',
)
const impossible = open('under 18, yet arisen from 18: cannot be')

/** The guide on habilitation, rehabilitation, individual plan and coordinator: HABU and HAVO. No day of change is known. */
export function targetGroup(given: Given): Found<Outcome> {
  return given.age < 18 ? child(given) : grown(given)
}

function child(given: Given): Found<Outcome> {
  if (given.habilitationCondition === 'none') {
    return childOther
  }
  // Corrected: 3.1.7.5 leaves to the specialist service what asks for specialised competence; the rest is the
  // municipality's or another field's.
  if (given.habilitationNeed === 'not-needed') {
    return childMunicipal
  }
  if (given.onset === 'from-18') {
    return impossible
  }
  if (given.habilitationNeed === 'not-assessed') {
    return childPossible
  }
  if (given.habilitationCondition === 'developmental-disorder') {
    return childCore
  }
  if (
    given.habilitationCondition === 'functional-impairment' &&
    given.onset === 'congenital-or-early'
  ) {
    return childCore
  }
  // Acquired later, or a chronic illness: may have a right, outside those whom it mainly concerns.
  return childPossible
}

function grown(given: Given): Found<Outcome> {
  // Corrected: HAVO speaks of impairments alone, and so does the line at 18. Somebody with nothing but an illness has no
  // lost function to regain, whenever it came: it is a matter of the field of that illness.
  if (given.habilitationCondition === 'none' || given.habilitationCondition === 'chronic-illness') {
    return adultOther
  }
  // Early means before 18; regaining what was lost is rehabilitation.
  if (given.onset === 'from-18') {
    return adultRehabilitation
  }
  if (!given.complicated || given.habilitationNeed === 'not-needed') {
    return adultOther
  }
  // The need is part of the group, as of the children's core; until it is assessed the patient may be of it. Corrected:
  // an outcome that says so came later than the reading.
  return given.habilitationNeed === 'needed' ? adult : adultPossible
}
