import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { TextsOfCase } from './case/answers.ts'
import type { CaseMode } from './case/CaseMode.tsx'
import type { TabProps } from './DecisionTab.tsx'
import { loadCaseTexts } from './load.ts'

interface Loaded {
  readonly Mode: typeof CaseMode
  readonly texts: TextsOfCase
}

/** A whole case: its rules are loaded when it is chosen. */
export function CaseTab({ language, words, lastRead, rules }: TabProps): JSX.Element {
  const [loaded, setLoaded] = useState<Loaded | 'loading' | 'failed'>('loading')
  useEffect(() => {
    let isCurrent = true
    Promise.all([import('./case/CaseMode.tsx'), loadCaseTexts(language)])
      .then(([{ CaseMode: Mode }, texts]) => {
        if (isCurrent) setLoaded({ Mode, texts })
      })
      .catch(() => {
        if (isCurrent) setLoaded('failed')
      })
    return () => {
      isCurrent = false
    }
  }, [language])
  if (loaded === 'loading') return <p role="status">{words.loading}</p>
  if (loaded === 'failed') return <p role="alert">{words.failed}</p>
  const { Mode, texts } = loaded
  return <Mode texts={texts} words={words} lastRead={lastRead} rules={rules} />
}
