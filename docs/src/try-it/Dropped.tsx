import type { JSX } from 'preact'
import type { PageWords } from './words.ts'

interface Props {
  /** What was not understood, as it is named in the address. */
  readonly names: readonly string[]
  readonly labels: readonly { readonly name: string; readonly label: string }[]
  readonly words: PageWords
}

/** The longest name that is repeated: an address may hold anything. */
const longest = 40

/** Names what was left out of an address. */
export function Dropped({ names, labels, words }: Props): JSX.Element | null {
  if (names.length === 0) return null
  const called = (name: string): string =>
    name === 'on'
      ? words.day
      : (labels.find((each) => each.name === name)?.label ?? name.slice(0, longest))
  return (
    <p class="warning">
      {words.dropped} {names.map(called).join(', ')}.
    </p>
  )
}
