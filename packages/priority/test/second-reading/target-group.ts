import { open, says, type Found } from '../../../law/test/helpers/second-reading.ts'

interface Given {
  readonly age: number
  readonly condition:
    | 'functional-impairment'
    | 'developmental-disorder'
    | 'chronic-illness'
    | 'none'
  readonly onset: 'congenital-or-early' | 'later-in-childhood' | 'from-18'
  readonly complicated: boolean
  readonly need: 'needed' | 'not-assessed' | 'not-needed'
}
type Outcome =
  | 'child-habilitation'
  | 'child-habilitation-possible'
  | 'adult-habilitation'
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
export function targetGroup(given: Given, _on: string): Found<Outcome> {
  return given.age < 18 ? child(given) : grown(given)
}

function child(given: Given): Found<Outcome> {
  if (given.condition === 'none' || given.need === 'not-needed') {
    return childOther
  }
  if (given.onset === 'from-18') {
    return impossible
  }
  if (given.need === 'not-assessed') {
    return childPossible
  }
  if (given.condition === 'developmental-disorder') {
    return childCore
  }
  if (given.condition === 'functional-impairment' && given.onset === 'congenital-or-early') {
    return childCore
  }
  // Acquired later, or a chronic illness: may have a right, outside those whom it mainly concerns.
  return childPossible
}

function grown(given: Given): Found<Outcome> {
  if (given.condition === 'none') {
    return adultOther
  }
  // Early means before 18; regaining what was lost is rehabilitation.
  if (given.onset === 'from-18') {
    return adultRehabilitation
  }
  if (given.condition === 'chronic-illness' || !given.complicated || given.need === 'not-needed') {
    return adultOther
  }
  // Need not assessed yet: the assessment is the service's own, so the patient is not sent away.
  return adult
}
