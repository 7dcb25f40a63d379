import type { Language } from '@vilkar/core'
import type { JSX } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { PageWords } from './words.ts'
import { readFragment, writeFragment } from './browser.ts'
import { DecisionMode } from './DecisionMode.tsx'
import { domains } from './domains.ts'
import type { ListedDecision } from './listing.ts'
import { loadQuestion, type Question } from './load.ts'
import { Dropped } from './Dropped.tsx'
import { ShareButton } from './ShareButton.tsx'
import { arrive, beginWith, choose, fillIn, shared, type DecisionState } from './state.ts'

/** What the page hands to its island. Plain data. */
export interface TabProps {
  readonly language: Language
  readonly words: PageWords
  readonly decisions: readonly ListedDecision[]
  /** The last day through which the law was read: the day that the page begins with. */
  readonly lastRead: string
  /** The address under which the pages of the rules stand. */
  readonly rules: string
}

type Loaded = Question | 'loading' | 'failed' | undefined

/** One decision: the list to choose from, and what is chosen. */
export function DecisionTab({
  language,
  words,
  decisions,
  lastRead,
  rules,
}: TabProps): JSX.Element {
  const ids = useMemo(() => decisions.map(({ id }) => id), [decisions])
  const [state, setState] = useState<DecisionState>(() => beginWith(readFragment(), ids, lastRead))
  const [loaded, setLoaded] = useState<Loaded>(undefined)
  const { decision: id } = state
  // What is chosen is a step that one can go back from; what is typed, letter by letter, is none.
  const isStep = useRef(false)

  useEffect(() => {
    if (id === undefined) {
      setLoaded(undefined)
      return
    }
    let isCurrent = true
    setLoaded('loading')
    loadQuestion(id, language)
      .then((question) => {
        if (isCurrent) setLoaded(question)
      })
      .catch(() => {
        if (isCurrent) setLoaded('failed')
      })
    return () => {
      isCurrent = false
    }
  }, [id, language])

  const question = typeof loaded === 'object' && loaded.decision.id === id ? loaded : undefined
  const ready = question && arrive(state, question.decision.inputs)

  useEffect(() => {
    if (ready === undefined || question === undefined) return
    if (ready !== state) setState(ready)
    const address = shared(ready, question.decision.inputs)
    if (address === undefined) return
    writeFragment(address, isStep.current)
    isStep.current = false
  }, [ready, question])

  const labels = useMemo(
    () => question?.engine.fieldsOf(question.decision, question.texts, state.on) ?? [],
    [question, state.on],
  )
  const change = (next: (from: DecisionState) => DecisionState, isChosen = true): void => {
    isStep.current = isChosen
    setState(next)
  }
  return (
    <>
      <div role="status">
        <Dropped names={state.dropped} labels={labels} words={words} />
      </div>
      <div class="field">
        <label class="label" for="try-decision">
          {words.decision}
        </label>
        <select
          id="try-decision"
          value={id ?? ''}
          onChange={({ currentTarget }) => {
            const { value } = currentTarget
            change((from) => choose(from, value))
          }}
        >
          <option value="" disabled>
            {words.chooseDecision}
          </option>
          {domains.map((domain) => (
            <optgroup key={domain} label={words.domains[domain]}>
              {decisions
                .filter((each) => each.domain === domain)
                .map((each) => (
                  <option key={each.id} value={each.id}>
                    {each.question}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </div>
      {id === undefined && <p>{words.pickFirst}</p>}
      {loaded === 'loading' && <p role="status">{words.loading}</p>}
      {loaded === 'failed' && <p role="alert">{words.failed}</p>}
      {question && ready && (
        <>
          <DecisionMode
            question={question}
            state={ready}
            rule={`${rules}${question.decision.id}/`}
            lastRead={lastRead}
            words={words}
            onDay={(on, isChosen) => {
              change((from) => ({ ...from, on }), isChosen)
            }}
            onPresume={(presume) => {
              change((from) => ({ ...from, presume }))
            }}
            onFill={(name, text) => {
              change(
                (from) => fillIn(from, name, text),
                question.decision.inputs[name]?.kind !== 'integer',
              )
            }}
            onClear={() => {
              change((from) => ({ ...from, drafts: {}, dropped: [] }))
            }}
          />
          <ShareButton state={ready} words={words} />
        </>
      )}
    </>
  )
}
