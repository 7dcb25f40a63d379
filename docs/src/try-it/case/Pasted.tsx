import type { JSX } from 'preact'
import type { PageWords } from '../words.ts'
import { Problems } from '../FieldControl.tsx'

interface Props {
  readonly id: string
  readonly text: string
  readonly problems: readonly string[]
  readonly words: PageWords
  readonly onPaste: (text: string) => void
}

/** A case file, or the documents of one, as JSON: it stays in the page. */
export function Pasted({ id, text, problems, words, onPaste }: Props): JSX.Element {
  return (
    <details id={id} class="section">
      <summary>{words.paste}</summary>
      <div class="field">
        <label class="label" for={`${id}-json`}>
          {words.pasteLabel}
        </label>
        <p class="hint" id={`${id}-hint`}>
          {words.pasteHelp}
        </p>
        <textarea
          id={`${id}-json`}
          rows={8}
          spellcheck={false}
          value={text}
          aria-describedby={`${id}-hint${problems.length > 0 ? ` ${id}-problem` : ''}`}
          aria-invalid={problems.length > 0}
          onInput={({ currentTarget }) => {
            onPaste(currentTarget.value)
          }}
        />
        <Problems id={id} problems={problems} />
      </div>
    </details>
  )
}
