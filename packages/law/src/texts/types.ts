import type { Language } from '@vilkar/core'
import type { ActAbbreviation } from '../acts/acts.js'
import type { InterpretationCitation, SourceCitation } from '../citation/citation.js'
import type { ProvisionHistory } from '../wordings/provision.js'
import type { PendingActId } from '../changes/pending-acts.js'
import type { provisions } from '../acts/provisions.js'
import type { AmendmentId } from '../changes/since.js'
import type { Substance } from '../meaning.js'

/** An act's names. */
export interface ActNames {
  readonly name: string
  /** The short form, as citations in running text use it. */
  readonly short: string
}

/** What citing needs, in one language. */
export interface LawTexts {
  readonly language: Language
  readonly acts: Readonly<Record<ActAbbreviation, ActNames>>
  /** The words for the parts of an act, in full and in short form. */
  readonly words: {
    /** First to tenth. */
    readonly ordinals: readonly string[]
    readonly ledd: string
    readonly letter: string
    readonly number: string
    readonly sentence: string
    readonly chapter: string
    readonly shortSentence: string
    readonly shortChapter: string
  }
  /** What outcomes say in substance, where an answer is open and all that are possible say the same. */
  readonly substances: Readonly<Record<Exclude<Substance, 'as-it-says'>, string>>
  /** The open questions, by name. */
  readonly interpretations: Readonly<Record<InterpretationCitation, string>>
  /** The titles of preparatory works and guidance. */
  readonly sources: Readonly<Record<SourceCitation, string>>
}

export type { EachLanguage } from '@vilkar/core/explain'

/** As many texts as a provision has wordings. */
type GistsOf<H extends ProvisionHistory, T> = { readonly [K in keyof H]: T }

/** What each wording of the provisions of one act says: in one language, or in each. */
export type GistsOfAct<P extends Readonly<Record<string, ProvisionHistory>>, T = string> = {
  readonly [C in keyof P]: GistsOf<P[C], T>
}

/** What each wording of each provision says, in our own words: one sentence a wording. */
export type Gists = GistsOfAct<typeof provisions>

/** What each change of law changed. */
export type AmendmentTexts = Readonly<Record<AmendmentId, string>>

/** An act that is adopted and not in force, in words. */
export interface PendingActText {
  /** What it will change. */
  readonly changes: string
  /** What decides when it comes into force. */
  readonly commencement: string
}

/** What each act that is adopted and not in force will change. */
export type PendingActTexts = Readonly<Record<PendingActId, PendingActText>>

/** An open question of interpretation, in words. */
export interface InterpretationText {
  /** What is unclear. */
  readonly unclear: string
  /** The reading chosen. */
  readonly reading: string
  /** Why this reading was chosen. */
  readonly why: string
  /** What would change it. */
  readonly wouldChange: string
}

/** The open questions of interpretation, in words. */
export type InterpretationTexts = Readonly<Record<InterpretationCitation, InterpretationText>>
