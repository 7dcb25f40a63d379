import type { JSX } from 'preact'
import type { PageWords } from './words.ts'
import type { Field } from './engine.ts'
import { GroundList } from './Grounds.tsx'

/** The most values that are shown beside one another; more stand in a list to choose from. */
const mostRadios = 7

interface Props {
  readonly field: Field & { readonly most?: number }
  readonly id: string
  readonly draft: string
  readonly problems: readonly string[]
  readonly words: PageWords
  /** Whether a number has to be one: a case file takes no range. */
  readonly isWhole?: boolean
  /** What more there is to say of the field. */
  readonly note?: string | undefined
  readonly onFill: (text: string) => void
}

/** Says what there is to say of a field, who judges it and what the law presumes of it. */
function Hints({ field, id, words, note }: Props): JSX.Element | null {
  const { judgedBy, presumed } = field
  if (!hasHints(field, note)) return null
  return (
    <div id={`${id}-hint`} class="hint">
      {note !== undefined && <p>{note}</p>}
      {judgedBy !== undefined && (
        <p>
          <span class="capital">{words.judgedBy}</span> {judgedBy}.
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

const hasHints = ({ judgedBy, presumed }: Field, note: string | undefined): boolean =>
  judgedBy !== undefined || presumed !== undefined || note !== undefined

/** Says what the values of a field mean, for whoever opens it. */
function Meanings({ field, words }: Props): JSX.Element | null {
  const explained = field.options.filter(({ meaning }) => meaning !== undefined)
  if (explained.length === 0) return null
  return (
    <details class="meanings">
      <summary>
        {words.meanings}
        <span class="sr-only">: {field.label}</span>
      </summary>
      <dl>
        {explained.map(({ value, text, meaning }) => (
          <div key={value}>
            <dt>{text}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

/** What has to be corrected in a field. */
export function Problems({ id, problems }: Pick<Props, 'id' | 'problems'>): JSX.Element | null {
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
function descriptions({ field, id, problems, note }: Props): string | undefined {
  const ids = [
    ...(problems.length > 0 ? [`${id}-problem`] : []),
    ...(field.unit === undefined ? [] : [`${id}-unit`]),
    ...(hasHints(field, note) ? [`${id}-hint`] : []),
  ]
  return ids.length > 0 ? ids.join(' ') : undefined
}

/** What stands under the control of every field. */
function Below(props: Props): JSX.Element {
  return (
    <>
      <Problems id={props.id} problems={props.problems} />
      <Hints {...props} />
      <Meanings {...props} />
    </>
  )
}

function Choices(props: Props): JSX.Element {
  const { field, id, draft, words, onFill } = props
  const options = [{ value: '', text: words.unknown }, ...field.options]
  return (
    <div id={id} class="field">
      <fieldset aria-describedby={descriptions(props)}>
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
      </fieldset>
      <Below {...props} />
    </div>
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
      <Below {...props} />
    </div>
  )
}

/** A box to write in. */
function Box(
  props: Props & {
    readonly name: string
    readonly type: 'text' | 'date'
    readonly value: string
    readonly onWrite: (text: string) => void
  },
): JSX.Element {
  const { id, name, type, value, problems, onWrite } = props
  return (
    <input
      id={`${id}-${name}`}
      class={type === 'text' ? 'number' : undefined}
      type={type}
      {...(type === 'text' && { inputMode: 'numeric', maxLength: 10 })}
      autocomplete="off"
      value={value}
      aria-describedby={descriptions(props)}
      aria-invalid={problems.length > 0}
      onInput={({ currentTarget }) => {
        onWrite(currentTarget.value.trim())
      }}
    />
  )
}

/** A day, a birth date as far as it is known, or a number. */
function One(props: Props & { readonly type: 'text' | 'date' }): JSX.Element {
  const { field, id, draft, type, onFill } = props
  return (
    <>
      <label class="label" for={`${id}-exact`}>
        {field.label}
      </label>
      <div class="numbers">
        <Box {...props} name="exact" type={type} value={draft} onWrite={onFill} />
        {field.unit !== undefined && <span id={`${id}-unit`}>{field.unit}</span>}
      </div>
    </>
  )
}

/** The range in which a number lies. */
function FromTo(props: Props): JSX.Element {
  const { field, id, draft, words, onFill } = props
  const [from = '', to = ''] = draft.split('..')
  return (
    <fieldset>
      <legend>{field.label}</legend>
      <div class="numbers">
        <label for={`${id}-from`}>{words.from}</label>
        <Box
          {...props}
          name="from"
          type="text"
          value={from}
          onWrite={(text) => {
            onFill(`${text}..${to}`)
          }}
        />
        <label for={`${id}-to`}>{words.to}</label>
        <Box
          {...props}
          name="to"
          type="text"
          value={to}
          onWrite={(text) => {
            onFill(`${from}..${text}`)
          }}
        />
        {field.unit !== undefined && <span id={`${id}-unit`}>{field.unit}</span>}
      </div>
    </fieldset>
  )
}

/** A number, or the range in which it lies. */
function Numbers(props: Props): JSX.Element {
  const { field, id, draft, words, onFill } = props
  const isRange = draft.includes('..')
  const [from = ''] = draft.split('..')
  return (
    <div id={id} class="field">
      {isRange ? <FromTo {...props} /> : <One {...props} type="text" />}
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
      <Below {...props} />
    </div>
  )
}

/** How many items a list has; the fields of the items follow it. */
function HowMany(props: Props): JSX.Element {
  const { field, words } = props
  const counts = Array.from({ length: field.most ?? 0 }, (_, at) => String(at + 1))
  const options = counts.map((value) => ({ value, text: value }))
  return <Choices {...props} words={words} field={{ ...field, options }} />
}

/** A field of a form, in the form that its kind asks for. */
export function FieldControl(props: Props): JSX.Element {
  const { field, id, isWhole = false } = props
  switch (field.kind) {
    case 'integer':
      if (!isWhole) return <Numbers {...props} />
      return (
        <div id={id} class="field">
          <One {...props} type="text" />
          <Below {...props} />
        </div>
      )
    case 'day':
    case 'birth-date':
      return (
        <div id={id} class="field">
          <One {...props} type={field.kind === 'day' ? 'date' : 'text'} />
          <Below {...props} />
        </div>
      )
    case 'flag':
      return <Choices {...props} />
    case 'choice':
      return field.options.length > mostRadios ? <List {...props} /> : <Choices {...props} />
    case 'list':
      return <HowMany {...props} />
  }
}
