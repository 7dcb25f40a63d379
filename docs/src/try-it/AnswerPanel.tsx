import type { JSX } from 'preact'
import { writeDay } from '../model/write.ts'
import type { PageWords } from './words.ts'
import { focusField } from './browser.ts'
import type { Answered, Problem, Result, Way } from './engine.ts'
import { GroundLink, GroundList } from './Grounds.tsx'
import { answerPlace } from './ToAnswer.tsx'
import { WhyNot } from './WhyNot.tsx'

interface Props {
  readonly result: Result
  readonly question: string
  readonly on: string
  readonly rule: string
  readonly words: PageWords
  /** The place of a field in the page. */
  readonly placeOf: (field: string) => string
  readonly waysTo: (outcome: string) => readonly Way[]
}

/** The head of the answer: what a listener has to hear when it changes. */
function Head({
  answered,
  on,
  words,
}: {
  readonly answered: Answered
  readonly on: string
  readonly words: PageWords
}): JSX.Element {
  const { explanation } = answered
  return (
    <>
      <p class="question">{explanation.question}</p>
      <p class="day">
        <time dateTime={on}>{writeDay(words.language, on)}</time>
      </p>
      {explanation.answer === undefined ? (
        <p class="outcome open">
          {words.notDetermined}. {words.firstNeeded} {explanation.needed[0]?.label}.
        </p>
      ) : (
        <p class="outcome">{explanation.answer}</p>
      )}
    </>
  )
}

/** The outcomes that are still possible. */
function Possible({
  answered,
  words,
}: {
  readonly answered: Answered
  readonly words: PageWords
}): JSX.Element | null {
  const { possible } = answered.explanation
  if (possible.length === 0) return null
  return (
    <>
      <h3>{words.possible}</h3>
      <ul>
        {possible.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  )
}

function Needed({
  answered,
  words,
  placeOf,
}: Pick<Props, 'words' | 'placeOf'> & {
  readonly answered: Answered
}): JSX.Element | null {
  const { needed } = answered.explanation
  if (needed.length === 0) return null
  return (
    <>
      <h3>{words.needed}</h3>
      <ol class="needed">
        {needed.map(({ input, label, judgedBy }) => (
          <li key={input}>
            <button
              type="button"
              class="link"
              onClick={() => {
                focusField(placeOf(input))
              }}
            >
              {label}
            </button>
            {judgedBy !== undefined && (
              <span class="note">
                {' '}
                ({words.judgedBy} {judgedBy})
              </span>
            )}
          </li>
        ))}
      </ol>
    </>
  )
}

/** Why an answer is as it is: its conditions, its grounds, and how far the law behind it was read. */
export function Because({
  answered,
  words,
}: {
  readonly answered: Answered
  readonly words: PageWords
}): JSX.Element {
  const { explanation, grounds, presumptions, unverified, answer } = answered
  return (
    <>
      <h3>{explanation.answer === undefined ? words.soFar : words.because}</h3>
      {explanation.conditions.length === 0 ? (
        <p>{words.nothingLookedAt}</p>
      ) : (
        <dl class="conditions">
          {explanation.conditions.map(({ input, label, value, judgedBy, presumed }) => (
            <div key={input}>
              <dt>{label}</dt>
              <dd>
                {value}
                {judgedBy !== undefined && (
                  <span class="note">
                    {' '}
                    ({words.judgedBy} {judgedBy})
                  </span>
                )}
                {presumed && (
                  <p class="note">
                    {words.presumptionUsed}:{' '}
                    <GroundList grounds={presumptions[input] ?? []} words={words} />
                  </p>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <h3>{words.basis}</h3>
      <ul class="basis">
        {grounds.map((ground) => (
          <li key={ground.citation}>
            <GroundLink ground={ground} words={words} />
          </li>
        ))}
      </ul>
      {explanation.answer !== undefined && explanation.force !== undefined && (
        <p>
          {words.force}: {explanation.force}
        </p>
      )}
      {answer.status !== 'not-in-force' && (
        <p class={answer.beyondLawRead ? 'warning' : 'note'}>
          {answer.beyondLawRead ? words.beyondRead : words.readThrough}{' '}
          <time dateTime={answer.lawReadThrough}>
            {writeDay(words.language, answer.lawReadThrough)}
          </time>
          .
        </p>
      )}
      {unverified.length > 0 && (
        <p class="warning">
          {words.unverified} <GroundList grounds={unverified} words={words} />
        </p>
      )}
    </>
  )
}

/** What has to be corrected, each with the field that it leads to. */
export function ToCorrect({
  problems,
  words,
  onFind,
}: {
  readonly problems: readonly Problem[]
  readonly words: PageWords
  readonly onFind: (field: string) => void
}): JSX.Element {
  return (
    <>
      <p class="outcome open">{words.problems}</p>
      <p>{words.problemsHelp}</p>
      <ul>
        {problems.map(({ field, label, text }) => (
          <li key={`${field} ${text}`}>
            <button
              type="button"
              class="link"
              onClick={() => {
                onFind(field)
              }}
            >
              {label === undefined ? text : `${label}: ${text}`}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

/** The answer with its reasons, or what has to be corrected. */
export function AnswerPanel(props: Props): JSX.Element {
  const { result, on, rule, words, placeOf, waysTo } = props
  return (
    // A region that scrolls beside the form must be within reach of the keyboard.
    <section id={answerPlace} class="answer" aria-labelledby="try-answer" tabIndex={0}>
      <h2 id="try-answer">{words.answer}</h2>
      <div aria-live="polite" aria-atomic="true">
        {result.status === 'refused' ? (
          <ToCorrect
            problems={result.problems}
            words={words}
            onFind={(field) => {
              focusField(placeOf(field))
            }}
          />
        ) : (
          <Head answered={result} on={on} words={words} />
        )}
      </div>
      {result.status === 'answered' && (
        <>
          <Needed answered={result} words={words} placeOf={placeOf} />
          <Possible answered={result} words={words} />
          {result.explanation.status !== 'not-in-force' && (
            <Because answered={result} words={words} />
          )}
          <WhyNot others={result.others} waysTo={waysTo} words={words} />
        </>
      )}
      <p>
        <a href={rule}>{words.aboutRule}</a>
      </p>
    </section>
  )
}
