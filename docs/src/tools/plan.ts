import type { PlanTexts } from '@vilkar/individual-plan'
import { fill } from '../model/write.ts'
import type { Found, Guide, Line, Step, Turn } from './guide.ts'
import { sayHolds } from './holds.ts'
import { gateOf, planGates, type PlanAnswers, type PlanGate } from './plan-document.ts'
import { planHolds, pointsOf, unnamed, type Point } from './plan-points.ts'
import { isTold, knownOf, type Told } from './told.ts'
import type { ToolWords } from './words.ts'

interface PlanSetting {
  readonly texts: PlanTexts
  readonly words: ToolWords
  /** What each change of law changed. */
  readonly amendments: Readonly<Record<string, string>>
  readonly page: string
}

const gates: readonly string[] = planGates

/** Tells whether a text may be the answer to a question of the plan. */
function isRight(ids: readonly string[], name: string, text: string): boolean {
  return (gates.includes(name) || ids.includes(name)) && ['', 'yes', 'no'].includes(text)
}

/** Whether a point is to be asked of still: it was not, and it concerns the plan. */
function isLeft({ id, found }: Point, told: Told): boolean {
  return !isTold(told, id) && found.status !== 'not-applicable'
}

/** The gate that stands before a point, while it is not known whether the point concerns the plan. */
function gateBefore({ id }: Point, told: Told): PlanGate | undefined {
  const gate = gateOf[id]
  return gate !== undefined && !isTold(told, gate) ? gate : undefined
}

/** Whether a point can be told at all: the gate before it was not answered with a shrug. */
function isWithin({ id }: Point, answers: PlanAnswers): boolean {
  const gate = gateOf[id]
  return gate === undefined || answers[gate] !== undefined
}

/** How many points were asked about, and how many there are if the rest of the plan is as it should be. */
function countOf(
  told: Told,
  expected: readonly Point[],
): { readonly at: number; readonly of: number } {
  const concerned = expected.filter(({ found }) => found.status !== 'not-applicable')
  return {
    at: concerned.filter(({ id }) => isTold(told, id)).length + 1,
    of: concerned.length,
  }
}

/**
 * Makes the tool that tells whether an individual plan holds what it must.
 *
 * @param setting - The words, and the page of the checklist.
 * @param on - The day asked about.
 * @returns The tool.
 */
export function plan({ texts, words, amendments, page }: PlanSetting, on: string): Guide {
  const { plan: own } = words.tools
  const all = pointsOf({}, on, 'whole-plan', texts)
  const ids = all.map(({ id }) => id)
  const allYes = Object.fromEntries([...ids, ...gates].map((id) => [id, 'yes']))
  const options = [
    { value: 'yes', text: own.yes },
    { value: 'no', text: own.no },
  ]
  const labelOf = (name: string): string | undefined =>
    planGates.find((gate) => gate === name) === undefined
      ? all.find(({ id }) => id === name)?.found.point
      : own.gates[name as PlanGate]
  const stepOf = (name: string): Step => ({
    name,
    kind: 'choice',
    label: labelOf(name) ?? name,
    ...(!gates.includes(name) && { note: own.pointHelp }),
    options: gates.includes(name)
      ? options.map(({ value }) => ({
          value,
          text: value === 'yes' ? texts.common.yes : texts.common.no,
        }))
      : options,
    mayBeUnknown: true,
  })
  const holdsOf = (answers: PlanAnswers): readonly string[] => {
    const holds = planHolds(answers, on)
    return holds === undefined ? [] : sayHolds(holds, { texts, words, amendments })
  }
  return {
    hasDay: true,
    isRight: (name, text) => isRight(ids, name, text),
    turn: (told): Turn => {
      const answers = knownOf(told)
      const whole = pointsOf(answers, on, 'whole-plan', texts)
      const partial = new Map(
        pointsOf(answers, on, 'partial', texts).map((each) => [each.id, each]),
      )
      const expected = pointsOf({ ...allYes, ...answers }, on, 'whole-plan', texts)
      const left = whole.filter((point) => isLeft(point, told))
      const next = left.find(
        (point) => gateBefore(point, told) !== undefined || isWithin(point, answers),
      )
      const asked = told.wanted ?? (next && (gateBefore(next, told) ?? next.id))
      const findings = whole
        .filter(({ id }) => asked === undefined || isTold(told, id))
        .map((point): Found => {
          const isUnknown = isTold(told, point.id) && answers[point.id] === undefined
          const { found } = isUnknown ? (partial.get(point.id) ?? point) : point
          return { ...found, message: unnamed(found.message) }
        })
      const lacking = findings.filter(({ status }) => status === 'unmet').length
      const isUnsure = findings.some(({ status }) => status === 'undetermined')
      const text =
        lacking > 0 ? fill(own.lacking, { count: lacking }) : isUnsure ? own.unsure : own.complete
      const lines = told.said.map(([name, answer]): Line => {
        const { options: choices, label } = stepOf(name)
        return {
          name,
          label,
          text: choices.find(({ value }) => value === answer)?.text ?? words.tools.notKnown,
        }
      })
      const isAnswered = asked === undefined || lacking > 0
      return {
        ...(asked !== undefined && { step: stepOf(asked) }),
        count: countOf(told, expected),
        lines,
        ...(isAnswered && {
          outcome: {
            isOpen: lacking === 0 && isUnsure,
            text,
            question: own.title,
            page,
            holds: asked === undefined ? holdsOf(answers) : [],
            findings,
          },
        }),
        more: [],
        problems: [],
      }
    },
  }
}
