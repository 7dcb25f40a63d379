import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { PageWords } from './words.ts'
import type { Answered, Way } from './engine.ts'
import { GroundList } from './Grounds.tsx'

/** The most ways that are shown at once. */
const most = 5

function Ways({
  ways,
  words,
}: {
  readonly ways: readonly Way[]
  readonly words: PageWords
}): JSX.Element {
  if (ways.length === 0) return <p>{words.noWay}</p>
  return (
    <>
      <p>{words.wouldAnswer}</p>
      {ways.slice(0, most).map(({ conditions, grounds }, at) => (
        <div class="way" key={at}>
          {at > 0 && <p class="note">{words.orElse}</p>}
          <ul>
            {conditions.map(({ label, value }) => (
              <li key={label}>
                {label}: {value}
              </li>
            ))}
          </ul>
          <p class="note">
            <GroundList grounds={grounds} words={words} />
          </p>
        </div>
      ))}
    </>
  )
}

function Other({
  text,
  find,
  words,
}: {
  readonly text: string
  readonly find: () => readonly Way[]
  readonly words: PageWords
}): JSX.Element {
  const [isOpen, setOpen] = useState(false)
  return (
    <details
      open={isOpen}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open)
      }}
    >
      <summary>{text}</summary>
      {isOpen && <Ways ways={find()} words={words} />}
    </details>
  )
}

/** The other outcomes, each with the smallest changes that would lead to it, worked out when opened. */
export function WhyNot({
  others,
  waysTo,
  words,
}: {
  readonly others: Answered['others']
  readonly waysTo: (outcome: string) => readonly Way[]
  readonly words: PageWords
}): JSX.Element | null {
  if (others.length === 0) return null
  return (
    <div class="why-not">
      <h3>{words.others}</h3>
      <p class="note">{words.othersHelp}</p>
      {others.map(({ outcome, text }) => (
        <Other key={outcome} text={text} find={() => waysTo(outcome)} words={words} />
      ))}
    </div>
  )
}
