import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { writeDay } from '../../model/write.ts'
import type { PageWords } from '../words.ts'
import { Because, ToCorrect } from '../AnswerPanel.tsx'
import { answerPlace } from '../ToAnswer.tsx'
import { GroundList } from '../Grounds.tsx'
import type { CaseAnswered, CaseResult, DomainAnswers, ShortAnswer } from './answers.ts'

interface Props {
  readonly result: CaseResult
  readonly on: string
  /** The headings that the packages have for the lists. */
  readonly headings: Readonly<Record<'duties' | 'to' | 'toAsk' | 'toJudge' | 'matters', string>>
  readonly words: PageWords
  /** Leads to a field. */
  readonly onFind: (field: string) => void
  readonly ruleOf: (decision: string) => string
}

function Judge({
  by,
  words,
}: {
  readonly by: string | undefined
  readonly words: PageWords
}): JSX.Element | null {
  if (by === undefined) return null
  return (
    <span class="note">
      {' '}
      ({words.judgedBy} {by})
    </span>
  )
}

function Duties({
  result,
  headings,
  words,
}: Props & { readonly result: CaseAnswered }): JSX.Element {
  return (
    <>
      <h3>{headings.duties}</h3>
      {result.duties.length === 0 ? (
        <p>{words.noDuties}</p>
      ) : (
        <ul class="duties">
          {result.duties.map(({ question, who, to, what, by, force, grounds }) => (
            <li key={`${question ?? ''} ${what}`}>
              {question !== undefined && <p class="note">{question}</p>}
              <p>
                <strong class="capital">{who.join(', ')}</strong> ({by}): {what}
                {to !== undefined && ` (${headings.to}: ${to})`}
              </p>
              <p class="note">
                <GroundList grounds={grounds} words={words} /> ({force})
              </p>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** The questions that turn on a fact, folded: there may be many. */
function Matters({
  matters,
  label,
}: {
  readonly matters: readonly string[]
  readonly label: string
}): JSX.Element | null {
  if (matters.length === 0) return null
  return (
    <details class="note">
      <summary>
        {label} ({matters.length})
      </summary>
      <ul>
        {matters.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </details>
  )
}

/** The most that stands unfolded of a list. */
const most = 6

function Folded({
  items,
  words,
}: {
  readonly items: readonly JSX.Element[]
  readonly words: PageWords
}): JSX.Element {
  const rest = items.slice(most)
  return (
    <>
      <ol>{items.slice(0, most)}</ol>
      {rest.length > 0 && (
        <details>
          <summary>
            {words.more} ({rest.length})
          </summary>
          <ol start={most + 1}>{rest}</ol>
        </details>
      )}
    </>
  )
}

function ToAsk({
  result,
  headings,
  words,
  onFind,
}: Props & {
  readonly result: CaseAnswered
}): JSX.Element | null {
  if (result.toAsk.length === 0) return null
  return (
    <>
      <h3>{headings.toAsk}</h3>
      <Folded
        words={words}
        items={result.toAsk.map(({ field, fact, judgedBy, matters }) => (
          <li key={field}>
            <button
              type="button"
              class="link capital"
              onClick={() => {
                onFind(field)
              }}
            >
              {fact}
            </button>
            <Judge by={judgedBy} words={words} />
            <Matters matters={matters} label={headings.matters} />
          </li>
        ))}
      />
    </>
  )
}

function ToJudge({
  result,
  headings,
  words,
}: Props & {
  readonly result: CaseAnswered
}): JSX.Element | null {
  if (result.toJudge.length === 0) return null
  return (
    <>
      <h3>{headings.toJudge}</h3>
      <Folded
        words={words}
        items={result.toJudge.map(({ what, judgedBy, why }, at) => (
          <li key={`${String(at)} ${what}`}>
            <span class="capital">{what}</span>
            <Judge by={judgedBy} words={words} />
            <Matters matters={why} label={headings.matters} />
          </li>
        ))}
      />
    </>
  )
}

function OneAnswer({
  short,
  words,
  ruleOf,
}: {
  readonly short: ShortAnswer
  readonly words: PageWords
  readonly ruleOf: (decision: string) => string
}): JSX.Element {
  const [isOpen, setOpen] = useState(false)
  const { question, answer, possible, decision, reasons, mayChange } = short
  const change = isOpen ? mayChange() : undefined
  return (
    <li>
      <p class="question">{question}</p>
      <p>{answer ?? `${words.notDetermined}. ${words.possible}: ${String(possible.length)}.`}</p>
      <details
        onToggle={({ currentTarget }) => {
          setOpen(currentTarget.open)
        }}
      >
        <summary>
          {words.reasons} <span class="sr-only">({question})</span>
        </summary>
        {isOpen && (
          <>
            {possible.length > 0 && (
              <ul>
                {possible.map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            )}
            <Because answered={reasons()} words={words} />
            {change !== undefined && <p>{change}</p>}
            <p>
              <a href={ruleOf(decision)}>{words.aboutRule}</a>
            </p>
          </>
        )}
      </details>
    </li>
  )
}

function Answers({
  answers,
  words,
  ruleOf,
}: Pick<Props, 'words' | 'ruleOf'> & { readonly answers: readonly ShortAnswer[] }): JSX.Element {
  return (
    <ul class="answers">
      {answers.map((short) => (
        <OneAnswer key={short.decision} short={short} words={words} ruleOf={ruleOf} />
      ))}
    </ul>
  )
}

function Domain({
  answers: { domain, isAsked, answers, lines },
  words,
  ruleOf,
}: {
  readonly answers: DomainAnswers
  readonly words: PageWords
  readonly ruleOf: (decision: string) => string
}): JSX.Element {
  const [isOpen, setOpen] = useState(isAsked)
  const settled = answers.filter(({ answer }) => answer !== undefined)
  const open = answers.filter(({ answer }) => answer === undefined)
  // What the case comes to say something of is unfolded; what somebody folded stays so.
  useEffect(() => {
    setOpen(isAsked)
  }, [isAsked])
  return (
    <details
      open={isOpen}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open)
      }}
    >
      <summary>
        <h4>{words.domains[domain]}</h4>
      </summary>
      {isOpen && (
        <>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <Answers answers={settled} words={words} ruleOf={ruleOf} />
          {open.length > 0 && (
            <details>
              <summary>
                {words.notDetermined} ({open.length})
              </summary>
              <Answers answers={open} words={words} ruleOf={ruleOf} />
            </details>
          )}
        </>
      )}
    </details>
  )
}

function Documents({
  result,
  words,
}: {
  readonly result: CaseAnswered
  readonly words: PageWords
}): JSX.Element | null {
  if (result.documents.length === 0) return null
  return (
    <>
      <h3>{words.documents}</h3>
      {result.documents.map(({ title, notInForce, findings }) => (
        <details key={title}>
          <summary>{title}</summary>
          {notInForce !== undefined && <p>{notInForce}</p>}
          <ul>
            {findings.map(({ status, point, message, at, weight }) => (
              <li key={`${point} ${at}`}>
                <strong>{words.findings[status]}</strong>: {point} ({weight}). {message}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </>
  )
}

/** The answers of a case, what is owed, what to ask next and what to judge; or what has to be corrected. */
export function CaseAnswer(props: Props): JSX.Element {
  const { result, on, headings, words, onFind, ruleOf } = props
  return (
    <section id={answerPlace} class="answer" aria-labelledby="try-answer" tabIndex={0}>
      <h2 id="try-answer">{words.answer}</h2>
      <div aria-live="polite" aria-atomic="true">
        {result.status === 'refused' ? (
          <ToCorrect problems={result.problems} words={words} onFind={onFind} />
        ) : (
          <p class="day">
            <time dateTime={on}>{writeDay(words.language, on)}</time>. {headings.duties}:{' '}
            {result.duties.length}. {headings.toAsk}: {result.toAsk[0]?.fact ?? '–'}.{' '}
            {headings.toJudge}: {result.toJudge.length}.
          </p>
        )}
      </div>
      {result.status === 'answered' && (
        <>
          <h3>{words.answers}</h3>
          {result.domains.map((answers) => (
            <Domain key={answers.domain} answers={answers} words={words} ruleOf={ruleOf} />
          ))}
          <Duties {...props} result={result} />
          <ToAsk {...props} result={result} />
          <ToJudge {...props} result={result} />
          <Documents result={result} words={words} />
        </>
      )}
    </section>
  )
}
