import { childCoordinatorRule } from './child-coordinator-rule.ts'
import { childCoordinator } from './child-coordinator.ts'
import { childHeard } from './child-heard.ts'
import { childInpatientMentalHealth } from './child-inpatient-mental-health.ts'
import { competenceLapses } from './competence-lapses.ts'
import { coordinatorRule } from './coordinator-rule.ts'
import { coordinator } from './coordinator.ts'
import { decidesByItself } from './decides-by-itself.ts'
import { emergency } from './emergency.ts'
import { form } from './form.ts'
import { individualPlanByAge } from './individual-plan-by-age.ts'
import { individualPlan } from './individual-plan.ts'
import { mentalHealthLaw } from './mental-health-law.ts'
import { minorRepresentativeOutsideHealthCare } from './minor-representative-outside-health-care.ts'
import { minorRepresentative } from './minor-representative.ts'
import { objectionByAge } from './objection-by-age.ts'
import { objection } from './objection.ts'
import { onBehalfByAge } from './on-behalf-by-age.ts'
import { onBehalf } from './on-behalf.ts'
import { ownDecision } from './own-decision.ts'
import { parentalConsentByPurpose } from './parental-consent-by-purpose.ts'
import { parentalConsent } from './parental-consent.ts'
import { parentsNotTold } from './parents-not-told.ts'
import { refusal } from './refusal.ts'
import { specialMatter } from './special-matter.ts'
import { validity } from './validity.ts'
import { warningTechnology } from './warning-technology.ts'
import { whoDecides } from './who-decides.ts'
import { withdrawal } from './withdrawal.ts'

/** The second reading of the questions on who decides, by id. */
export const decidingReadings = {
  'consent.who-decides': whoDecides,
  'consent.decides-by-itself': decidesByItself,
  'consent.special-matter': specialMatter,
  'consent.mental-health-law': mentalHealthLaw,
  'consent.own-decision': ownDecision,
  'consent.on-behalf': onBehalf,
  'consent.on-behalf-by-age': onBehalfByAge,
  'consent.parents-not-told': parentsNotTold,
  'consent.minor-representative': minorRepresentative,
  'consent.minor-representative-outside-health-care': minorRepresentativeOutsideHealthCare,
  'consent.parents-consent-suffices': parentalConsent,
  'consent.parental-consent': parentalConsentByPurpose,
  'consent.withdrawal': withdrawal,
  'consent.validity': validity,
  'consent.emergency': emergency,
  'consent.refusal': refusal,
  'consent.objection': objection,
  'consent.objection-by-age': objectionByAge,
  'consent.competence-lapses': competenceLapses,
  'consent.child-heard': childHeard,
  'consent.form': form,
  'consent.child-inpatient-mental-health': childInpatientMentalHealth,
  'consent.individual-plan': individualPlan,
  'consent.individual-plan-by-age': individualPlanByAge,
  'consent.coordinator': coordinator,
  'consent.coordinator-rule': coordinatorRule,
  'consent.child-coordinator': childCoordinator,
  'consent.child-coordinator-rule': childCoordinatorRule,
  'consent.warning-technology': warningTechnology,
}
