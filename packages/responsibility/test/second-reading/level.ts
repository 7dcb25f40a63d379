import { says, type Found } from '@vilkar/testing/second-reading'

interface Given {
  readonly immediateHelpNeeded: boolean
  readonly specialisedCompetence: boolean
  readonly nearSpecialisedTreatment: boolean
  readonly broadAssessment: boolean
  readonly simultaneousBreadth: boolean
  readonly highIntensity: boolean
  readonly nearOtherDisciplines: boolean
  readonly patientAndKinTraining: boolean
  readonly soundInMunicipality: boolean
}
type Outcome =
  | 'immediate-help'
  | 'both-levels-advised'
  | 'municipality-alone-advised'
  | 'requires-judgement'

const IMMEDIATE = says('immediate-help', 'hol § 3-5 (1), sphl § 3-1 (1), hpl § 7')
const BOTH_OLD_NOTES = says(
  'both-levels-advised',
  'guide IS-2651 1.5.3 and 2.1.4 (notes to the former regulation)',
)
const NOT_SOUND = says('requires-judgement', 'guide IS-2651 2.1.4 (dialogue between the levels)')
const JUDGEMENT = says('requires-judgement', 'guide IS-2651 3.1.5 (features found at both levels)')
const ALONE = says('municipality-alone-advised', 'guide IS-2651 2.1.4 and 1.5.4; hrf § 1 (2) nr. 2')

/** Guide 1.5.3, 1.5.4, 2.1.4, 3.1.5; no statute draws the line. Immediate help is law at all days from 2012. */
export function level(given: Given): Found<Outcome> {
  if (given.immediateHelpNeeded) return IMMEDIATE
  if (given.specialisedCompetence || given.nearSpecialisedTreatment || given.broadAssessment)
    return BOTH_OLD_NOTES
  // 3.1.5: elements of all these are found at both levels, and the guide sets no threshold for how much of them it takes.
  if (
    given.nearOtherDisciplines ||
    given.simultaneousBreadth ||
    given.highIntensity ||
    given.patientAndKinTraining
  ) {
    return JUDGEMENT
  }
  // 2.1.4 has soundness as the frame, and the level as a matter of dialogue: it does not say what else is lacking.
  if (!given.soundInMunicipality) return NOT_SOUND
  return ALONE
}
