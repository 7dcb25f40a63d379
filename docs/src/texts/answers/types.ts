import type { Settler } from '../../model/readings/settlers.ts'

/** The words of answers: how conditions are said, and what stands around a short answer. */
export interface AnswersTexts {
  readonly conditions: {
    readonly or: string
    readonly allBut: string
    readonly and: string
    readonly anyway: string
    readonly yearsUnder: string
    readonly yearsFrom: string
    readonly yearsBetween: string
    readonly atMost: string
    readonly atLeast: string
    readonly between: string
    readonly when: string
    readonly orWhen: string
  }
  readonly short: {
    readonly heading: string
    readonly lead: string
    readonly since: string
    readonly before: string
    readonly beforeOpen: string
    readonly otherwise: string
    readonly otherwiseTo: string
    readonly notCurrent: string
    readonly yourCase: string
    readonly bars: string
    readonly readThrough: string
  }
  readonly chooser: {
    readonly day: string
    readonly age: string
    readonly compare: string
    readonly today: string
    readonly outside: string
    readonly showing: string
    readonly onlyOn: string
    readonly same: string
    readonly count: string
    readonly differ: string
    readonly reset: string
  }
  readonly headings: {
    readonly doubts: string
    readonly facts: string
    readonly rules: string
    readonly law: string
    readonly changes: string
    readonly examples: string
    readonly cases: string
    readonly sources: string
    readonly related: string
    readonly developers: string
    readonly past: string
    readonly pastRules: string
    readonly table: string
  }
  readonly doubts: {
    readonly lead: string
    readonly settledBy: string
    readonly wouldChange: string
    readonly settlers: Readonly<Record<Settler, string>>
  }
  readonly facts: {
    readonly lead: string
    readonly rest: string
    readonly judge: string
    readonly presumed: string
  }
  readonly rules: {
    readonly lead: string
    readonly shared: string
    readonly rule: string
    readonly count: string
    readonly toTable: string
    readonly toPast: string
    readonly toCurrent: string
    readonly pastLead: string
    readonly tableLead: string
    readonly tableLabel: string
    readonly number: string
  }
  readonly changes: {
    readonly was: string
    readonly becomes: string
    readonly for: string
  }
  readonly developers: {
    readonly lead: string
    readonly facts: string
    readonly outcomes: string
  }
  readonly front: {
    readonly lead: string
    readonly questions: string
    readonly allQuestions: string
    readonly changes: string
    readonly allChanges: string
  }
  readonly readings: {
    readonly title: string
    readonly description: string
    readonly lead: string
    readonly field: string
    readonly kind: string
    readonly settler: string
    readonly any: string
    readonly rests: string
    readonly rulesCount: string
    readonly shown: string
    readonly sort: string
    readonly all: string
    readonly search: string
  }
}
