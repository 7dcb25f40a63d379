import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { loadCaseTexts } from '../try-it/load.ts'
import type { guideOf, ToolSetting } from './guides.ts'
import { GuideView } from './GuideView.tsx'
import type { ToolName } from './names.ts'
import type { ToolWords } from './words.ts'

/** What the page hands to its island. Plain data. */
interface Props {
  readonly tool: ToolName
  readonly words: ToolWords
  /** The last day through which the law was read: the day that the tool begins with. */
  readonly lastRead: string
  readonly rules: string
  readonly checklists: string
}

interface Loaded {
  readonly make: typeof guideOf
  readonly setting: ToolSetting
}

/** A tool: its rules and texts are loaded with the page. */
export function ToolIsland({ tool, words, lastRead, rules, checklists }: Props): JSX.Element {
  const [loaded, setLoaded] = useState<Loaded | 'loading' | 'failed'>('loading')
  useEffect(() => {
    Promise.all([import('./guides.ts'), loadCaseTexts(words.language)])
      .then(([{ guideOf: make }, texts]) => {
        setLoaded({ make, setting: { texts, words, rules, checklists } })
      })
      .catch(() => {
        setLoaded('failed')
      })
  }, [])
  if (loaded === 'loading') return <p role="status">{words.loading}</p>
  if (loaded === 'failed') return <p role="alert">{words.failed}</p>
  const { make, setting } = loaded
  return (
    <GuideView
      guideOn={(on) => make(tool, setting, on)}
      lastRead={lastRead}
      words={words}
      {...(tool === 'plan' && { caution: words.tools.plan.never })}
    />
  )
}
