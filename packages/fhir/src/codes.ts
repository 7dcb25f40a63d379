import { objects, textOf, within } from './json.js'

/** A code of a code system, as FHIR has it. */
export interface Coding {
  readonly system: string
  readonly code: string
  readonly display: string
}

/** Kodeverk 9602: what kind of document it is. */
const documentKinds = 'urn:oid:2.16.578.1.12.4.1.1.9602'

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
 * Finds what a plan says that it is, where it says so by kodeverk 9602.
 *
 * @internal
 */
export const kindsOfDocument = (category: unknown): readonly string[] =>
  codesOf(category)
    .filter(({ system }) => system === documentKinds)
    .map(({ code }) => code)
