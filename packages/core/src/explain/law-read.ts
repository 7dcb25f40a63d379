import { fillText, type Certainty, type DomainTexts } from './domain-texts.js'

/** What an answer or a report says of the law behind it, where the register of a law added it. */
interface LawRead {
  readonly lawReadThrough: string
  readonly beyondLawRead: boolean
  readonly confidence: Certainty
  readonly unverified: readonly string[]
}

function saysHowFar(said: object): said is LawRead {
  return 'lawReadThrough' in said && 'beyondLawRead' in said && 'confidence' in said
}

/**
 * Says how far, and how surely, the law behind an answer or a report is known; nothing where it does not tell.
 *
 * @internal
 */
export function lawReadText(
  said: object,
  { common, cite }: DomainTexts,
): { readonly lawRead?: string } {
  if (!saysHowFar(said)) return {}
  const { lawReadThrough: day, beyondLawRead, confidence, unverified } = said
  const { lawRead } = common
  const far = fillText(beyondLawRead ? lawRead.beyond : lawRead.through, {}, day, { day })
  const citations = unverified.map(cite).join('; ')
  return { lawRead: `${far} ${fillText(lawRead[confidence], {}, day, { citations })}` }
}
