export {
  documentChangesAhead,
  timelineOfDocuments,
  type DocumentChange,
  type DocumentsOverTimeOptions,
  type DocumentStretch,
  type DocumentsTimeline,
  type FileOverTime,
  type FindingOfList,
  type ReportsOverTime,
} from './documents.js'
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
export type { ConsentDocument, ReportsOfConsent } from './consent-documents.js'
export type { ReportsOfDocument } from '../documents.js'
export type { From, MayChange, Stretch, Turn, TurningDay } from '@vilkar/law/time'
export { explainChange, type ExplainedChange } from '@vilkar/core/explain'
