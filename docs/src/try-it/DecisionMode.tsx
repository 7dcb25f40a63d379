import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import { ToAnswer } from './ToAnswer.tsx'
import type { PageWords } from './words.ts'
import { AnswerPanel } from './AnswerPanel.tsx'
import { DayField } from './DayField.tsx'
import { FieldControl } from './FieldControl.tsx'
import type { Question } from './load.ts'
import { worded } from './worded.ts'
import type { DecisionState } from './state.ts'

/** The place of a field in the page. */
const placeOf = (field: string): string => `field-${field}`

interface Props {
  readonly question: Question
  readonly state: DecisionState
  readonly rule: string
  readonly lastRead: string
  readonly words: PageWords
  readonly onDay: (day: string, isChosen: boolean) => void
  readonly onPresume: (presume: boolean) => void
  readonly onFill: (name: string, text: string) => void
  readonly onClear: () => void
}

/** The form of one decision, and its answer. */
export function DecisionMode(props: Props): JSX.Element {
  const { question, state, rule, lastRead, words, onDay, onPresume, onFill, onClear } = props
  const { decision, texts, engine } = question
  const { on, presume, drafts } = state
  const fields = useMemo(() => engine.fieldsOf(decision, texts, on), [decision, texts, on])
  const days = useMemo(() => engine.changeDays(decision), [decision])
  const result = useMemo(
    () => worded(engine.answerTo(decision, texts, { on, presume, drafts }), fields, drafts, words),
    [decision, texts, on, presume, drafts, fields, words],
  )
  const problemsOf = (field: string): readonly string[] =>
    result.status === 'refused'
      ? result.problems.filter((each) => each.field === field).map(({ text }) => text)
      : []
  return (
    <div class="columns">
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
        }}
      >
        <DayField
          id={placeOf('on')}
          on={on}
          days={days}
          lastRead={lastRead}
          problems={problemsOf('on')}
          words={words}
          onDay={onDay}
        />
        <ToAnswer words={words} />
        <h2>{words.known}</h2>
        <p class="hint">{words.knownHelp}</p>
        {fields.map((field) => (
          <FieldControl
            key={field.name}
            field={field}
            id={placeOf(field.name)}
            draft={drafts[field.name] ?? ''}
            problems={problemsOf(field.name)}
            words={words}
            onFill={(text) => {
              onFill(field.name, text)
            }}
          />
        ))}
        {fields.some(({ presumed }) => presumed !== undefined) && (
          <label class="choice">
            <input
              type="checkbox"
              checked={presume}
              onChange={({ currentTarget }) => {
                onPresume(currentTarget.checked)
              }}
            />
            <span>{words.presume}</span>
          </label>
        )}
        <p>
          <button type="button" onClick={onClear}>
            {words.clear}
          </button>
        </p>
      </form>
      <AnswerPanel
        result={result}
        question={decision.id}
        on={on}
        rule={rule}
        words={words}
        placeOf={placeOf}
        waysTo={(outcome) => engine.waysTo(decision, texts, outcome, { on, presume, drafts })}
      />
    </div>
  )
}
