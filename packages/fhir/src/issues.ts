import { InvalidInput, type Issue, type Language } from '@vilkar/core'

const texts = {
  'not-a-resource': {
    nb: 'Må være en FHIR-ressurs, en Bundle eller en liste av ressurser, som JSON.',
    nn: 'Må vere ein FHIR-ressurs, ein Bundle eller ei liste av ressursar, som JSON.',
    en: 'Must be a FHIR resource, a Bundle or a list of resources, as JSON.',
  },
  'another-fhir-version': {
    nb: 'Ressursen er av en annen versjon av FHIR. Denne pakken leser R4.',
    nn: 'Ressursen er av ein annan versjon av FHIR. Denne pakken les R4.',
    en: 'The resource is of another version of FHIR. This package reads R4.',
  },
  'several-resources': {
    nb: 'Det er flere av denne ressursen. Gi den ene det spørres om.',
    nn: 'Det er fleire av denne ressursen. Gi den eine det blir spurt om.',
    en: 'There are several of this resource. Give the one that is asked about.',
  },
  'another-kind-of-plan': {
    nb: 'Planen sier selv at den er av en annen type enn individuell plan.',
    nn: 'Planen seier sjølv at han er av ein annan type enn individuell plan.',
    en: 'The plan says itself that it is of another kind than an individual plan.',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>

/** What can be wrong with resources, as a code that does not change. */
export type FhirIssueCode = keyof typeof texts

/**
 * Says what is wrong with resources, and nothing of what they hold.
 *
 * @internal
 */
export function refuse(code: FhirIssueCode, path: Issue['path']): InvalidInput {
  const messages = texts[code]
  return new InvalidInput([{ path, code, message: messages.en, messages }])
}
