import type { interpretations } from './interpretations.js'
import type { ProvisionCitation } from './provisions/index.js'
import type { sources } from './sources.js'

export type { ProvisionCitation } from './provisions/index.js'

/** The name of a registered question of interpretation. */
export type InterpretationCitation = keyof typeof interpretations

/** The name of a registered authority that is no provision: preparatory works, guidance or a local model. */
export type SourceCitation = keyof typeof sources

/** Anything a row or requirement may rest on. Only registered names compile. */
export type Citation = ProvisionCitation | InterpretationCitation | SourceCitation
