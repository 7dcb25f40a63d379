import type { Citation, InterpretationCitation, SourceCitation } from './citation.js'
import { interpretations, type Interpretation } from './interpretations.js'
import type { ProvisionHistory } from './provision.js'
import { provisions } from './provisions/index.js'
import { sources, type Source } from './sources.js'

/*
 * The registers as they are looked up: by any citation, with `undefined` for what is registered
 * elsewhere. Their names are so chosen that none is a property of every object.
 */
const histories: Readonly<Partial<Record<Citation, ProvisionHistory>>> = provisions
const questions: Readonly<Partial<Record<Citation, Interpretation>>> = interpretations
const authorities: Readonly<Partial<Record<Citation, Source>>> = sources

/**
 * Finds the wordings of a provision.
 *
 * @param citation - A citation of any kind.
 * @returns The wordings, the oldest first; `undefined` for what is no provision.
 * @internal
 */
export function historyOf(citation: Citation): ProvisionHistory | undefined {
  return histories[citation]
}

/**
 * Finds an open question of interpretation.
 *
 * @param citation - A citation of any kind.
 * @returns The question; `undefined` for what is none.
 * @internal
 */
export function interpretationOf(citation: Citation): Interpretation | undefined {
  return questions[citation]
}

/**
 * Finds an authority that is no provision.
 *
 * @param citation - A citation of any kind.
 * @returns The authority; `undefined` for what is none.
 * @internal
 */
export function sourceOf(citation: Citation): Source | undefined {
  return authorities[citation]
}

/**
 * Tells whether a citation names an open question of interpretation.
 *
 * @param citation - A citation of any kind.
 * @returns `true` for an interpretation.
 * @internal
 */
export function isInterpretation(citation: Citation): citation is InterpretationCitation {
  return Object.hasOwn(interpretations, citation)
}

/**
 * Tells whether a citation names an authority that is no provision.
 *
 * @param citation - A citation of any kind.
 * @returns `true` for preparatory works and guidance.
 * @internal
 */
export function isSource(citation: Citation): citation is SourceCitation {
  return Object.hasOwn(sources, citation)
}
