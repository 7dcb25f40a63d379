import type { JSX } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { fill, writeDay } from '../model/write.ts'
import { bringForward, onHistory, readFragment, writeFragment } from '../try-it/browser.ts'
import { ShareButton } from '../try-it/ShareButton.tsx'
import type { Guide, Line, Step, Turn } from './guide.ts'
import { OutcomeView } from './OutcomeView.tsx'
import { StepForm } from './StepForm.tsx'
import { askFor, dayAsked, readTold, tell, wantNothing, writeTold, type Told } from './told.ts'
import type { ToolWords } from './words.ts'

interface Props {
  /** Makes the tool, in the words of a day. */
  readonly guideOn: (on: string) => Guide
  readonly lastRead: string
  readonly words: ToolWords
  /** What is said beside every answer of this tool. */
  readonly caution?: string
}

/** The question about the day itself. */
function dayStep({ day }: ToolWords): Step {
  return { name: dayAsked, kind: 'day', label: day, options: [], mayBeUnknown: false }
}

function Answers({
  lines,
  words,
  onChange,
}: {
  readonly lines: readonly Line[]
  readonly words: ToolWords
  readonly onChange: (name: string) => void
}): JSX.Element | null {
  if (lines.length === 0) return null
  return (
    <section class="told" aria-labelledby="tool-told">
      <h2 id="tool-told">{words.tools.yourAnswers}</h2>
      <dl>
        {lines.map(({ name, label, text }) => (
          <div key={name}>
            <dt>{label}</dt>
            <dd>
              <span>{text}</span>
              <button
                type="button"
                class="link"
                onClick={() => {
                  onChange(name)
                }}
              >
                {words.tools.change}
                <span class="sr-only">: {label}</span>
              </button>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Possible({
  possible,
  words,
}: {
  readonly possible: readonly string[]
  readonly words: ToolWords
}): JSX.Element | null {
  if (possible.length === 0) return null
  return (
    <details class="possible">
      <summary>
        {words.tools.possible} ({possible.length})
      </summary>
      <ul>
        {possible.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </details>
  )
}

/** Says how far one has come. */
function progressOf({ count, lines }: Turn, { tools }: ToolWords): string {
  return count === undefined
    ? fill(tools.progress, { at: lines.length + 1 })
    : fill(tools.progressOf, count)
}

/** One question at a time, and the answer as soon as there is one. */
export function GuideView({ guideOn, lastRead, words, caution }: Props): JSX.Element {
  const read = (): Told => {
    const fragment = readFragment()
    const { on } = readTold(fragment, lastRead, () => true)
    return readTold(fragment, lastRead, guideOn(on).isRight)
  }
  const [told, setTold] = useState(read)
  const place = useRef<HTMLDivElement>(null)
  const hasMoved = useRef(false)
  const guide = useMemo(() => guideOn(told.on), [told.on])
  const isDayWanted = told.wanted === dayAsked
  const turn = useMemo(() => guide.turn(isDayWanted ? wantNothing(told) : told), [guide, told])

  useEffect(
    () =>
      onHistory(() => {
        hasMoved.current = true
        setTold(read())
      }),
    [],
  )
  // What comes next takes the focus, so that it is read out and typed into; not when the page is opened.
  useEffect(() => {
    if (!hasMoved.current) return
    bringForward(place.current)
  }, [told])

  const go = (next: Told): void => {
    hasMoved.current = true
    writeFragment(writeTold(next, lastRead), true)
    setTold(next)
  }
  const step = isDayWanted ? dayStep(words) : turn.step
  const day = writeDay(words.language, told.on)
  return (
    <div class="try-it tool not-content">
      <div role="status">
        {told.dropped.length > 0 && (
          <p class="warning">
            {words.dropped} {told.dropped.join(', ')}.
          </p>
        )}
      </div>
      <div ref={place}>
        {turn.problems.length > 0 && (
          <section class="card" aria-labelledby="tool-problems">
            <h2 id="tool-problems" tabIndex={-1}>
              {words.problems}
            </h2>
            <ul class="problem">
              {turn.problems.map(({ name, text }) => (
                <li key={text}>
                  {name === undefined ? (
                    text
                  ) : (
                    <button
                      type="button"
                      class="link"
                      onClick={() => {
                        go(askFor(told, name))
                      }}
                    >
                      {text}
                    </button>
                  )}
                </li>
              ))}
            </ul>
          </section>
        )}
        {step !== undefined && (
          <StepForm
            key={step.name}
            step={step}
            progress={progressOf(turn, words)}
            words={words}
            onAnswer={(text) => {
              go(tell(told, step.name, text))
            }}
          />
        )}
        {turn.outcome !== undefined && !isDayWanted && (
          <OutcomeView
            outcome={turn.outcome}
            possible={turn.step === undefined ? (turn.possible ?? []) : []}
            words={words}
            {...(caution !== undefined && { caution })}
          />
        )}
      </div>
      {turn.step !== undefined && <Possible possible={turn.possible ?? []} words={words} />}
      {turn.more.length > 0 && (
        <div class="more">
          <p id="tool-more">{words.tools.more}:</p>
          <ul aria-labelledby="tool-more">
            {turn.more.map(({ name, label }) => (
              <li key={name}>
                <button
                  type="button"
                  onClick={() => {
                    go(askFor(told, name))
                  }}
                >
                  {label}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <Answers
        lines={turn.lines}
        words={words}
        onChange={(name) => {
          go(askFor(told, name))
        }}
      />
      <div class="tool-foot">
        {guide.hasDay && (
          <p>
            {fill(words.tools.onDay, { day })}{' '}
            <button
              type="button"
              class="link"
              onClick={() => {
                go(askFor(told, dayAsked))
              }}
            >
              {words.tools.otherDay}
            </button>
          </p>
        )}
        {told.said.length > 0 && (
          <button
            type="button"
            onClick={() => {
              go({ on: told.on, said: [], dropped: [] })
            }}
          >
            {words.tools.restart}
          </button>
        )}
        <ShareButton state={told} words={words} />
      </div>
    </div>
  )
}
