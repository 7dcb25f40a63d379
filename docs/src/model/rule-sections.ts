import type { RulePage } from './rule-page.ts'

/** The parts of a rule's page, in their order. */
const ruleSections = [
  'outcomes',
  'inputs',
  'table',
  'age',
  'changes',
  'examples',
  'cases',
  'basis',
  'interpretations',
  'statements',
  'related',
] as const

/** A part of a rule's page. */
export type RuleSection = (typeof ruleSections)[number]

/** Tells whether a page has anything to say in a part. */
function isThere(rule: RulePage, section: RuleSection): boolean {
  switch (section) {
    case 'outcomes':
    case 'inputs':
    case 'table':
    case 'changes':
    case 'basis':
      return true
    case 'age':
      return rule.ageLines.length > 0
    case 'examples':
      return rule.examples.length > 0
    case 'cases':
      return rule.cases.length > 0
    case 'interpretations':
      return rule.basis.interpretations.length > 0
    case 'statements':
      return rule.statements.length > 0
    case 'related':
      return Object.values(rule.related).some((list: readonly unknown[]) => list.length > 0)
  }
}

/**
 * Lists the parts that the page of a decision has.
 *
 * @param rule - The page.
 * @returns The parts in their order; those with nothing to say are left out.
 */
export function sectionsOf(rule: RulePage): readonly RuleSection[] {
  return ruleSections.filter((section) => isThere(rule, section))
}
