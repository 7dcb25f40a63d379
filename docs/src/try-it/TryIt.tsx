import type { Language } from '@vilkar/core'
import type { JSX } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { TryItTexts } from '../texts/try-it/types.ts'
import { copyAddress, onFragment, readFragment, writeFragment } from './browser.ts'
import { DecisionMode } from './DecisionMode.tsx'
import { domains } from './domains.ts'
import type { ListedDecision } from './listing.ts'
import { loadQuestion, type Question } from './load.ts'
import { arrive, beginWith, choose, fillIn, shared, type DecisionState } from './state.ts'

/** What the page hands to its island. Plain data. */
export interface TryItProps {
  readonly language: Language
  readonly words: TryItTexts
  readonly decisions: readonly ListedDecision[]
  /** The last day through which the law was read: the day that the page begins with. */
  readonly lastRead: string
  /** The address under which the pages of the rules stand. */
  readonly rules: string
}

type Loaded = Question | 'loading' | 'failed' | undefined

/** The page on which rules are tried. */
export function TryIt({ language, words, decisions, lastRead, rules }: TryItProps): JSX.Element {
  const ids = useMemo(() => decisions.map(({ id }) => id), [decisions])
  const [state, setState] = useState<DecisionState>(() => beginWith(readFragment(), ids, lastRead))
  const [loaded, setLoaded] = useState<Loaded>(undefined)
  const [copied, setCopied] = useState(false)
  const { decision: id } = state

  useEffect(
    () =>
      onFragment(() => {
        setState(beginWith(readFragment(), ids, lastRead))
      }),
    [ids, lastRead],
  )

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
    if (address !== undefined) writeFragment(address)
    setCopied(false)
  }, [ready, question])

  const change = (next: (from: DecisionState) => DecisionState): void => {
    setState(next)
  }
  return (
    <div class="try-it not-content">
      <div role="status">
        {state.dropped > 0 && (
          <p class="warning">
            {words.dropped} {state.dropped}.
          </p>
        )}
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
            onDay={(on) => {
              change((from) => ({ ...from, on }))
            }}
            onPresume={(presume) => {
              change((from) => ({ ...from, presume }))
            }}
            onFill={(name, text) => {
              change((from) => fillIn(from, name, text))
            }}
            onClear={() => {
              change((from) => ({ ...from, drafts: {}, dropped: 0 }))
            }}
          />
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
        </>
      )}
    </div>
  )
}
