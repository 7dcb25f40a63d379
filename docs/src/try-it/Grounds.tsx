import { Fragment, type JSX } from 'preact'
import type { PageWords } from './words.ts'
import type { Ground } from './engine.ts'

interface Props {
  readonly ground: Ground
  readonly words: PageWords
}

/** A ground, with a link to where its text stands. */
export function GroundLink({ ground, words }: Props): JSX.Element {
  if (ground.page !== undefined) return <a href={ground.page}>{ground.text}</a>
  if (ground.lovdata === undefined) return <>{ground.text}</>
  return (
    <a href={ground.lovdata} rel="external">
      {ground.text} <span class="sr-only">({words.atLovdata})</span>
    </a>
  )
}

/** Grounds in a line. */
export function GroundList({
  grounds,
  words,
}: {
  readonly grounds: readonly Ground[]
  readonly words: PageWords
}): JSX.Element {
  return (
    <>
      {grounds.map((ground, at) => (
        <Fragment key={ground.citation}>
          {at > 0 && '; '}
          <GroundLink ground={ground} words={words} />
        </Fragment>
      ))}
    </>
  )
}
