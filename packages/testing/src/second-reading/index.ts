/* The law as somebody read it without having seen the tables, held to the tables. */
export { describeMeanings } from './describe-meanings.ts'
export {
  lookupOf,
  otherJudges,
  rowFaults,
  type JudgeRead,
  type Meaning,
  type SettledMeanings,
} from './meanings.ts'
export { readingsIn } from './readings-in.ts'
export { describeRequirements } from './requirements.ts'
export {
  compareReadings,
  describeSecondReading,
  open,
  says,
  type AnyReading,
  type Found,
} from './second-reading.ts'
