export {
  changesAhead,
  mayChangeOn,
  timeline,
  timelineOfCase,
  type CaseAnswerAt,
  type CaseChange,
  type CaseOverTimeOptions,
  type CaseTimeline,
} from './over-time.js'
export type { From, MayChange, Stretch, Turn, TurningDay } from '@vilkar/law/time'
