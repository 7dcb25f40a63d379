import type { Contestant, Facts } from '../cases.ts'

/** The matters of other rules. As texts, since the type of a case holds only those that both parts of the table take. */
const decidedElsewhere: readonly string[] = ['special-statute', 'no-health-care']

function isLight({ intrusiveness }: Facts): boolean {
  return intrusiveness === 'none' || intrusiveness === 'minor'
}

function adult(facts: Facts): string {
  if (facts.objectsToHealthCare) return 'coercion-rules-somatic'
  if (facts.personalCapacityDeprived) return 'guardian'
  return isLight(facts) ? 'provider' : 'responsible-professional'
}

function parents(facts: Facts): string {
  const { age, parentsInformed, strictlyNecessary } = facts
  if (age >= 12 || parentsInformed !== 'withheld-for-weighty-reasons') {
    return 'parental-responsibility'
  }
  return strictlyNecessary && isLight(facts) ? 'provider-for-now' : 'not-regulated'
}

function minor(facts: Facts, fosterCarersDecide: boolean): string {
  const { age, careTakenOver, parentalResponsibility } = facts
  if (careTakenOver !== 'no') {
    if (age >= 16) {
      if (careTakenOver === 'care-order') return 'child-welfare'
    } else {
      if (fosterCarersDecide) return 'child-welfare-or-carer'
      if (careTakenOver !== 'removal-prohibition') return 'child-welfare'
    }
  }
  const nobodyCan = parentalResponsibility === 'none' || parentalResponsibility === 'cannot-act'
  return nobodyCan ? 'guardian' : parents(facts)
}

/**
 * The law as one would write it by hand, with an outcome and no reasons: the law of 2023-01-01 to
 * 2026-05-31, and so of both days asked about. The fastest that can be hoped for.
 */
export function byHand(on: string): Contestant {
  const fosterCarersDecide = on >= '2026-01-01'
  const answer = (facts: Facts): string => {
    const {
      age,
      decisionCompetence,
      objectsToHealthCare,
      treatedCondition,
      matter,
      parentsInformed,
    } = facts
    const competent = decisionCompetence === 'has'
    if (decidedElsewhere.includes(matter)) return matter
    if (matter === 'cosmetic-without-medical-indication' && age < 18) return 'nobody'
    if (age >= 16 && !competent && treatedCondition !== 'somatic') {
      if (objectsToHealthCare || treatedCondition === 'serious-mental') return 'mental-health-act'
    }
    if (age >= 18) return competent ? 'patient' : adult(facts)
    if (age >= 16) {
      if (competent) return matter === 'reserved-for-adults' ? 'not-regulated' : 'patient'
      return objectsToHealthCare ? 'coercion-rules-somatic' : minor(facts, fosterCarersDecide)
    }
    if (age >= 12) {
      if (competent && matter === 'minors-own-sphere') return 'patient'
      if (parentsInformed !== 'informed') {
        return competent && matter !== 'reserved-for-adults' ? 'patient' : 'requires-judgement'
      }
    }
    return minor(facts, fosterCarersDecide)
  }
  return { name: 'if by hand', answer }
}
