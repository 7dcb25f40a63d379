import { choice, flag, inOrder } from '@vilkar/core'
import { decision, since, withMeaning } from '@vilkar/law'

/** Whether a measure is coercion under the chapter. */
const coercionOrNot = decision({
  id: 'responsibility.coercion.scope',
  inputs: {
    /** Norwegian: *psykisk utviklingshemning*. */
    intellectualDisability: flag(),
    /**
     * Whether the measure is part of a service under hol § 3-2 (1) no. 6 a to c, or respite care (to
     * 2017-09-30 letter d of the same list).
     */
    coercionServiceCovered: flag(),
    /** What kind of measure it is. Norwegian of the first: *oppfordringer og ledelse med hånden*. */
    coercionMeasure: choice([
      'ordinary-prompting',
      'intrusive-warning-system',
      'other-warning-or-tracking',
      'other',
    ]),
    /** Norwegian: *motsetter seg*. */
    objectsToMeasure: flag(),
    /** Norwegian: *så inngripende at det uansett motstand må regnes som tvang*. */
    intrusiveRegardless: flag({ judge: 'service' }),
  },
  outcomes: ['outside-chapter-9', 'not-coercion', 'other-rules', 'coercion'],
  force: 'statute',
  rows: [
    {
      id: 'no-intellectual-disability',
      from: since.coverage,
      when: { intellectualDisability: false },
      then: 'outside-chapter-9',
      basis: ['hol § 9-2 (1)'],
    },
    {
      id: 'other-service',
      from: since.coverage,
      when: { intellectualDisability: true, coercionServiceCovered: false },
      then: 'outside-chapter-9',
      basis: ['hol § 9-2 (1)'],
    },
    {
      id: 'prompting',
      from: since.coverage,
      when: {
        intellectualDisability: true,
        coercionServiceCovered: true,
        coercionMeasure: 'ordinary-prompting',
      },
      then: 'not-coercion',
      basis: ['hol § 9-2 (2)'],
    },
    {
      id: 'warning-system-before-september-2025',
      from: since.coverage,
      until: since.warningTechnology2025,
      when: {
        intellectualDisability: true,
        coercionServiceCovered: true,
        coercionMeasure: 'intrusive-warning-system',
      },
      then: 'coercion',
      basis: ['hol § 9-2 (2)'],
    },
    {
      id: 'warning-or-tracking',
      from: since.warningTechnology2025,
      when: {
        intellectualDisability: true,
        coercionServiceCovered: true,
        coercionMeasure: ['intrusive-warning-system', 'other-warning-or-tracking'],
        objectsToMeasure: false,
      },
      then: 'other-rules',
      basis: ['hol § 9-2 (2)', 'pbrl § 4-6 a'],
    },
    {
      id: 'warning-or-tracking-objects',
      from: since.warningTechnology2025,
      when: {
        intellectualDisability: true,
        coercionServiceCovered: true,
        coercionMeasure: ['intrusive-warning-system', 'other-warning-or-tracking'],
        objectsToMeasure: true,
      },
      then: 'coercion',
      basis: ['hol § 9-2 (2)', 'pbrl § 4-6 a (3)'],
    },
    {
      id: 'objects-before-september-2025',
      from: since.coverage,
      until: since.warningTechnology2025,
      when: {
        intellectualDisability: true,
        coercionServiceCovered: true,
        coercionMeasure: ['other-warning-or-tracking', 'other'],
        objectsToMeasure: true,
      },
      then: 'coercion',
      basis: ['hol § 9-2 (2)'],
    },
    {
      id: 'intrusive-before-september-2025',
      from: since.coverage,
      until: since.warningTechnology2025,
      when: {
        intellectualDisability: true,
        coercionServiceCovered: true,
        coercionMeasure: ['other-warning-or-tracking', 'other'],
        objectsToMeasure: false,
        intrusiveRegardless: true,
      },
      then: 'coercion',
      basis: ['hol § 9-2 (2)'],
    },
    {
      id: 'neither-before-september-2025',
      from: since.coverage,
      until: since.warningTechnology2025,
      when: {
        intellectualDisability: true,
        coercionServiceCovered: true,
        coercionMeasure: 'other',
        objectsToMeasure: false,
        intrusiveRegardless: false,
      },
      then: 'not-coercion',
      basis: ['hol § 9-2 (2)'],
    },
    {
      id: 'tracking-before-september-2013',
      from: since.coverage,
      until: since.locatingTechnology2013,
      when: {
        intellectualDisability: true,
        coercionServiceCovered: true,
        coercionMeasure: 'other-warning-or-tracking',
        objectsToMeasure: false,
        intrusiveRegardless: false,
      },
      then: 'not-coercion',
      basis: ['hol § 9-2 (2)'],
    },
    {
      id: 'tracking-before-september-2025',
      from: since.locatingTechnology2013,
      until: since.warningTechnology2025,
      when: {
        intellectualDisability: true,
        coercionServiceCovered: true,
        coercionMeasure: 'other-warning-or-tracking',
        objectsToMeasure: false,
        intrusiveRegardless: false,
      },
      then: 'other-rules',
      basis: ['hol § 9-2 (2)', 'pbrl § 4-6 a'],
    },
    {
      id: 'objects',
      from: since.warningTechnology2025,
      when: {
        intellectualDisability: true,
        coercionServiceCovered: true,
        coercionMeasure: 'other',
        objectsToMeasure: true,
      },
      then: 'coercion',
      basis: ['hol § 9-2 (2)'],
    },
    {
      id: 'intrusive',
      from: since.warningTechnology2025,
      when: {
        intellectualDisability: true,
        coercionServiceCovered: true,
        coercionMeasure: 'other',
        objectsToMeasure: false,
        intrusiveRegardless: true,
      },
      then: 'coercion',
      basis: ['hol § 9-2 (2)'],
    },
    {
      id: 'neither',
      from: since.warningTechnology2025,
      when: {
        intellectualDisability: true,
        coercionServiceCovered: true,
        coercionMeasure: 'other',
        objectsToMeasure: false,
        intrusiveRegardless: false,
      },
      then: 'not-coercion',
      basis: ['hol § 9-2 (2)'],
    },
  ],
})

/** What follows of coercion under the chapter. */
const coercionCases = decision({
  id: 'responsibility.coercion.cases',
  inputs: {
    /** What the coercion is for. */
    coercionFor: choice(['emergency', 'repeated-emergencies', 'basic-needs', 'other']),
  },
  outcomes: ['decided-in-the-emergency', 'specialist-must-help', 'no-ground'],
  force: 'statute',
  rows: [
    {
      id: 'emergency',
      from: since.coverage,
      when: { coercionFor: 'emergency' },
      then: 'decided-in-the-emergency',
      basis: ['hol § 9-5 (3) a'],
    },
    {
      id: 'planned',
      from: since.coverage,
      when: { coercionFor: 'repeated-emergencies' },
      then: 'specialist-must-help',
      basis: ['hol § 9-5 (3) b', 'hol § 9-7 (2)', 'hol § 9-9 (1)'],
    },
    {
      id: 'basic-needs',
      from: since.coverage,
      when: { coercionFor: 'basic-needs' },
      then: 'specialist-must-help',
      basis: ['hol § 9-5 (3) c', 'hol § 9-7 (2)', 'hol § 9-9 (1)'],
    },
    {
      id: 'other',
      from: since.coverage,
      when: { coercionFor: 'other' },
      then: 'no-ground',
      basis: ['hol § 9-5 (3) a', 'hol § 9-5 (3) b', 'hol § 9-5 (3) c'],
    },
  ],
})

/**
 * Asks whether a measure is coercion under hol chapter 9, and who helps to design it. It marks the boundary,
 * and is no substitute for the chapter's conditions and procedure.
 *
 * Norwegian: *tvang og makt overfor personer med psykisk utviklingshemning*. Source: hol §§ 9-2, 9-5, 9-7 and
 * 9-9. Intrusive warning systems always counted to 2025-08-31. Other warning and tracking follow pbrl § 4-6 a from
 * 2013-09-01, all of it from 2025-09-01, but not where the person objects (§ 4-6 a (3)): then this chapter does.
 */
export const coercion = withMeaning(
  inOrder({
    id: 'responsibility.coercion',
    first: coercionOrNot,
    open: 'coercion',
    then: coercionCases,
    basis: 'both',
  }),
  {
    'outside-chapter-9': { says: 'other-rules' },
    'not-coercion': { says: 'not-asked' },
    'other-rules': { says: 'other-rules' },
    'decided-in-the-emergency': { says: 'may' },
    'specialist-must-help': {
      says: 'must',
      owed: { who: ['specialist-service'], to: 'municipality' },
    },
    'no-ground': { says: 'may-not' },
  },
)
