import { open, says, type Found } from '@vilkar/testing/second-reading'

export type Competence = 'has' | 'lacks'
export type HealthCareMatter =
  | 'ordinary'
  | 'minors-own-sphere'
  | 'reserved-for-adults'
  | 'cosmetic-without-medical-indication'
  | 'special-statute'
export type Matter = HealthCareMatter | 'no-health-care'
export type Informed = 'informed' | 'withheld-at-childs-wish' | 'withheld-for-weighty-reasons'
export type Intrusiveness = 'none' | 'minor' | 'more-than-minor' | 'serious'
export type Care = 'no' | 'emergency-placement' | 'removal-prohibition' | 'care-order'
export type Responsibility = 'joint' | 'sole' | 'none' | 'cannot-act'
export type Condition = 'somatic' | 'mental' | 'serious-mental'
export type ConsentFrom =
  | 'all-holders'
  | 'one-of-two-holders'
  | 'parent-without-responsibility'
  | 'nobody'
export type Purpose = 'everyday-care' | 'vaccination-programme' | 'prevents-harm' | 'other'

/** First days of the wordings (notes of amendment in pbrl, vgml, bvl). */
const FROM_2007 = '2007-01-01'
const CHAPTER_4A = '2009-01-01'
const ONE_PARENT = '2010-05-01'
const GUARDIANSHIP = '2013-07-01'
const CHILDREN = '2018-01-01'
const COSMETIC = '2022-07-01'
const CARERS = '2026-01-01'
const COMPETENCE = '2026-06-01'

// ---------------------------------------------------------------- parents kept out

/** pbrl § 3-4 (2) (12 to 15, from 2001) and (3) (any minor, from 2018). */
function parentsKeptOut(age: number, informed: Informed, on: string): boolean {
  if (age >= 18 || informed === 'informed') return false
  if (informed === 'withheld-at-childs-wish') return age >= 12 && age < 16
  return on >= CHILDREN
}

/** pbrl § 4-3 (1) c: whether the first paragraph gives a child of 12 to 15 the decision. */
function childDecidesByLetterC(
  age: number,
  matter: HealthCareMatter,
  informed: Informed,
  on: string,
): boolean {
  if (on < CHILDREN || age < 12 || age >= 16) return false
  return matter === 'minors-own-sphere' || parentsKeptOut(age, informed, on)
}

// ---------------------------------------------------------------- special matter

export type SpecialMatter =
  | 'special-statute'
  | 'nobody'
  | 'requires-judgement'
  | 'general-rules'
  | 'no-health-care'
const SM_SPECIAL = says('special-statute', 'pbrl § 4-3 (1)')
const SM_NOBODY = says('nobody', 'pbrl § 4-5 a')
const SM_JUDGE = says('requires-judgement', 'pbrl § 4-3 (1) b')
const SM_GENERAL = says('general-rules', 'pbrl § 4-3')
// Chapter 4 names the patient only; a user comes in by § 4-6 a, which has a question of its own.
export const NO_HEALTH_CARE = says('no-health-care', 'pbrl §§ 1-3 a, c, f, 4-1 (1), 4-3 (1)')

export function specialMatterRead(
  age: number,
  competence: Competence,
  matter: Matter,
  on: string,
): Found<SpecialMatter> {
  if (matter === 'no-health-care') return NO_HEALTH_CARE
  if (matter === 'special-statute') return SM_SPECIAL
  if (age >= 18) return SM_GENERAL
  const cosmetic = matter === 'cosmetic-without-medical-indication'
  if (cosmetic && on >= COSMETIC) return SM_NOBODY
  // Corrected: of a measure that by its nature waits for an adult, letter b takes the decision from a youth of
  // 16 or 17 by its own words; whether a cosmetic one is of that nature is what calls for judgement.
  if (age >= 16 && competence === 'has' && cosmetic) return SM_JUDGE
  return SM_GENERAL
}

// ---------------------------------------------------------------- mental health law

export type MentalHealthLaw = 'mental-health-act' | 'electroconvulsive-decision' | 'general-rules'
const MH_ACT = says('mental-health-act', 'pbrl § 4-3 (5)')
const MH_ECT = says('electroconvulsive-decision', 'pbrl § 4-6 (4); phvl § 4-4 b')
const MH_GENERAL = says('general-rules', 'pbrl § 4-3 (5); phvl § 2-1 (1)')
const MH_OPEN = open('wording before 2007-01-01 not read')
// The words name no age; phvl § 2-1 (1) and (2) rest on parents' consent under 16 and on the commission.
const MH_CHILD = open('whether pbrl § 4-3 (5) and phvl § 4-4 b reach a child of 12 to 15')

export function mentalHealthLawRead(
  age: number,
  competence: Competence,
  objects: boolean,
  condition: Condition,
  matter: HealthCareMatter,
  informed: Informed,
  ect: boolean,
  on: string,
): Found<MentalHealthLaw> {
  if (condition === 'somatic' || competence === 'has') return MH_GENERAL
  // "mangler … etter annet ledd": one who by the first paragraph would have had the decision
  if (age < 16) {
    if (!childDecidesByLetterC(age, matter, informed, on)) return MH_GENERAL
    const byTheAct = on >= COMPETENCE ? objects || ect : objects || condition === 'serious-mental'
    return byTheAct ? MH_CHILD : MH_GENERAL
  }
  if (on >= COMPETENCE) {
    // Corrected: phvl § 4-4 b is for a patient who does not object; one who does is left to § 4-3 (5).
    if (objects) return MH_ACT
    return ect ? MH_ECT : MH_GENERAL
  }
  if (on < FROM_2007) return MH_OPEN
  return objects || condition === 'serious-mental' ? MH_ACT : MH_GENERAL
}

// ---------------------------------------------------------------- own decision

export type OwnDecision =
  | 'patient'
  | 'on-behalf'
  | 'special-statute'
  | 'requires-judgement'
  | 'not-regulated'
const OD_SPECIAL = says('special-statute', 'pbrl § 4-3 (1)')
const OD_ADULT = says('patient', 'pbrl §§ 4-1 (1), 4-3 (1) a')
const OD_DEPRIVED = says('patient', 'pbrl § 4-7')
const OD_LACKS = says('on-behalf', 'pbrl § 4-3 (2)')
const OD_YOUTH = says('patient', 'pbrl § 4-3 (1) b')
const OD_NATURE = says('not-regulated', 'pbrl §§ 4-3 (1) b, 4-5 (1)')
const OD_CHILD_C = says('patient', 'pbrl § 4-3 (1) c')
const OD_SPHERE = open('whether the nature of the measure let a child decide before 2018')
const OD_GAP = open('who consented where a child of 12 to 15 kept the parents out before 2018')
const OD_WEIGHTY = open('no rule kept parents out for weighty reasons before 2018')
const OD_RESERVED = open('whether a child of 12 to 15 decides what one of 16 would not')
const OD_LAPSED = open(
  'who decides where a child of 12 to 15 lacks competence and parents may not know',
)
const OD_CHILD = says('on-behalf', 'pbrl § 4-4 (1)')

export function ownDecisionRead(
  age: number,
  competence: Competence,
  matter: HealthCareMatter,
  informed: Informed,
  deprived: boolean,
  on: string,
): Found<OwnDecision> {
  if (matter === 'special-statute') return OD_SPECIAL
  if (age >= 18) {
    if (competence === 'lacks') return OD_LACKS
    return deprived ? OD_DEPRIVED : OD_ADULT
  }
  if (age >= 16) {
    if (competence === 'lacks') return OD_LACKS
    // Corrected: letter b takes the decision away, and § 4-5 (1) gives it to parents only where competence is
    // lacking; nobody is named. A cosmetic measure is asked about first, as a special matter.
    if (matter === 'reserved-for-adults') return OD_NATURE
    return OD_YOUTH
  }
  if (age < 12) return OD_CHILD
  if (on < CHILDREN) {
    if (matter === 'minors-own-sphere') return OD_SPHERE
    if (informed === 'withheld-for-weighty-reasons') return OD_WEIGHTY
    return informed === 'informed' ? OD_CHILD : OD_GAP
  }
  // § 4-3 (2) lets the competence of letter c lapse, and says not who then decides.
  if (competence === 'lacks') return informed === 'informed' ? OD_CHILD : OD_LAPSED
  if (!childDecidesByLetterC(age, matter, informed, on)) return OD_CHILD
  return matter === 'ordinary' || matter === 'minors-own-sphere' ? OD_CHILD_C : OD_RESERVED
}

// ---------------------------------------------------------------- who represents a minor

export type Representative =
  | 'parental-responsibility'
  | 'child-welfare'
  | 'child-welfare-or-carer'
  | 'guardian'
  | 'not-regulated'
const MR_PARENTS = says('parental-responsibility', 'pbrl § 4-4 (1)')
const MR_PARENTS_YOUTH = says('parental-responsibility', 'pbrl § 4-5 (1)')
const MR_WELFARE = says('child-welfare', 'pbrl § 4-4 (2); from 2010-05-01 (3), from 2018-01-01 (4)')
const MR_WELFARE_YOUTH = says('child-welfare', 'pbrl § 4-5 (2)')
const MR_CARER = says('child-welfare-or-carer', 'pbrl § 4-4 (4)')
const MR_GUARDIAN = says('guardian', 'vgml § 17 (2)')
const MR_NONE = says('not-regulated', 'pbrl §§ 4-4 (1), 4-5 (1)')
// bvl1992 § 4-8 (1) forbids a removal, (2) and (3) take over care; the authorities counted both.
const MR_PROHIBITION = open('whether care taken over by bvl1992 § 4-8 meant its prohibition too')

/** pbrl §§ 4-4, 4-5; vgml § 17 (2). */
export function minorRepresentativeRead(
  age: number,
  care: Care,
  responsibility: Responsibility,
  on: string,
): Found<Representative> {
  if (care === 'removal-prohibition' && on < '2023-01-01') return MR_PROHIBITION
  if (age >= 16) {
    if (care === 'care-order') return MR_WELFARE_YOUTH
  } else {
    // a prohibition of removal takes over no care; § 4-4 (4) names it only from 2026
    if (
      care === 'care-order' ||
      (care === 'emergency-placement' && on >= FROM_2007) ||
      (care === 'removal-prohibition' && on >= CARERS)
    ) {
      return on >= CARERS ? MR_CARER : MR_WELFARE
    }
  }
  if (responsibility === 'none' || responsibility === 'cannot-act') {
    return on >= GUARDIANSHIP ? MR_GUARDIAN : MR_NONE
  }
  return age >= 16 ? MR_PARENTS_YOUTH : MR_PARENTS
}

const MO_PARENTS = says('parental-responsibility', 'bl § 30 (1)')
const MO_WELFARE_1992 = says('child-welfare', 'bvl1992 § 4-18')
const MO_WELFARE = says('child-welfare', 'bvl § 5-4 (1)')
const MO_CARER = says('child-welfare-or-carer', 'bvl § 5-4 (2)')
// bvl § 4-2 calls it an emergency order on taking over care, § 5-4 stands in the chapter on care orders;
// bvl1992 § 4-6 (2) only places the child, and says not who decides.
const MO_EMERGENCY = open('who decides after an emergency placement, outside health care')
const MO_NONE = says('not-regulated', 'bl § 30 (1)')

/** bl § 30; bvl § 5-4 (bvl1992 § 4-18); vgml § 17 (2). */
export function outsideRepresentativeRead(
  care: Care,
  responsibility: Responsibility,
  on: string,
): Found<Representative> {
  if (care === 'emergency-placement') return MO_EMERGENCY
  if (care === 'care-order') {
    if (on >= CARERS) return MO_CARER
    return on >= '2023-01-01' ? MO_WELFARE : MO_WELFARE_1992
  }
  if (responsibility === 'none' || responsibility === 'cannot-act') {
    return on >= GUARDIANSHIP ? MR_GUARDIAN : MO_NONE
  }
  return MO_PARENTS
}

// ---------------------------------------------------------------- parents not told

export type ParentsNotTold = 'parental-responsibility' | 'provider-for-now' | 'not-regulated'
const PN_FOR_NOW = says('provider-for-now', 'pbrl § 4-3 (6)')
const PN_GAP = says('not-regulated', 'pbrl §§ 3-4, 4-3 (6), 4-4 (1), 4-5 (1)')
const PN_ADULT = open('parents decide nothing for an adult')
const PN_MINOR = open('whether a minor measure is one that is not intrusive')

export function parentsNotToldRead(
  age: number,
  informed: Informed,
  strictlyNecessary: boolean,
  intrusiveness: Intrusiveness,
  on: string,
): Found<ParentsNotTold> {
  if (informed === 'withheld-for-weighty-reasons') {
    if (age >= 18) return PN_ADULT
    if (on < CHILDREN) return OD_WEIGHTY
  }
  if (!parentsKeptOut(age, informed, on)) return age >= 16 ? MR_PARENTS_YOUTH : MR_PARENTS
  // under 12 only the third paragraph of § 3-4 can keep them out
  if (age < 12 && strictlyNecessary) {
    if (intrusiveness === 'none') return PN_FOR_NOW
    if (intrusiveness === 'minor') return PN_MINOR
  }
  return PN_GAP
}

// ---------------------------------------------------------------- on behalf

export type OnBehalfByAge =
  | 'minor-representative'
  | 'guardian'
  | 'provider'
  | 'responsible-professional'
  | 'coercion-rules-somatic'
const OB_CHILD = says('minor-representative', 'pbrl § 4-4')
const OB_YOUTH = says('minor-representative', 'pbrl § 4-5 (1), (2)')
const OB_YOUTH_OBJECTS = says('coercion-rules-somatic', 'pbrl §§ 4-5 (3), 4A-2')
const OB_OBJECTS = says('coercion-rules-somatic', 'pbrl §§ 4-6 (3), 4A-2')
const OB_GUARDIAN = says('guardian', 'pbrl § 4-7')
const OB_PROVIDER = says('provider', 'pbrl § 4-6 (1)')
const OB_PROFESSIONAL = says('responsible-professional', 'pbrl § 4-6 (2)')
const OB_OPEN_4A = open('pbrl chapter 4 A not yet law')
const OB_OPEN_2008 = open('pbrl §§ 4-6 (2), 4-8: older wording, next of kin consented')

export function onBehalfByAgeRead(
  age: number,
  objects: boolean,
  intrusiveness: Intrusiveness,
  deprived: boolean,
  on: string,
): Found<OnBehalfByAge> {
  if (age < 16) return OB_CHILD
  if (objects) {
    if (on < CHAPTER_4A) return OB_OPEN_4A
    return age < 18 ? OB_YOUTH_OBJECTS : OB_OBJECTS
  }
  if (age < 18) return OB_YOUTH
  if (deprived) return OB_GUARDIAN
  if (intrusiveness === 'none' || intrusiveness === 'minor') return OB_PROVIDER
  if (on < '2008-05-01') return OB_OPEN_2008
  // IS-2651 1.4.2: serious is whatever goes further than the first paragraph
  return OB_PROFESSIONAL
}

export type OnBehalf =
  | 'guardian'
  | 'provider'
  | 'responsible-professional'
  | 'coercion-rules-somatic'
  | 'child-welfare'
  | 'child-welfare-or-carer'
  | 'not-regulated'
  | 'parental-responsibility'
  | 'provider-for-now'

export function onBehalfRead(
  age: number,
  informed: Informed,
  strictlyNecessary: boolean,
  intrusiveness: Intrusiveness,
  care: Care,
  responsibility: Responsibility,
  objects: boolean,
  deprived: boolean,
  on: string,
): Found<OnBehalf> {
  const first = onBehalfByAgeRead(age, objects, intrusiveness, deprived, on)
  if (first.kind === 'open') return first
  if (first.outcome !== 'minor-representative') return first as Found<OnBehalf>
  const representative = minorRepresentativeRead(age, care, responsibility, on)
  if (representative.kind === 'open' || representative.outcome !== 'parental-responsibility')
    return representative
  return parentsNotToldRead(age, informed, strictlyNecessary, intrusiveness, on)
}

// ---------------------------------------------------------------- who decides

export type DecidesByItself =
  | 'special-statute'
  | 'no-health-care'
  | 'nobody'
  | 'requires-judgement'
  | 'mental-health-act'
  | 'electroconvulsive-decision'
  | 'general-rules'

export function decidesByItselfRead(
  age: number,
  competence: Competence,
  objects: boolean,
  condition: Condition,
  matter: Matter,
  informed: Informed,
  ect: boolean,
  on: string,
): Found<DecidesByItself> {
  if (matter === 'no-health-care') return NO_HEALTH_CARE
  const special = specialMatterRead(age, competence, matter, on)
  if (special.kind === 'open' || special.outcome !== 'general-rules') return special
  return mentalHealthLawRead(age, competence, objects, condition, matter, informed, ect, on)
}

export type WhoDecides =
  | 'special-statute'
  | 'no-health-care'
  | 'nobody'
  | 'requires-judgement'
  | 'mental-health-act'
  | 'electroconvulsive-decision'
  | 'patient'
  | 'not-regulated'
  | 'guardian'
  | 'provider'
  | 'responsible-professional'
  | 'coercion-rules-somatic'
  | 'child-welfare'
  | 'child-welfare-or-carer'
  | 'parental-responsibility'
  | 'provider-for-now'

export function whoDecidesRead(
  age: number,
  informed: Informed,
  strictlyNecessary: boolean,
  intrusiveness: Intrusiveness,
  care: Care,
  responsibility: Responsibility,
  objects: boolean,
  deprived: boolean,
  competence: Competence,
  matter: Matter,
  condition: Condition,
  ect: boolean,
  on: string,
): Found<WhoDecides> {
  if (matter === 'no-health-care') return NO_HEALTH_CARE
  const first = decidesByItselfRead(age, competence, objects, condition, matter, informed, ect, on)
  if (first.kind === 'open') return first
  if (first.outcome !== 'general-rules') return first as Found<WhoDecides>
  const own = ownDecisionRead(age, competence, matter, informed, deprived, on)
  if (own.kind === 'open') return own
  if (own.outcome !== 'on-behalf') return own as Found<WhoDecides>
  return onBehalfRead(
    age,
    informed,
    strictlyNecessary,
    intrusiveness,
    care,
    responsibility,
    objects,
    deprived,
    on,
  )
}

// ---------------------------------------------------------------- one or both parents

export type ByPurpose =
  | 'sufficient'
  | 'sufficient-after-hearing-both'
  | 'insufficient'
  | 'requires-judgement'
const BP_ALL = says('sufficient', 'pbrl §§ 4-4 (1), 4-5 (1); bl § 30 (1)')
const BP_NOBODY = says('insufficient', 'pbrl §§ 4-4 (1), 4-5 (1)')
const BP_BOTH = says('insufficient', 'pbrl § 4-4 (1); bl § 30 (1)')
const BP_DAILY = says('sufficient', 'pbrl § 4-4 (2)')
const BP_HARM = says('sufficient-after-hearing-both', 'pbrl § 4-4 (2) b, (3); from 2018-01-01 (3)')
const BP_VACCINE = says('sufficient', 'pbrl § 4-4 (2) third sentence')
const BP_VACCINE_NO = says('insufficient', 'pbrl § 4-4 (2) third sentence')
const BP_VACCINE_OLD = open('whether vaccination was daily care before 2018')
const BP_DAILY_OLD = says('requires-judgement', 'pbrl § 4-4 (2) a (to 2017-12-31); bl § 42 (2)')
const BP_DAILY_BL = says('requires-judgement', 'bl §§ 37, 42 (2)')
const BP_YOUTH = says('requires-judgement', 'pbrl § 4-5 (1); bl §§ 30 (1), 37, 42 (2)')

/** pbrl §§ 4-4 (2), (3), 4-5 (1); bl §§ 30, 37, 42. */
export function byPurposeRead(
  age: number,
  from: ConsentFrom,
  purpose: Purpose,
  on: string,
): Found<ByPurpose> {
  if (from === 'all-holders') return BP_ALL
  if (from === 'nobody') return BP_NOBODY
  if (purpose === 'other') return BP_BOTH
  if (age >= 16) {
    // § 4-5 has no rule on one of two; § 4-4 (2), (3) is for those under 16
    if (from === 'one-of-two-holders') return BP_YOUTH
    return purpose === 'everyday-care' ? BP_YOUTH : BP_BOTH
  }
  if (on < ONE_PARENT) return purpose === 'everyday-care' ? BP_DAILY_BL : BP_BOTH
  if (purpose === 'prevents-harm') return from === 'one-of-two-holders' ? BP_HARM : BP_BOTH
  if (on < CHILDREN) {
    if (purpose === 'everyday-care') return from === 'one-of-two-holders' ? BP_DAILY : BP_DAILY_OLD
    return from === 'one-of-two-holders' ? BP_VACCINE_OLD : BP_BOTH
  }
  if (purpose === 'everyday-care') return BP_DAILY
  return from === 'one-of-two-holders' ? BP_VACCINE : BP_VACCINE_NO
}

// ---------------------------------------------------------------- objection

export type ObjectionByAge =
  | 'coercion-rules-somatic'
  | 'mental-health-act'
  | 'control-commission-if-inpatient'
  | 'not-regulated'
const OA_SOMATIC = says('coercion-rules-somatic', 'pbrl §§ 4-5 (3), 4-6 (3), 4A-2 (1)')
const OA_MENTAL = says('mental-health-act', 'pbrl §§ 4-3 (5), 4A-2 (2)')
const OA_COMMISSION = says('control-commission-if-inpatient', 'phvl § 2-1 (2)')
const OA_NONE = says('not-regulated', 'pbrl § 4-4')
const OA_OPEN = open('before pbrl chapter 4 A')

export function objectionByAgeRead(
  age: number,
  condition: Condition,
  on: string,
): Found<ObjectionByAge> {
  if (age >= 16) {
    if (condition === 'somatic') return on < CHAPTER_4A ? OA_OPEN : OA_SOMATIC
    return on < FROM_2007 ? MH_OPEN : OA_MENTAL
  }
  if (age >= 12 && condition !== 'somatic') return OA_COMMISSION
  return OA_NONE
}

// ---------------------------------------------------------------- individual plan

export type PlanByAge =
  | 'recipient'
  | 'guardian'
  | 'attorney'
  | 'provider'
  | 'nobody'
  | 'minor-representative'
  | 'minor-representative-outside-health-care'
  | 'requires-judgement'
  | 'not-regulated'
export type Mandated = 'guardian' | 'attorney' | 'none'
const IPF = '2022-08-01'
const PL_OPEN = open('FOR-2004-12-23-1837 not read')
const PL_ADULT = says('recipient', 'hrf § 17; from 2022-08-01 ipf § 5')
const PL_CHILD_C = says('recipient', 'hrf § 17 (2); from 2022-08-01 ipf § 5; pbrl § 4-3 (1)')
const PL_NOBODY = says('nobody', 'hrf § 17; from 2022-08-01 ipf § 5; pbrl §§ 4-5 (3), 4-6 (3)')
const PL_DEPRIVED = says('guardian', 'pbrl § 4-7; vgml §§ 22 (3), 33')
const PL_GUARDIAN = says('guardian', 'vgml §§ 21, 33; from 2022-08-01 ipf § 5')
const PL_ATTORNEY = says('attorney', 'vgml §§ 78, 80')
const PL_PROVIDER = says('provider', 'pbrl § 4-6 (1)')
const PL_GAP = says('not-regulated', 'hrf § 17 (1); from 2022-08-01 ipf § 5')
const PL_REP = says(
  'minor-representative',
  'hrf § 17 (2); from 2022-08-01 ipf § 5; pbrl §§ 4-4, 4-5',
)
const PL_OUTSIDE = says(
  'minor-representative-outside-health-care',
  'hrf § 17 (1); from 2022-08-01 ipf § 5; bl § 30',
)
const PL_YOUTH_USER = open('whether 16 or 18 years is the age of consent of a user')
const PL_DEPRIVED_USER = open('whether a user deprived of capacity agrees, or the guardian')
const PL_OLD_MANDATE = open('the law of guardianship before 2013-07-01 not read')
const PL_LACKING = open('whether § 4-6 (1) carries the consent to a plan from 2022-08-01')
const PL_CHILD_ALONE = open('whether a child of 12 to 15 agrees to a plan alone')

export function planByAgeRead(
  age: number,
  competence: Competence,
  healthCare: boolean,
  informed: Informed,
  matter: Matter,
  deprived: boolean,
  mandated: Mandated,
  objects: boolean,
  on: string,
): Found<PlanByAge> {
  if (on < '2012-01-01') return PL_OPEN
  // Corrected: the plan is of all services that the recipient needs (pbrl § 2-5, ipf §§ 5, 8), so that it is for a patient
  // where any of them is health care, whatever the matter at hand: `receivesHealthCare` says so, and `matter` does not.
  if (age >= 18) {
    if (competence === 'has') {
      // outside health care § 4-7 does not help: which field is taken (vgml § 22 (3)) is not asked
      if (deprived && !healthCare && on >= GUARDIANSHIP) return PL_DEPRIVED_USER
      return PL_ADULT
    }
    if (objects) return PL_NOBODY
    if (!healthCare && on < GUARDIANSHIP) return PL_OLD_MANDATE
    if (deprived) return healthCare || mandated === 'guardian' ? PL_DEPRIVED : PL_DEPRIVED_USER
    // for patients hrf § 17 (2) sent the matter to pbrl chapter 4, which knows no mandate
    if (healthCare && on < IPF) return PL_PROVIDER
    if (mandated === 'guardian') return PL_GUARDIAN
    if (mandated === 'attorney') return PL_ATTORNEY
    return healthCare ? PL_LACKING : PL_GAP
  }
  if (!healthCare) {
    if (age < 16) return age >= 12 && informed !== 'informed' ? PL_CHILD_ALONE : PL_OUTSIDE
    if (competence === 'has') return PL_YOUTH_USER
    return objects ? PL_NOBODY : PL_OUTSIDE
  }
  const child = age >= 12 && age < 16
  if (on >= IPF) {
    // Corrected: ipf § 5 does not send to pbrl chapter 4, as hrf § 17 (2) did, and letter c is on health care.
    if (child) return informed === 'informed' ? PL_REP : PL_CHILD_ALONE
  }
  // a plan is no matter of a special statute, nor reserved for adults; at 12 to 15 that is not sure
  const saysNothing = matter === 'special-statute' || matter === 'no-health-care'
  const plain = saysNothing || !child ? 'ordinary' : matter
  const own = ownDecisionRead(age, competence, plain, informed, deprived, on)
  if (own.kind === 'open') return own
  if (own.outcome === 'patient') return PL_CHILD_C
  if (age >= 16 && objects) return PL_NOBODY
  return PL_REP
}

export type Plan =
  | 'recipient'
  | 'guardian'
  | 'attorney'
  | 'provider'
  | 'nobody'
  | 'requires-judgement'
  | 'not-regulated'
  | 'parental-responsibility'
  | 'child-welfare'
  | 'child-welfare-or-carer'
const PL_PROVIDER_MEANWHILE = open('whether the provider decided on a plan meanwhile')
const PL_KEPT_OUT = says('not-regulated', 'pbrl §§ 3-4, 4-4 (1), 4-5 (1)')

export function planRead(
  care: Care,
  responsibility: Responsibility,
  age: number,
  competence: Competence,
  healthCare: boolean,
  informed: Informed,
  matter: Matter,
  deprived: boolean,
  mandated: Mandated,
  objects: boolean,
  on: string,
): Found<Plan> {
  const first = planByAgeRead(
    age,
    competence,
    healthCare,
    informed,
    matter,
    deprived,
    mandated,
    objects,
    on,
  )
  if (first.kind === 'open') return first
  if (first.outcome === 'minor-representative') {
    const representative = minorRepresentativeRead(age, care, responsibility, on)
    if (representative.kind === 'open' || representative.outcome !== 'parental-responsibility')
      return representative
    if (informed === 'withheld-for-weighty-reasons') {
      if (on < CHILDREN) return OD_WEIGHTY
      // to 2022-07-31 § 4-3 (6) counted by hrf § 17 (2); whether a plan is strictly necessary is not asked
      if (age < 12 && on < IPF) return PL_PROVIDER_MEANWHILE
    }
    return parentsKeptOut(age, informed, on) ? PL_KEPT_OUT : representative
  }
  if (first.outcome === 'minor-representative-outside-health-care') {
    const representative = outsideRepresentativeRead(care, responsibility, on)
    // § 3-4 is for users as well only from 2018
    if (
      representative.kind === 'says' &&
      representative.outcome === 'parental-responsibility' &&
      on >= CHILDREN &&
      parentsKeptOut(age, informed, on)
    )
      return PL_KEPT_OUT
    return representative
  }
  return first as Found<Plan>
}

export type CoordinatorRule = 'as-for-the-plan' | 'may-be-declined'
const CR_PLAN = says('as-for-the-plan', 'hrf § 17 (1) second sentence')
const CR_OFFER = says('may-be-declined', 'hol § 7-2; sphl § 2-5 a; hrf §§ 16, 17')
const CR_OPEN = open('before hrf, 2012-01-01')

export function coordinatorRuleRead(on: string): Found<CoordinatorRule> {
  if (on < '2012-01-01') return CR_OPEN
  return on < IPF ? CR_PLAN : CR_OFFER
}

export type ChildCoordinatorRule = 'expectant-parents' | 'minor-representative' | 'ended'
const CC_EXPECTED = says('expectant-parents', 'hol § 7-2 a (1)')
const CC_MINOR = says('minor-representative', 'hol § 7-2 a (1)')
const CC_ENDED = says('ended', 'hol § 7-2 a (3)')
const CC_OPEN = open('hol § 7-2 a not yet law')

export function childCoordinatorRuleRead(
  expected: boolean,
  age: number,
  on: string,
): Found<ChildCoordinatorRule> {
  if (on < IPF) return CC_OPEN
  if (expected) return CC_EXPECTED
  return age < 18 ? CC_MINOR : CC_ENDED
}
