import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { readAddress } from './address.ts'
import { onHistory, readFragment, writeFragment } from './browser.ts'
import { CaseTab } from './CaseTab.tsx'
import { DecisionTab, type TabProps } from './DecisionTab.tsx'

const modes = ['decision', 'case'] as const

type Mode = (typeof modes)[number]

/** Where each mode begins, while nothing is said in it. */
const beginnings: Readonly<Record<Mode, string>> = { decision: '#', case: '#mode=case' }

/** The page on which rules are tried: one decision, or a whole case. */
export function TryIt(props: TabProps): JSX.Element {
  const { words } = props
  const [{ mode, times }, setShown] = useState(() => ({
    mode: readAddress(readFragment()).mode,
    times: 0,
  }))
  const left = useRef(beginnings)
  /** Begins anew with what the address says. */
  const begin = (): void => {
    setShown((from) => ({ mode: readAddress(readFragment()).mode, times: from.times + 1 }))
  }
  useEffect(() => onHistory(begin), [])
  const change = (next: Mode): void => {
    left.current = { ...left.current, [mode]: readFragment() || beginnings[mode] }
    writeFragment(left.current[next], true)
    begin()
  }
  return (
    <div class="try-it not-content">
      <fieldset class="modes">
        <legend>{words.mode.legend}</legend>
        <div class="choices">
          {modes.map((each) => (
            <label key={each} class="choice">
              <input
                type="radio"
                name="try-mode"
                value={each}
                checked={mode === each}
                onChange={() => {
                  change(each)
                }}
              />
              <span>{words.mode[each]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {mode === 'case' ? (
        <CaseTab key={times} {...props} />
      ) : (
        <DecisionTab key={times} {...props} />
      )}
    </div>
  )
}
