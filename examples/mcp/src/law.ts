import type { Language } from '@vilkar/core'
import {
  citationText,
  interpretations,
  isCitation,
  lovdataAddress,
  provisions,
  sources,
  type LawTexts,
  type ProvisionHistory,
} from '@vilkar/law'
import * as en from '@vilkar/law/texts/en'
import * as nb from '@vilkar/law/texts/nb'
import * as nn from '@vilkar/law/texts/nn'

const said = {
  nb: { ...nb, law: nb.nb },
  nn: { ...nn, law: nn.nn },
  en: { ...en, law: en.en },
} as const satisfies Readonly<Record<Language, { readonly law: LawTexts }>>

/** What stands behind a citation on a day, or nothing where there is no such citation. */
export function lawBehind(citation: unknown, on: string, language: Language) {
  if (!isCitation(citation)) return undefined
  const { law, gists, interpretationTexts } = said[language]
  const address = lovdataAddress(citation)
  const cited = { title: citationText(citation, law), ...(address && { address }) }
  if (citation in interpretations) {
    const reading = interpretationTexts[citation as keyof typeof interpretations]
    return { kind: 'interpretation', ...cited, ...reading }
  }
  if (citation in sources) return { kind: 'source', ...cited }
  const history: ProvisionHistory = provisions[citation as keyof typeof provisions]
  const at = history.findIndex(
    ({ from, until }) => from.day <= on && (until === undefined || on < until.day),
  )
  const wording = history[at]
  if (wording === undefined) return { kind: 'not-in-force', ...cited }
  const inWords: Readonly<Record<number, string>> = gists[citation as keyof typeof provisions]
  return {
    kind: 'provision',
    ...cited,
    gist: inWords[at],
    from: wording.from.day,
    confidence: wording.confidence,
  }
}
