import { objects, textOf, within, type JsonObject } from './json.js'

/** Elements that R4 does not have, by which a resource betrays that it is of DSTU2, STU3, or R5. */
const ofOtherVersions: Readonly<Record<string, readonly (readonly string[])[]>> = {
  Patient: [['animal'], ['careProvider']],
  RelatedPerson: [
    ['relationship', 'coding'],
    ['relationship', 'text'],
  ],
  Consent: [['consentingParty'], ['except'], ['actor'], ['grantee'], ['subject'], ['decision']],
  CarePlan: [['definition'], ['context'], ['participant']],
  CareTeam: [['context']],
  Goal: [['status'], ['continuous']],
  QuestionnaireResponse: [['group'], ['parent'], ['context']],
}

/** Elements of the activities of a plan that R4 does not have. */
const ofOtherActivities = ['plannedActivityReference', 'performedActivity', 'actionResulting']

/**
 * Tells a resource of another version of FHIR than R4, by its elements.
 *
 * @internal
 */
export function isOfAnotherVersion(resource: JsonObject): boolean {
  const elements = ofOtherVersions[textOf(resource['resourceType']) ?? ''] ?? []
  return (
    elements.some((path) => within(resource, ...path) !== undefined) ||
    objects(resource['activity']).some((activity) =>
      ofOtherActivities.some((name) => name in activity),
    )
  )
}
