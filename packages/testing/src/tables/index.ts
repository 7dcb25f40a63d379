/* What any table must hold, found by brute force and at random. Knows no law. */
export { knowledge } from './given.ts'
export {
  casesOf,
  changesOf,
  daysOf,
  gridOf,
  holds,
  outcomeOn,
  rowsInForce,
  rowsMeeting,
  type Facts,
  type Grid,
  type Value,
} from './oracle.ts'
export {
  expectExactness,
  expectHonestPresumptions,
  expectMonotoneKnowledge,
  expectOrderIndependence,
  expectRoundTrip,
  expectSoundTable,
  type PropertyOptions,
} from './properties.ts'
export { expectTextsComplete } from './texts.ts'
