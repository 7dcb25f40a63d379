/* Citations as tests look at them: whether one is a provision, and whether two are of the same one. */
import { provisions, type ProvisionCitation } from '@vilkar/law'

/** Tells whether a citation is of a registered provision, and not of a reading or a source. */
export function isProvision(citation: string): citation is ProvisionCitation {
  return Object.hasOwn(provisions, citation)
}

/** Tells whether two citations name the same provision, or one of them a part of the other. */
export function isSameOrPart(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `)
}
