export { acts, type Act, type ActAbbreviation } from './acts/acts.js'
export { provisions } from './acts/provisions.js'
export { withAssumed, type AssumedFact, type Assumptions } from './assume.js'
export { ask, askAll, askFrom, type AnswersTo, type Known } from './ask.js'
export { amendments, type Amendment } from './changes/amendments.js'
export { pendingActs, type PendingAct, type PendingActId } from './changes/pending-acts.js'
export { since, type AmendmentId } from './changes/since.js'
export {
  isCitation,
  type Citation,
  type InterpretationCitation,
  type ProvisionCitation,
  type SourceCitation,
} from './citation/citation.js'
export {
  parseCitation,
  type ParsedChapter,
  type ParsedCitation,
  type ParsedOther,
  type ParsedSection,
} from './citation/parse.js'
export { citationText, citing, lovdataAddress, shortCitationText } from './citation/text.js'
export {
  askAtDoor,
  askedOf,
  looksAt,
  needingFacts,
  type BehindInputs,
  type FrontDoor,
  type FrontDoorAnswers,
  type InFacts,
  type OpenAtDoor,
} from './front-door.js'
export { interpretations, type Interpretation } from './interpretations.js'
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
export {
  readingOf,
  withReading,
  withReadingOfReport,
  type AnswerInLaw,
  type InSubstance,
  type LegalAnswer,
  type LawRead,
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
export type { Confidence, ProvisionHistory, ProvisionVersion } from './wordings/provision.js'
export { inForceThroughout, versionOn } from './wordings/wordings.js'
export { version } from './version.js'
