// A made-up municipality: 20,000 persons as a registry knows them. Of everybody the age on 1 January 2026; of those under
// eighteen whether the child welfare service has taken over their care, and who holds parental responsibility, where it
// is known.
import { random } from '../sql/random.mjs'

const chance = random(2026)

/**
 * One of some things, by how many of a hundred have it.
 *
 * @template T
 * @param {readonly (readonly [number, T])[]} shares
 */
function oneOf(shares) {
  let left = chance(100)
  for (const [share, thing] of shares) {
    if (left < share) return thing
    left -= share
  }
  return undefined
}

function person() {
  const age = chance(91)
  if (age >= 18) return { age }
  const careTakenOver = oneOf([
    [85, 'no'],
    [2, 'care-order'],
    [1, 'emergency-placement'],
    [1, 'removal-prohibition'],
  ])
  const parentalResponsibility = oneOf([
    [60, 'joint'],
    [20, 'sole'],
    [1, 'none'],
  ])
  return { age, careTakenOver, parentalResponsibility }
}

/** The persons, the same in each run. */
export const persons = Array.from({ length: 20_000 }, (_, at) => ({ id: at + 1, ...person() }))
