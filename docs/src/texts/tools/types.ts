import type { PlanGate } from '../../tools/plan-document.ts'
import type { DeadlineName } from '../../tools/deadline.ts'

/** What a tool is called, and what it is for. */
interface ToolHead {
  readonly title: string
  readonly description: string
  readonly lead: string
}

/** The words of the tools that ask one question at a time, in one language. */
export interface ToolsTexts {
  readonly title: string
  readonly description: string
  readonly lead: string
  readonly question: Omit<ToolHead, 'lead'>
  readonly wholeCase: Omit<ToolHead, 'lead'>
  readonly whoDecides: ToolHead
  readonly plan: ToolHead & {
    readonly yes: string
    readonly no: string
    readonly pointHelp: string
    readonly gates: Readonly<Record<PlanGate, string>>
    readonly lacking: string
    readonly unsure: string
    readonly complete: string
    readonly never: string
  }
  readonly deadline: ToolHead & {
    readonly which: string
    readonly kinds: Readonly<
      Record<DeadlineName, { readonly text: string; readonly meaning: string }>
    >
  }
  readonly progress: string
  readonly progressOf: string
  readonly next: string
  readonly notKnown: string
  readonly dayExample: string
  readonly onDay: string
  readonly otherDay: string
  readonly wrongDay: string
  readonly possible: string
  readonly yourAnswers: string
  readonly change: string
  readonly restart: string
  readonly more: string
  readonly because: string
  readonly holds: {
    readonly since: string
    /** Of answers that were the same on the first day that is covered, and maybe before. */
    readonly covered: string
    /** Of answers that held so long for certain, and maybe longer. */
    readonly atLeast: string
    /** Where nothing that is known changes it. */
    readonly nothing: string
    /** What hides the days where some of what they turn on was not told. */
    readonly without: Readonly<Record<'birthday' | 'days', string>>
  }
  readonly counted: string
  readonly calendar: string
  readonly weekdays: readonly string[]
  readonly dayZero: string
  readonly numbered: string
  readonly findings: string
  readonly aboutChecklist: string
}
