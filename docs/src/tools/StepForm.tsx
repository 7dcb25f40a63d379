import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { readDay } from '../model/read-day.ts'
import { fill } from '../model/write.ts'
import { readNumber } from '../try-it/values.ts'
import type { Step } from './guide.ts'
import { unknown } from './told.ts'
import type { ToolWords } from './words.ts'

interface Props {
  readonly step: Step
  readonly progress: string
  readonly words: ToolWords
  readonly onAnswer: (text: string) => void
}

/** Writes the first letter large: a question begins with it. */
const begin = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

/** Reads what was typed: the value as it is told, or what is wrong with it. */
function readTyped(
  { kind, label, min = 0, max = 0 }: Step,
  typed: string,
  { tools, wrongNumber }: ToolWords,
): { readonly text: string } | { readonly problem: string } {
  const field = begin(label)
  if (kind === 'day') {
    const text = readDay(typed)
    return text === undefined ? { problem: fill(tools.wrongDay, { field }) } : { text }
  }
  const value = readNumber(typed)
  return value !== undefined && value >= min && value <= max
    ? { text: String(value) }
    : { problem: `${field}: ${fill(wrongNumber, { min, max })}` }
}

function Head({ step, progress, words }: Pick<Props, 'step' | 'progress' | 'words'>): JSX.Element {
  const { label, note, judgedBy } = step
  return (
    <>
      <p class="progress">{progress}</p>
      <h2 id="tool-step" tabIndex={-1}>
        {begin(label)}
      </h2>
      {note !== undefined && <p class="hint">{note}</p>}
      {judgedBy !== undefined && (
        <p class="hint">
          <span class="capital">{words.judgedBy}</span> {judgedBy}.
        </p>
      )}
    </>
  )
}

/** A question that is answered with one press. */
function Choice({ step, progress, words, onAnswer }: Props): JSX.Element {
  const options = [
    ...step.options,
    ...(step.mayBeUnknown ? [{ value: unknown, text: words.tools.notKnown }] : []),
  ]
  return (
    <section class="card" aria-labelledby="tool-step">
      <Head step={step} progress={progress} words={words} />
      <ul class="picks">
        {options.map(({ value, text, ...rest }) => (
          <li key={value}>
            <button
              type="button"
              class={value === unknown ? 'pick quiet' : 'pick'}
              onClick={() => {
                onAnswer(value)
              }}
            >
              <b>{begin(text)}</b>
              {'meaning' in rest && <span>{rest.meaning}</span>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A question that is answered with a number or a day. */
function Typed({ step, progress, words, onAnswer }: Props): JSX.Element {
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string | undefined>()
  const { tools } = words
  return (
    <section class="card" aria-labelledby="tool-step">
      <Head step={step} progress={progress} words={words} />
      <form
        onSubmit={(event) => {
          event.preventDefault()
          const read = readTyped(step, typed, words)
          if ('text' in read) onAnswer(read.text)
          else setProblem(read.problem)
        }}
      >
        {step.kind === 'day' && (
          <p id="tool-hint" class="hint">
            {tools.dayExample}
          </p>
        )}
        {problem !== undefined && (
          <p id="tool-problem" class="problem" role="alert">
            {problem}
          </p>
        )}
        <div class="numbers">
          <input
            class={step.kind === 'day' ? 'day-typed' : 'number'}
            type="text"
            inputMode={step.kind === 'day' ? 'text' : 'numeric'}
            maxLength={30}
            autocomplete="off"
            aria-labelledby="tool-step"
            aria-describedby={`${problem === undefined ? '' : 'tool-problem '}${step.kind === 'day' ? 'tool-hint' : 'tool-unit'}`}
            aria-invalid={problem !== undefined}
            value={typed}
            onInput={({ currentTarget }) => {
              setTyped(currentTarget.value)
            }}
          />
          {step.kind !== 'day' && <span id="tool-unit">{step.unit}</span>}
          <button type="submit" class="primary">
            {tools.next}
          </button>
          {step.mayBeUnknown && (
            <button
              type="button"
              onClick={() => {
                onAnswer(unknown)
              }}
            >
              {tools.notKnown}
            </button>
          )}
        </div>
      </form>
    </section>
  )
}

/** One question, in the form that its kind asks for. */
export function StepForm(props: Props): JSX.Element {
  return props.step.kind === 'choice' ? <Choice {...props} /> : <Typed {...props} />
}
