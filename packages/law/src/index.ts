export { acts, type Act, type ActAbbreviation } from './acts.js'
export { amendments, type Amendment } from './amendments.js'
export { ask, askAll, askFrom, type AnswersTo, type Known } from './ask.js'
export { citationText } from './citation-text.js'
export type {
  Citation,
  InterpretationCitation,
  ProvisionCitation,
  SourceCitation,
} from './citation.js'
export { inForceThroughout } from './in-force-throughout.js'
export { interpretations, type Interpretation } from './interpretations.js'
export { isCitation } from './is-citation.js'
export { lovdataAddress } from './lovdata-address.js'
export {
  parseCitation,
  type ParsedChapter,
  type ParsedCitation,
  type ParsedOther,
  type ParsedSection,
} from './parse-citation.js'
export {
  beneficiaries,
  inSubstance,
  namedBearers,
  substances,
  timeLimits,
  type Beneficiary,
  type DutySubstance,
  type Meaning,
  type Meanings,
  type NamedBearer,
  type Owed,
  type Substance,
  type TimeLimit,
} from './meaning.js'
export type { Confidence, ProvisionHistory, ProvisionVersion } from './provision.js'
export { pendingActs, type PendingAct, type PendingActId } from './pending-acts.js'
export { provisions } from './provisions/index.js'
export {
  readingOf,
  withReading,
  withReadingOfReport,
  type InSubstance,
  type LegalAnswer,
  type Reading,
} from './reading.js'
export { registeredFor, type RegisteredFor } from './registered-for.js'
export {
  checklist,
  decision,
  question,
  withMeaning,
  type Question,
  type QuestionSpecification,
} from './rules.js'
export { shortCitationText } from './short-citation-text.js'
export { since, type AmendmentId } from './since.js'
export { sources, type Source } from './sources.js'
export type {
  ActNames,
  AmendmentTexts,
  Gists,
  InterpretationText,
  InterpretationTexts,
  LawTexts,
  PendingActText,
  PendingActTexts,
} from './texts/types.js'
export { versionOn } from './version-on.js'
