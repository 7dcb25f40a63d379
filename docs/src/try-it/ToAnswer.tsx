import type { JSX } from 'preact'
import { focusOn } from './browser.ts'
import type { PageWords } from './words.ts'

/** The place of the answer in the page. */
export const answerPlace = 'try-answer-place'

/** Leads past the fields to the answer, for those who do not see both at once. */
export function ToAnswer({ words }: { readonly words: PageWords }): JSX.Element {
  return (
    <p>
      <button
        type="button"
        class="link"
        onClick={() => {
          focusOn(answerPlace)
        }}
      >
        {words.toAnswer}
      </button>
    </p>
  )
}
