import type { GistsOfAct } from '../../types.js'
import type { fysf as register } from '../../../provisions/fysf.js'

/** What each wording says, in English: Forskrift om funksjons- og kvalitetskrav for fysioterapeuter med kommunal driftsavtale, FOR-2017-09-01-1334. */
export const fysf: GistsOfAct<typeof register> = {
  'fysf § 12 (3)': [
    'The physiotherapist tells the patient of plan and coordinator, reports the need to the municipal coordinating unit, and contributes where needed.',
  ],
  'fysf § 12 (1)': [
    'The physiotherapist cooperates with the general practitioner and others where needed.',
  ],
  'fysf § 12 (2)': [
    'The physiotherapist tells the general practitioner of what they may have to follow up, and the manual therapist when referring to the specialist service.',
  ],
  'fysf § 17 (1)': [
    'The physiotherapist offers treatment at home to those who cannot come, or where sound help takes it.',
  ],
  'fysf § 17 (3)': [
    'In habilitation and rehabilitation physiotherapy can be given as part of day offers, kindergarten, school or work.',
  ],
  'fysf § 18 (2)': [
    'The manual therapist can refer to the specialist service too, by the division of tasks between the levels and with the information needed.',
  ],
  'fysf § 20 (1)': ['The physiotherapist uses an interpreter where one is needed.'],
  'fysf § 20 (2)': ['The municipality covers what the interpreter costs.'],
}
