import type { JSX } from 'preact'
import { writeDay } from '../model/write.ts'
import type { PageWords } from './words.ts'

/** The first day that the packages cover. */
const firstDay = '2012-01-01'

interface Props {
  readonly id: string
  readonly on: string
  readonly days: readonly string[]
  readonly lastRead: string
  readonly problems: readonly string[]
  readonly words: PageWords
  /** Takes another day, and whether it was chosen rather than typed. */
  readonly onDay: (day: string, isChosen: boolean) => void
}

/** The day asked about, with the days on which the law changed. */
export function DayField(props: Props): JSX.Element {
  const { id, on, days, lastRead, problems, words, onDay } = props
  const quick = (day: string, text: JSX.Element | string): JSX.Element => (
    <li key={`${day} ${String(day === lastRead)}`}>
      <button
        type="button"
        aria-pressed={on === day}
        onClick={() => {
          onDay(day, true)
        }}
      >
        {text}
      </button>
    </li>
  )
  return (
    <div id={id} class="field">
      <label class="label" for={`${id}-day`}>
        {words.day}
      </label>
      <input
        id={`${id}-day`}
        type="date"
        min={firstDay}
        required
        value={on}
        aria-describedby={`${id}-help${problems.length > 0 ? ` ${id}-problem` : ''}`}
        aria-invalid={problems.length > 0}
        onInput={({ currentTarget }) => {
          onDay(currentTarget.value, false)
        }}
      />
      {problems.length > 0 && (
        <div id={`${id}-problem`} class="problem">
          {problems.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      )}
      <p id={`${id}-help`} class="hint">
        {words.dayHelp}
      </p>
      {days.length > 0 && (
        <>
          <p class="hint" id={`${id}-changes`}>
            {words.changeDays}
          </p>
          <ul class="days" aria-labelledby={`${id}-changes`}>
            {days.map((day) =>
              quick(day, <time dateTime={day}>{writeDay(words.language, day)}</time>),
            )}
          </ul>
        </>
      )}
      {!days.includes(lastRead) && (
        <ul class="days">
          {quick(lastRead, `${words.lastRead}: ${writeDay(words.language, lastRead)}`)}
        </ul>
      )}
    </div>
  )
}
