import type { Drafts } from '../address.ts'

/*
 * Made-up cases to begin with. No person stands behind them, and none has a name or a birth date.
 */

/** A made-up case: what is filled in, and the day asked about. */
export interface Sample {
  readonly on: string
  readonly drafts: Drafts
}

/** The made-up cases, by the name of their title in the texts. */
export const samples = {
  helpUnknownToParents: {
    on: '2026-07-28',
    drafts: {
      'person.age': '15',
      'person.childWishesParentsNotTold': 'yes',
      'person.childsReasonsDeserveRespect': 'yes',
      'person.weightyReasonsAgainstTellingParents': 'no',
      'person.careTakenOver': 'no',
      'person.parentalResponsibility': 'joint',
      'consent.matter': 'ordinary',
      'consent.treatedCondition': 'mental',
      'consent.urgency': 'not-urgent',
    },
  },
  childWithSeveralServices: {
    on: '2026-07-28',
    drafts: {
      'person.age': '5',
      'person.careTakenOver': 'no',
      'person.parentalResponsibility': 'joint',
      'individualPlan.lasting': 'yes',
      'individualPlan.coordinated': 'yes',
      'individualPlan.complex': 'yes',
      'individualPlan.seriousCondition': 'yes',
      'individualPlan.municipalCare': 'yes',
      'individualPlan.somaticCare': 'yes',
      'individualPlan.mentalCare': 'no',
      'individualPlan.nav': 'none',
      'individualPlan.childWelfare': 'none',
      'individualPlan.otherWelfareServices': 'yes',
      'individualPlan.larStarted': 'no',
      'individualPlan.planConsent': 'given',
      'individualPlan.childCoordinatorWanted': 'yes',
      'individualPlan.initiatingService': 'municipal-care',
    },
  },
  afterBrainInjury: {
    on: '2026-07-28',
    drafts: {
      'person.age': '47',
      'responsibility.immediateHelpNeeded': 'no',
      'responsibility.hasIndividualPlan': 'no',
      'responsibility.simultaneousBreadth': 'yes',
      'responsibility.highIntensity': 'yes',
      'responsibility.levelsAgree': 'no',
      'responsibility.levelInContact': 'municipality',
      'responsibility.serviceNecessary': 'yes',
      'responsibility.refusalGroundGiven': 'no-such-offer',
    },
  },
  referralAcrossEaster: {
    on: '2026-04-13',
    drafts: {
      'person.age': '34',
      'priority.received': '2026-03-25',
      'priority.referralIncomplete': 'no',
      'priority.otherRegion': 'no',
      'priority.suspectedSeriousIllness': 'no',
      'priority.expectedBenefit': 'yes',
      'priority.reasonableCost': 'yes',
      'priority.specialistServiceProvides': 'yes',
      'priority.experimentalCareAbroad': 'no',
      'priority.mentalDisorderOrAddiction': 'no',
    },
  },
} as const satisfies Readonly<Record<string, Sample>>

/** The name of a made-up case. */
export type SampleName = keyof typeof samples
