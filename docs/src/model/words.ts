import type { DomainTexts } from '@vilkar/core/explain'
import type {
  AmendmentTexts,
  Gists,
  InterpretationTexts,
  LawTexts,
  PendingActTexts,
  ProvisionCitation,
} from '@vilkar/law'
import * as lawEn from '@vilkar/law/texts/en'
import * as lawNb from '@vilkar/law/texts/nb'
import * as lawNn from '@vilkar/law/texts/nn'
import type { CaseTexts } from 'vilkar'
import { en } from 'vilkar/texts/en'
import { nb } from 'vilkar/texts/nb'
import { nn } from 'vilkar/texts/nn'
import { domainOf } from './domains.ts'
import type { Locale } from './locales.ts'

/** The words of the packages in one language. */
export interface Words {
  readonly rules: CaseTexts
  readonly law: LawTexts
  readonly amendments: AmendmentTexts
  readonly pendingActs: PendingActTexts
  readonly gists: Gists
  readonly interpretations: InterpretationTexts
}

/** The words of the packages, by language. */
export const words: Readonly<Record<Locale, Words>> = {
  nb: {
    rules: nb,
    law: lawNb.nb,
    amendments: lawNb.amendmentTexts,
    pendingActs: lawNb.pendingActTexts,
    gists: lawNb.gists,
    interpretations: lawNb.interpretationTexts,
  },
  nn: {
    rules: nn,
    law: lawNn.nn,
    amendments: lawNn.amendmentTexts,
    pendingActs: lawNn.pendingActTexts,
    gists: lawNn.gists,
    interpretations: lawNn.interpretationTexts,
  },
  en: {
    rules: en,
    law: lawEn.en,
    amendments: lawEn.amendmentTexts,
    pendingActs: lawEn.pendingActTexts,
    gists: lawEn.gists,
    interpretations: lawEn.interpretationTexts,
  },
}

/**
 * Finds the texts of the domain that a decision or a checklist belongs to.
 *
 * @param locale - The language.
 * @param id - The decision's or the checklist's id.
 * @returns The texts.
 */
export function textsOf(locale: Locale, id: string): DomainTexts {
  return words[locale].rules[domainOf(id)]
}

/**
 * Looks up what each wording of a provision says.
 *
 * @param locale - The language.
 * @param citation - The provision.
 * @returns One sentence a wording, the oldest first.
 */
export function gistsOf(locale: Locale, citation: ProvisionCitation): readonly string[] {
  return words[locale].gists[citation]
}
