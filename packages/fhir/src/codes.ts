import { isObject, objects, textOf, within } from './json.js'
import type { Unplaced } from './unplaced.js'

/** A code of a code system, as FHIR has it. */
export interface Coding {
  readonly system: string
  readonly code: string
  readonly display: string
}

/** Kodeverk 9602: what kind of document it is. */
export const documentKinds = 'urn:oid:2.16.578.1.12.4.1.1.9602'

/** Kodeverk 9603: why a document is withheld from somebody. */
const withheld = 'urn:oid:2.16.578.1.12.4.1.1.9603'

/** That a document is an individual plan. Norwegian: *individuell plan*. */
export const individualPlanCoding: Coding = {
  system: documentKinds,
  code: 'A02-2',
  display: 'Individuell plan',
}

/**
 * That a document is withheld from those who hold parental responsibility, for weighty reasons.
 *
 * @internal
 */
export const withheldFromParents: Coding = {
  system: withheld,
  code: 'NORN_FORANS',
  display: 'Nektet, foreldreansvarlig',
}

/** What a consent is about, as R4 has it. */
export const consentScopes = 'http://terminology.hl7.org/CodeSystem/consentscope'

/** Who holds parental responsibility, by the codes that no-basis copies from the National Population Register. */
export const parentalResponsibilitySystem =
  'http://hl7.no/fhir/CodeSystem/no-basis-parental-responsibility'

/**
 * The codes of an element of the type CodeableConcept, or of several.
 *
 * @internal
 */
export function codesOf(
  element: unknown,
): readonly { readonly system: string; readonly code: string }[] {
  const concepts = Array.isArray(element) ? objects(element) : [element]
  return concepts.flatMap((concept) =>
    objects(within(concept, 'coding')).flatMap((coding) => {
      const code = textOf(coding['code'])
      return code === undefined ? [] : [{ system: textOf(coding['system']) ?? '', code }]
    }),
  )
}

/**
 * The codes of a code system in an element of the type CodeableConcept, or in several.
 *
 * @internal
 */
export const codesIn = (system: string, element: unknown): readonly string[] =>
  codesOf(element).flatMap((coding) => (coding.system === system ? [coding.code] : []))

/**
 * Lists what CodeableConcepts say in other words than those that are read: other codings, and texts.
 *
 * @param at - Where the concepts are.
 * @param element - The concept, or a list of them.
 * @param isRead - Tells a coding that is read.
 * @internal
 */
export function otherWords(
  at: string,
  element: unknown,
  isRead: (coding: { readonly system: string; readonly code: string }) => boolean,
): readonly Unplaced[] {
  if (Array.isArray(element))
    return element.flatMap((each: unknown, place) =>
      otherWords(`${at}[${String(place)}]`, each, isRead),
    )
  if (element === undefined) return []
  if (!codesOf(element).some(isRead)) return [{ at, why: 'no-place' }]
  const codings = objects(within(element, 'coding')).flatMap((coding, place) =>
    codesOf({ coding: [coding] }).some(isRead) ? [] : [`${at}.coding[${String(place)}]`],
  )
  const text = isObject(element) && 'text' in element ? [`${at}.text`] : []
  return [...codings, ...text].map((place) => ({ at: place, why: 'no-place' }))
}
