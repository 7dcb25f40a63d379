export { lookedAt, type LookedAt } from './looks.js'
export { firstChange, runsOf, type Change, type OverTime, type Run } from './over-time.js'
export {
  agesCut,
  birthdays,
  changesOfLaw,
  statedDays,
  turningDays,
  type DatedTurn,
  type Turn,
  type TurningDay,
} from './turn.js'
