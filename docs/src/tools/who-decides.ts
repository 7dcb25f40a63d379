import { factTurn, isFactRight, type FactSetting } from './fact-guide.ts'
import type { Guide } from './guide.ts'

const asked = {
  question: 'consent.who-decides',
  // The age rules most cases out, and everybody knows it.
  first: ['person.age'],
  // What the law presumes, and what may have been found instead.
  more: ['person.decisionCompetence', 'person.personalCapacityDeprived'],
} as const

/**
 * Makes the tool that tells who decides on health care.
 *
 * @param setting - The words and the fields, as of the day asked about.
 * @returns The tool.
 */
export function whoDecides(setting: FactSetting): Guide {
  return {
    hasDay: true,
    isRight: (name, text) => isFactRight(setting.fields, name, text),
    turn: (told) => factTurn(setting, asked, told),
  }
}
