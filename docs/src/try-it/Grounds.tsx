import { Fragment, type JSX } from 'preact'
import type { TryItTexts } from '../texts/try-it/types.ts'
import type { Ground } from './engine.ts'

interface Props {
  readonly ground: Ground
  readonly words: TryItTexts
}

/** A ground, with a link to where its text stands. */
export function GroundLink({ ground, words }: Props): JSX.Element {
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
  readonly words: TryItTexts
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
