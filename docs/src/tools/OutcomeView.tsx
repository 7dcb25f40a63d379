import type { JSX } from 'preact'
import { fill } from '../model/write.ts'
import { Because } from '../try-it/AnswerPanel.tsx'
import type { CountedDay, Counting, Found, Outcome } from './guide.ts'
import type { ToolWords } from './words.ts'

interface Props {
  readonly outcome: Outcome
  /** The outcomes that are still possible. */
  readonly possible: readonly string[]
  readonly words: ToolWords
  readonly caution?: string
}

/** The place of a day in its week, Monday first. */
const weekdayOf = ({ day }: CountedDay): number =>
  (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7

/** Cuts a count into weeks, each a row of seven. */
function weeksOf(days: readonly CountedDay[]): readonly (readonly (CountedDay | undefined)[])[] {
  const [first] = days
  const before = first === undefined ? 0 : weekdayOf(first)
  const cells = [...Array.from({ length: before }, () => undefined), ...days]
  return Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (__, at) => cells[week * 7 + at]),
  )
}

function Cell({
  counted,
  isLast,
  words,
}: {
  readonly counted: CountedDay | undefined
  readonly isLast: boolean
  readonly words: ToolWords
}): JSX.Element {
  if (counted === undefined) return <td class="none" />
  const { day, number, because } = counted
  const { tools } = words
  const [, month = '', date = ''] = day.split('-')
  const said =
    because ?? (number === 0 ? tools.dayZero : fill(tools.numbered, { number: number ?? '' }))
  return (
    <td
      data-number={number}
      class={because !== undefined ? 'off' : isLast ? 'last' : number === 0 ? 'zero' : 'counted'}
    >
      <time dateTime={day}>
        {Number(date)}.{Number(month)}.
      </time>
      <span>{said}</span>
    </td>
  )
}

/** The days of a count as a calendar: which working day each is, or why it is passed over. */
function Calendar({
  days,
  words,
}: {
  readonly days: readonly CountedDay[]
  readonly words: ToolWords
}): JSX.Element | null {
  const { tools } = words
  if (days.length === 0) return null
  return (
    <div class="calendar" role="region" aria-label={tools.calendar} tabIndex={0}>
      <table>
        <caption>{tools.calendar}</caption>
        <thead>
          <tr>
            {tools.weekdays.map((weekday) => (
              <th key={weekday} scope="col">
                {weekday}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(days).map((week, at) => (
            <tr key={at}>
              {week.map((counted, weekday) => (
                <Cell
                  key={weekday}
                  counted={counted}
                  isLast={counted !== undefined && counted === days.at(-1)}
                  words={words}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function HowCounted({
  counting: { lines, days },
  words,
}: {
  readonly counting: Counting
  readonly words: ToolWords
}): JSX.Element | null {
  const steps = lines.slice(1)
  if (steps.length === 0) return null
  return (
    <>
      <h3>{words.tools.counted}</h3>
      <ul class="steps">
        {steps.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Calendar days={days} words={words} />
    </>
  )
}

/** In what order findings are told: what is lacking comes first. */
const gravity: readonly Found['status'][] = ['unmet', 'undetermined', 'met', 'not-applicable']

function Findings({
  findings,
  words,
}: {
  readonly findings: readonly Found[]
  readonly words: ToolWords
}): JSX.Element | null {
  if (findings.length === 0) return null
  return (
    <>
      <h3>{words.tools.findings}</h3>
      {gravity.map((status) => {
        const of = findings.filter((each) => each.status === status)
        if (of.length === 0) return null
        const isTold = status === 'unmet' || status === 'undetermined'
        return (
          <details key={status} open={isTold} class={`found ${status}`}>
            <summary>
              {words.findings[status]} ({of.length})
            </summary>
            <ul>
              {of.map(({ point, message, basis }) => (
                <li key={point}>
                  <p>{isTold ? message : point}</p>
                  <p class="note">{basis.join('; ')}</p>
                </li>
              ))}
            </ul>
          </details>
        )
      })}
    </>
  )
}

/** What a tool answers, and why. */
export function OutcomeView({ outcome, possible, words, caution }: Props): JSX.Element {
  const { isOpen, text, question, page, holds, reasons, counting, findings } = outcome
  return (
    <section class="answer-box" aria-labelledby="tool-answer">
      <p class="question">{question}</p>
      <h2 id="tool-answer" tabIndex={-1} class={isOpen ? 'verdict open' : 'verdict'}>
        {text}
      </h2>
      {possible.length > 0 && (
        <ul>
          {possible.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      )}
      {caution !== undefined && <p class="note">{caution}</p>}
      {holds.length > 0 && <p class="holds">{holds.join(' ')}</p>}
      {counting && <HowCounted counting={counting} words={words} />}
      {findings && <Findings findings={findings} words={words} />}
      {reasons && reasons.explanation.status !== 'not-in-force' && (
        <details>
          <summary>{words.tools.because}</summary>
          {counting && reasons.explanation.answer !== undefined && (
            <p>{reasons.explanation.answer}</p>
          )}
          <Because answered={reasons} words={words} />
        </details>
      )}
      <p>
        <a href={page}>{findings === undefined ? words.aboutRule : words.tools.aboutChecklist}</a>
      </p>
    </section>
  )
}
