import type { PageName } from '../model/addresses.ts'

/** The tools, in their order, each with its page. */
export const toolPages = {
  whoDecides: 'toolWhoDecides',
  plan: 'toolPlan',
  deadline: 'toolDeadline',
} as const satisfies Readonly<Record<string, PageName>>

/** The name of a tool. */
export type ToolName = keyof typeof toolPages

/** The names of the tools, in their order. */
export const toolNames = Object.keys(toolPages) as readonly ToolName[]
