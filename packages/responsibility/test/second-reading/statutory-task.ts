import { open, says, type Found } from '@vilkar/testing/second-reading'

interface Given {
  readonly task:
    | 'habilitation-and-rehabilitation'
    | 'health-promotion-and-prevention'
    | 'maternity-care'
    | 'diagnosis-and-treatment'
    | 'home-health-services'
    | 'personal-assistance'
    | 'institution-place'
    | 'respite-care'
    | 'medical-coordination'
    | 'planning-and-overview'
    | 'assessment-and-follow-up'
    | 'assessment-before-start'
    | 'assistive-device-provision'
    | 'specialist-habilitation-and-rehabilitation'
    | 'private-institution-under-regional-agreement'
    | 'specialist-assessment'
    | 'training-with-specialised-arrangement'
    | 'intensive-training'
    | 'adapted-education'
    | 'training-of-patients-and-next-of-kin'
    | 'training-of-carers-with-heavy-care'
    | 'advice-on-single-patients'
    | 'cooperation-on-single-patients'
    | 'general-advice-to-municipal-employees'
    | 'cooperation-with-other-agencies'
    | 'ambulatory-service'
    | 'immediate-help'
    | 'coordinating-unit'
    | 'plan-and-coordinator'
    | 'other'
  readonly planTask: 'individual-plan' | 'coordinator' | 'child-coordinator'
  readonly servicesNeeded:
    | 'municipality'
    | 'both-levels'
    | 'specialist-service'
    | 'mental-health-care'
}
type Outcome =
  | 'municipality'
  | 'general-practitioner'
  | 'regional-health-authority'
  | 'hospital'
  | 'each-level'
  | 'municipality-and-health-trust'
  | 'municipality-and-hospital'
  | 'health-trust'
  | 'mental-health-institution'
  | 'specialist-service'
  | 'municipality-and-specialist-service'
  | 'no-such-task'
  | 'requires-judgement'
  | 'not-regulated'

const HABILITATION = says('municipality', 'hol § 3-2 (1) nr. 5')
const PROMOTION = says('municipality', 'hol § 3-2 (1) nr. 1')
const MATERNITY = says('municipality', 'hol § 3-2 (1) nr. 2')
const DIAGNOSIS = says('municipality', 'hol § 3-2 (1) nr. 4')
const HOME = says('municipality', 'hol § 3-2 (1) nr. 6 a')
const ASSISTANCE = says('municipality', 'hol § 3-2 (1) nr. 6 b')
const INSTITUTION = says('municipality', 'hol § 3-2 (1) nr. 6 c')
const RESPITE_OLD = says('municipality', 'hol § 3-2 (1) nr. 6 d')
const RESPITE = says('municipality', 'hol § 3-6 (1) nr. 2')
// sphl § 3-8 no. 4 names next of kin beside patients, so the hospital's task is there before and after.
const CARERS = says('municipality-and-hospital', 'hol § 3-6 (1) nr. 1, sphl § 3-8 nr. 4')
const CARERS_BEFORE = says(
  'hospital',
  'sphl § 3-8 nr. 4; hol § 3-6 had care pay alone before 2017-10-01',
)
const GP_NOT_READ = open('FOR-2000-04-14-328 is not among the texts here')
const GP_2012 = says('general-practitioner', 'fastlf 2012 (FOR-2012-08-29-842) § 19 (1)')
const GP = says('general-practitioner', 'fastlf (FOR-2025-12-02-2405) § 26 (1)')
const PLANNING = says('municipality', 'hrf § 5 (1)')
const FOLLOW_UP = says('municipality', 'hrf § 5 (2)')
const BEFORE_START = says('municipality', 'hrf § 8')
const DEVICES = says('municipality', 'hrf § 9')
const SPECIALIST = says('regional-health-authority', 'hrf § 10, sphl § 2-1 a (1)')
const PRIVATE = says('regional-health-authority', 'sphl § 2-1 a (1) and the ledd on agreements')
const SPECIALIST_ASSESSMENT = says('regional-health-authority', 'hrf § 13 (1)')
const TRAINING = says('regional-health-authority', 'hrf § 13 (2) a')
const INTENSIVE = says('regional-health-authority', 'hrf § 13 (2) b')
const EDUCATION = says('regional-health-authority', 'hrf § 13 (2) c')
const HOSPITAL = says('hospital', 'sphl § 3-8 nr. 4')
const ADVICE = says('regional-health-authority', 'hrf § 14 a')
const COOPERATION_OLD = says('each-level', 'hrf § 14 b; hol § 3-4 (1) and sphl § 2-1 e (1) (2012)')
const COOPERATION = says('each-level', 'hrf § 14 b; hol § 3-4 (1) and sphl § 2-1 e (1) (2022)')
const GENERAL_ADVICE = says('regional-health-authority', 'hrf § 14 c')
const AGENCIES = says('each-level', 'hrf § 5 (4) and § 14 d')
const AMBULATORY = says('regional-health-authority', 'hrf §§ 10 and 15')
const IMMEDIATE = says('municipality-and-hospital', 'hol § 3-5 (1), sphl § 3-1 (1)')
const UNIT = says('municipality-and-health-trust', 'hol § 7-3, hrf § 6; sphl § 2-5 b, hrf § 11')
const PLAN = says('municipality', 'hol § 7-1 (1)')
const PLAN_BOTH = says('municipality', 'hol § 7-1 (2), sphl § 2-5 (2)')
const PLAN_TRUST = says('health-trust', 'sphl § 2-5 (1)')
const PLAN_INSTITUTION = says('mental-health-institution', 'phvl § 4-1 (1)')
const COORDINATOR = says('municipality', 'hol § 7-2 (1)')
const COORDINATOR_BOTH = says(
  'municipality-and-specialist-service',
  'hol § 7-2 (1), sphl § 2-5 a (1)',
)
const COORDINATOR_SPECIALIST = says('specialist-service', 'sphl § 2-5 a (1)')
const CHILD_COORDINATOR = says('municipality', 'hol § 7-2 a (1)')
const NO_CHILD_COORDINATOR = says('no-such-task', 'hol § 7-2 a not in force before 2022-08-01')
const OTHER = says('not-regulated', 'no provision')

/** hol §§ 7-1, 7-2 and 7-2 a, sphl §§ 2-5 and 2-5 a, phvl § 4-1: who makes the plan, and who appoints. */
function planAndCoordinator(given: Given, on: string): Found<Outcome> {
  switch (given.planTask) {
    case 'child-coordinator':
      return on < '2022-08-01' ? NO_CHILD_COORDINATOR : CHILD_COORDINATOR
    case 'individual-plan':
      switch (given.servicesNeeded) {
        case 'municipality':
          return PLAN
        case 'both-levels':
          return PLAN_BOTH
        case 'specialist-service':
          return PLAN_TRUST
        case 'mental-health-care':
          return PLAN_INSTITUTION
      }
    case 'coordinator':
      switch (given.servicesNeeded) {
        case 'municipality':
          return COORDINATOR
        case 'both-levels':
          return COORDINATOR_BOTH
        case 'specialist-service':
        case 'mental-health-care':
          return COORDINATOR_SPECIALIST
      }
  }
}

/** hol ch. 3, hrf ch. 3 and 4, sphl ch. 2 and 3, the regulations on general practitioners: who has the task by law. */
export function statutoryTask(given: Given, on: string): Found<Outcome> {
  switch (given.task) {
    case 'habilitation-and-rehabilitation':
      return HABILITATION
    case 'health-promotion-and-prevention':
      return PROMOTION
    case 'maternity-care':
      return MATERNITY
    case 'diagnosis-and-treatment':
      return DIAGNOSIS
    case 'home-health-services':
      return HOME
    case 'personal-assistance':
      return ASSISTANCE
    case 'institution-place':
      return INSTITUTION
    case 'respite-care':
      return on < '2017-10-01' ? RESPITE_OLD : RESPITE
    case 'medical-coordination':
      if (on < '2013-01-01') return GP_NOT_READ
      return on < '2026-01-01' ? GP_2012 : GP
    case 'planning-and-overview':
      return PLANNING
    case 'assessment-and-follow-up':
      return FOLLOW_UP
    case 'assessment-before-start':
      return BEFORE_START
    case 'assistive-device-provision':
      return DEVICES
    case 'specialist-habilitation-and-rehabilitation':
      return SPECIALIST
    case 'private-institution-under-regional-agreement':
      return PRIVATE
    case 'specialist-assessment':
      return SPECIALIST_ASSESSMENT
    case 'training-with-specialised-arrangement':
      return TRAINING
    case 'intensive-training':
      return INTENSIVE
    case 'adapted-education':
      return EDUCATION
    case 'training-of-patients-and-next-of-kin':
      return HOSPITAL
    case 'training-of-carers-with-heavy-care':
      return on < '2017-10-01' ? CARERS_BEFORE : CARERS
    case 'advice-on-single-patients':
      return ADVICE
    case 'cooperation-on-single-patients':
      return on < '2022-08-01' ? COOPERATION_OLD : COOPERATION
    case 'general-advice-to-municipal-employees':
      return GENERAL_ADVICE
    case 'cooperation-with-other-agencies':
      return AGENCIES
    case 'ambulatory-service':
      return AMBULATORY
    case 'immediate-help':
      return IMMEDIATE
    case 'coordinating-unit':
      return UNIT
    case 'plan-and-coordinator':
      return planAndCoordinator(given, on)
    case 'other':
      return OTHER
  }
}
