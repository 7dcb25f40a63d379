import {
  acts,
  interpretations,
  parseCitation,
  provisions,
  sources,
  type ActAbbreviation,
  type InterpretationCitation,
  type ProvisionCitation,
  type ProvisionHistory,
  type SourceCitation,
} from '@vilkar/law'

/** The keys of a register, with their names as its type has them. */
function keysOf<K extends string>(register: Readonly<Record<K, unknown>>): readonly K[] {
  return Object.keys(register) as K[]
}

/** The acts and regulations, in the order of the register. */
export const actList: readonly ActAbbreviation[] = keysOf(acts)

/** The provisions, in the order of the register. */
export const provisionList: readonly ProvisionCitation[] = keysOf(provisions)

/** Preparatory works, guidance and local models, in the order of the register. */
export const sourceList: readonly SourceCitation[] = keysOf(sources)

/** The open questions of interpretation, in the order of the register. */
export const interpretationList: readonly InterpretationCitation[] = keysOf(interpretations)

/**
 * Finds the act of a provision.
 *
 * @param citation - The provision.
 * @returns The act.
 * @throws {Error} When it is no provision, which the types rule out.
 */
export function actOf(citation: ProvisionCitation): ActAbbreviation {
  const parsed = parseCitation(citation)
  if (parsed.kind === 'section' || parsed.kind === 'chapter') return parsed.act
  throw new Error(`${citation} is no provision`)
}

/**
 * Finds the section or chapter that a provision is, or is part of.
 *
 * @param citation - The provision.
 * @returns Such as `§ 4-3` or `ch. 4 A`.
 * @throws {Error} When it is no provision, which the types rule out.
 */
export function sectionOf(citation: ProvisionCitation): string {
  const parsed = parseCitation(citation)
  if (parsed.kind === 'section') return `§ ${parsed.section}`
  if (parsed.kind === 'chapter') return `ch. ${parsed.chapter}`
  throw new Error(`${citation} is no provision`)
}

/**
 * Lists the provisions of an act.
 *
 * @param act - The act.
 * @returns The provisions in the order of the register.
 */
export function provisionsOf(act: ActAbbreviation): readonly ProvisionCitation[] {
  return provisionList.filter((citation) => actOf(citation) === act)
}

/**
 * Lists the wordings of a provision.
 *
 * @param citation - The provision.
 * @returns The wordings, the oldest first.
 */
export function historyOf(citation: ProvisionCitation): ProvisionHistory {
  return provisions[citation]
}
