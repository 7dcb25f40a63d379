import { addDays } from '@vilkar/core/calendar'
import { explainDeadlines, type WorkingDayCount, type PriorityTexts } from '@vilkar/priority'
import { withDays } from '../model/write.ts'
import {
  factTurn,
  isFactRight,
  type FactQuestion,
  type FactSetting,
  type PriorityDeadlines,
} from './fact-guide.ts'
import type { CountedDay, Counting, Guide, Step, Turn } from './guide.ts'
import { knownOf, type Told } from './told.ts'

/** The deadlines of a referral, each with what it is counted from. */
const deadlineQuestions = {
  assessment: {
    question: 'priority.assessment-deadline',
    first: ['priority.received'],
    more: ['priority.firstReceived'],
  },
  start: {
    question: 'priority.start-deadline',
    // Whoever asks has most often a right that was found: its conditions are asked of the others.
    first: ['priority.received', 'priority.rightAssessed', 'priority.rightFound'],
    more: ['priority.firstReceived', 'priority.deadline', 'priority.appointment'],
  },
  complaint: {
    question: 'priority.complaint-deadline',
    first: ['priority.knewEnough'],
    more: ['priority.decided', 'priority.filed'],
  },
} as const satisfies Readonly<Record<string, FactQuestion>>

/** The name of a deadline. */
export type DeadlineName = keyof typeof deadlineQuestions

const names = Object.keys(deadlineQuestions) as readonly DeadlineName[]

/** The name of the question which deadline is meant. */
const which = 'deadline'

/** The count of working days behind a deadline, where it is counted in them. */
function countOf(
  name: DeadlineName,
  { assessment, start }: PriorityDeadlines,
): WorkingDayCount | undefined {
  if (name === 'assessment')
    return assessment?.status === 'determined' ? assessment.count : undefined
  return name === 'start' && start?.cap?.holds === 'yes' ? start.cap : undefined
}

/** Lays a count out day by day: what the package passed over is said, and the rest numbered up to its last day. */
export function countedDays(
  { start, skipped, lastDay }: WorkingDayCount,
  { calendar }: PriorityTexts,
): readonly CountedDay[] {
  const off = new Map(
    skipped.map(({ day, because, holidays = [] }) => [
      String(day),
      because === 'public-holiday'
        ? holidays.map((id) => calendar.holidays[id]).join(', ')
        : calendar.reasons[because],
    ]),
  )
  const days: CountedDay[] = [{ day: start, number: 0 }]
  let number = 0
  for (let day = addDays(start, 1); day <= lastDay; day = addDays(day, 1)) {
    const because = off.get(day)
    days.push(because === undefined ? { day, number: ++number } : { day, because })
  }
  return days
}

function counting(
  name: DeadlineName,
  deadlines: PriorityDeadlines,
  setting: FactSetting,
): Counting | undefined {
  const { texts, words } = setting
  const lines = explainDeadlines(deadlines, texts.priority)[name]
  if (lines.length === 0) return undefined
  const count = countOf(name, deadlines)
  return {
    lines: lines.map((line) => withDays(words.language, line)),
    days: count === undefined ? [] : countedDays(count, texts.priority),
  }
}

function isDeadline(text: string | undefined): text is DeadlineName {
  return names.some((name) => name === text)
}

/** The day asked about: that to which the law was read, or a later one that was told. */
function asOf({ on, said }: Told, { fields }: FactSetting): string {
  const days = said.flatMap(([name, text]) =>
    fields.some((field) => field.name === name && field.kind === 'day') ? [text] : [],
  )
  return days.reduce((latest, day) => (day > latest ? day : latest), on)
}

/**
 * Makes the tool that counts a deadline of a referral.
 *
 * @param setting - The words and the fields.
 * @returns The tool.
 */
export function deadline(setting: FactSetting): Guide {
  const { deadline: words } = setting.words.tools
  const step: Step = {
    name: which,
    kind: 'choice',
    label: words.which,
    options: names.map((value) => ({ value, ...words.kinds[value] })),
    mayBeUnknown: false,
  }
  return {
    hasDay: false,
    isRight: (name, text) =>
      name === which ? text === '' || isDeadline(text) : isFactRight(setting.fields, name, text),
    turn: (told): Turn => {
      const chosen = knownOf(told)[which]
      if (!isDeadline(chosen) || told.wanted === which) {
        return { step, lines: [], more: [], problems: [] }
      }
      const turn = factTurn(
        setting,
        deadlineQuestions[chosen],
        { ...told, on: asOf(told, setting) },
        (deadlines) => counting(chosen, deadlines, setting),
      )
      const line = { name: which, label: words.which, text: words.kinds[chosen].text }
      return { ...turn, lines: [line, ...turn.lines] }
    },
  }
}
