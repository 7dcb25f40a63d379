import type { JSX } from 'preact'
import type { PageWords } from '../words.ts'
import type { Drafts } from '../address.ts'
import { FieldControl } from '../FieldControl.tsx'
import type { CaseField } from './fields.ts'

interface Props {
  readonly title: string
  readonly isOpen: boolean
  readonly onOpen: (isOpen: boolean) => void
  readonly fields: readonly CaseField[]
  readonly drafts: Drafts
  /** The age that the address will hold. */
  readonly sharedAge: string
  readonly placeOf: (field: string) => string
  readonly problemsOf: (field: string) => readonly string[]
  readonly words: PageWords
  readonly onFill: (name: string, text: string) => void
}

/** The number of an item, where a field is of one: `consent.parents.0.says`. */
const itemOf = (name: string): string | undefined => /\.(\d)\./.exec(name)?.[1]

/** Says of an item's field to which item it belongs. */
function numbered(field: CaseField): CaseField {
  const item = itemOf(field.name)
  return item === undefined
    ? field
    : { ...field, label: `${field.label} (${String(Number(item) + 1)})` }
}

/** A section of a case file. What is folded is not drawn: a case has well over a hundred fields. */
export function SectionFields(props: Props): JSX.Element {
  const { title, isOpen, onOpen, fields, drafts, sharedAge, placeOf, problemsOf, words, onFill } =
    props
  const filled = fields.filter(({ name }) => (drafts[name] ?? '') !== '').length
  return (
    <details
      class="section"
      open={isOpen}
      onToggle={({ currentTarget }) => {
        onOpen(currentTarget.open)
      }}
    >
      <summary>
        {title} ({words.filled}: {filled})
      </summary>
      {isOpen && (
        <fieldset>
          <legend class="sr-only">{title}</legend>
          {fields.map((field) => (
            <FieldControl
              key={field.name}
              field={numbered(field)}
              id={placeOf(field.name)}
              draft={drafts[field.name] ?? ''}
              problems={problemsOf(field.name)}
              words={words}
              isWhole
              note={
                field.kind === 'birth-date'
                  ? `${words.birthDateHelp}${sharedAge === '' ? '' : ` ${words.sharedAge} ${sharedAge}.`}`
                  : undefined
              }
              onFill={(text) => {
                onFill(field.name, text)
              }}
            />
          ))}
        </fieldset>
      )}
    </details>
  )
}
