import type { JSX } from 'preact'
import type { TryItTexts } from '../texts/try-it/types.ts'
import type { Field } from './engine.ts'
import { GroundList } from './Grounds.tsx'

/** The most values that are shown beside one another; more stand in a list to choose from. */
const mostRadios = 7

interface Props {
  readonly field: Field
  readonly id: string
  readonly draft: string
  readonly problems: readonly string[]
  readonly words: TryItTexts
  readonly onFill: (text: string) => void
}

/** Shows who judges a field and what the law presumes of it. */
function Hints({ field, id, words }: Pick<Props, 'field' | 'id' | 'words'>): JSX.Element | null {
  const { judgedBy, presumed } = field
  if (judgedBy === undefined && presumed === undefined) return null
  return (
    <div id={`${id}-hint`} class="hint">
      {judgedBy !== undefined && (
        <p>
          {words.judgedBy} {judgedBy}.
        </p>
      )}
      {presumed !== undefined && (
        <p>
          {words.presumed} {presumed.value} (<GroundList grounds={presumed.by} words={words} />)
        </p>
      )}
    </div>
  )
}

function Problems({ id, problems }: Pick<Props, 'id' | 'problems'>): JSX.Element | null {
  if (problems.length === 0) return null
  return (
    <div id={`${id}-problem`} class="problem">
      {problems.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  )
}

/** Names what describes a field, for `aria-describedby`. */
function descriptions({ field, id, problems }: Props): string | undefined {
  const ids = [
    ...(problems.length > 0 ? [`${id}-problem`] : []),
    ...(field.unit === undefined ? [] : [`${id}-unit`]),
    ...(field.judgedBy === undefined && field.presumed === undefined ? [] : [`${id}-hint`]),
  ]
  return ids.length > 0 ? ids.join(' ') : undefined
}

function Choices(props: Props): JSX.Element {
  const { field, id, draft, words, onFill } = props
  const options = [{ value: '', text: words.unknown }, ...field.options]
  return (
    <fieldset id={id} class="field" aria-describedby={descriptions(props)}>
      <legend>{field.label}</legend>
      <div class="choices">
        {options.map(({ value, text }) => (
          <label key={value} class="choice">
            <input
              type="radio"
              name={id}
              value={value}
              checked={draft === value}
              onChange={() => {
                onFill(value)
              }}
            />
            <span>{text}</span>
          </label>
        ))}
      </div>
      <Problems id={id} problems={props.problems} />
      <Hints field={field} id={id} words={words} />
    </fieldset>
  )
}

function List(props: Props): JSX.Element {
  const { field, id, draft, words, problems, onFill } = props
  return (
    <div id={id} class="field">
      <label class="label" for={`${id}-list`}>
        {field.label}
      </label>
      <select
        id={`${id}-list`}
        value={draft}
        aria-describedby={descriptions(props)}
        aria-invalid={problems.length > 0}
        onChange={({ currentTarget }) => {
          onFill(currentTarget.value)
        }}
      >
        <option value="">{words.unknown}</option>
        {field.options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
      <Problems id={id} problems={problems} />
      <Hints field={field} id={id} words={words} />
    </div>
  )
}

/** A number, or the range in which it lies. */
function Numbers(props: Props): JSX.Element {
  const { field, id, draft, words, problems, onFill } = props
  const isRange = draft.includes('..')
  const [from = '', to = ''] = draft.split('..')
  const box = (name: string, label: JSX.Element, value: string, fill: (text: string) => void) => (
    <>
      {label}
      <input
        id={`${id}-${name}`}
        class="number"
        type="text"
        inputMode="numeric"
        autocomplete="off"
        maxLength={6}
        value={value}
        aria-describedby={descriptions(props)}
        aria-invalid={problems.length > 0}
        onInput={({ currentTarget }) => {
          fill(currentTarget.value.trim())
        }}
      />
    </>
  )
  const unit = field.unit !== undefined && <span id={`${id}-unit`}>{field.unit}</span>
  return (
    <div id={id} class="field">
      {isRange ? (
        <fieldset>
          <legend>{field.label}</legend>
          <div class="numbers">
            {box('from', <label for={`${id}-from`}>{words.from}</label>, from, (text) => {
              onFill(`${text}..${to}`)
            })}
            {box('to', <label for={`${id}-to`}>{words.to}</label>, to, (text) => {
              onFill(`${from}..${text}`)
            })}
            {unit}
          </div>
        </fieldset>
      ) : (
        <>
          <label class="label" for={`${id}-exact`}>
            {field.label}
          </label>
          <div class="numbers">
            {box('exact', <></>, draft, onFill)}
            {unit}
          </div>
        </>
      )}
      <label class="choice">
        <input
          type="checkbox"
          checked={isRange}
          aria-label={`${words.range}: ${field.label}`}
          onChange={() => {
            onFill(isRange ? from : `${draft}..`)
          }}
        />
        <span aria-hidden="true">{words.range}</span>
      </label>
      <Problems id={id} problems={problems} />
      <Hints field={field} id={id} words={words} />
    </div>
  )
}

/** A field of a form, in the form that its kind asks for. */
export function FieldControl(props: Props): JSX.Element {
  switch (props.field.kind) {
    case 'integer':
      return <Numbers {...props} />
    case 'flag':
      return <Choices {...props} />
    case 'choice':
      return props.field.options.length > mostRadios ? <List {...props} /> : <Choices {...props} />
  }
}
