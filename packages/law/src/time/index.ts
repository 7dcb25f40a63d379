export type { AnyAnswer } from '../ask.js'
export {
  changeAt,
  isQuestionOf,
  mayChangeAt,
  readFrom,
  stretchesAt,
  timelineAt,
  type AnswerAt,
  type AnsweringDoor,
  type DoorOverTime,
  type From,
  type MayChange,
  type Stretch,
} from './over-time.js'
export type { Turn, TurningDay } from '@vilkar/core/time'
