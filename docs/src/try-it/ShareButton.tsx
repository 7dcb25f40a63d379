import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { PageWords } from './words.ts'
import { copyAddress } from './browser.ts'

interface Props {
  /** What is shared: once it changes, what was copied is another. */
  readonly state: unknown
  readonly words: PageWords
}

/** Copies the address of what is asked. */
export function ShareButton({ state, words }: Props): JSX.Element {
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    setCopied(false)
  }, [state])
  return (
    <p class="share">
      <button
        type="button"
        onClick={() => {
          void copyAddress().then(setCopied)
        }}
      >
        {words.copy}
      </button>{' '}
      <span role="status">{copied && words.copied}</span>
    </p>
  )
}
