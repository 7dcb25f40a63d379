import type { TextsOfCase } from '../try-it/case/answers.ts'
import { caseFields } from '../try-it/case/fields.ts'
import { deadline } from './deadline.ts'
import type { FactSetting } from './fact-guide.ts'
import type { Guide } from './guide.ts'
import type { ToolName } from './names.ts'
import { plan } from './plan.ts'
import { whoDecides } from './who-decides.ts'
import type { ToolWords } from './words.ts'

/** What the page gives to its tool. */
export interface ToolSetting {
  readonly texts: TextsOfCase
  readonly words: ToolWords
  /** The address under which the pages of questions stand. */
  readonly rules: string
  /** The address under which the pages of checklists stand. */
  readonly checklists: string
}

/** Makes a tool, in the words of a day. */
export function guideOf(tool: ToolName, setting: ToolSetting, on: string): Guide {
  const { texts, words, rules, checklists } = setting
  if (tool === 'plan') {
    const { individualPlan, amendments } = texts
    const page = `${checklists}plan.content/`
    return plan({ texts: individualPlan, words, amendments, page }, on)
  }
  const facts: FactSetting = {
    texts,
    words,
    fields: caseFields(texts, words, on),
    pageOf: (question) => `${rules}${question}/`,
  }
  return tool === 'whoDecides' ? whoDecides(facts) : deadline(facts)
}
