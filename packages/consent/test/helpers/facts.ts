/* Random facts that can be true together. */
import fc from 'fast-check'
import { consentFacts, type ConsentFacts } from '../../src/index.js'

/** Facts that are put together from others, or that contradict each other easily. */
const composed = new Set([
  'birthDate',
  'age',
  'childExpected',
  'parents',
  'parentalResponsibility',
  'nextOfKin',
])

interface Named {
  readonly options?: readonly (string | number)[]
}

/** The values of a fact: those of its choice, or yes and no. */
function valuesOf(name: string): readonly (string | boolean)[] {
  const field = consentFacts.shape[name as keyof typeof consentFacts.shape]
  const inner = field.unwrap().unwrap() as Named
  return inner.options?.map(String) ?? [true, false]
}

const simple = Object.keys(consentFacts.shape).filter((name) => !composed.has(name))

const choices = fc.record(
  Object.fromEntries(simple.map((name) => [name, fc.constantFrom(...valuesOf(name))])),
  { requiredKeys: [] },
)

const person = fc.record(
  { age: fc.integer({ min: 0, max: 130 }), parentalResponsibility: fc.constant('joint') },
  { requiredKeys: [] },
)

const parent = fc.record(
  { holdsResponsibility: fc.constant(true), says: fc.constantFrom('consents', 'refuses') },
  { requiredKeys: [] },
)

const family = fc.record({ parents: fc.array(parent, { maxLength: 2 }) }, { requiredKeys: [] })

/** Facts of which any may be left out. */
export const facts: fc.Arbitrary<ConsentFacts> = fc
  .tuple(choices, person, family)
  .map((parts) => Object.assign({}, ...parts) as ConsentFacts)
  // What is said of the parents may tell that it was not for the one who gave it alone.
  .filter(
    ({ parents, consentGivenBy }) =>
      parents === undefined || consentGivenBy !== 'the-one-who-decides',
  )
  // Who gets no health care has no matter of it.
  .filter(
    ({ matter = 'no-health-care', receivesHealthCare }) =>
      receivesHealthCare !== false || matter === 'no-health-care',
  )
