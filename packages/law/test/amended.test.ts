/*
 * The days of wordings, held to the amendment notes of the consolidated texts of 2 July 2026: when each section that is
 * cited was changed, moved or repealed. The list was made from the notes alone; a section is not in it whose text, or
 * whose notes, are not had.
 */
import { readFileSync } from 'node:fs'
import type { Commencement } from '@vilkar/core'
import { since, type ActAbbreviation, type Citation, type ProvisionHistory } from '@vilkar/law'
import { describe, expect, test } from 'vitest'
import { acts } from '../src/acts/acts.js'
import { parseCitation } from '../src/citation/parse.js'
import { firstCommencements } from './first-commencements.js'
import { commencements, provisionList } from './registers.js'

/** On which days the notes of a section say that it was changed. */
interface Amended {
  readonly act: ActAbbreviation
  readonly section: string
  readonly changed: readonly string[]
}

const amended = readFileSync(new URL('amended.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Amended)
const noted = new Map(
  amended.map(({ act, section, changed }) => [`${act} § ${section}`, changed] as const),
)

/** Days that no note of the section gives, by what made the change. */
const untold: Readonly<Record<string, string>> = {
  suspension2020:
    'The regulation of spring 2020 stood in the place of the act, which it did not change.',
  missedDeadlineRemedies2020:
    'The act was in force again, and without the words that had been put aside.',
  interpreterDispensationEnd2027: 'The section itself names the day.',
  othersPresent2026: 'An act of 19 June 2026, which the notes do not tell of yet.',
  newbornPlacement2026: 'An act of 19 June 2026, which the notes do not tell of yet.',
}

/** The days on which a section may have changed: those of its notes, and the first and the last of its act. */
function daysOf(citation: Citation): readonly string[] | undefined {
  const parsed = parseCitation(citation)
  if (parsed.kind !== 'section') return undefined
  const changed = noted.get(`${parsed.act} § ${parsed.section}`)
  if (changed === undefined) return undefined
  const repealed = acts[parsed.act].repealed?.day
  return [...changed, firstCommencements[parsed.act].from, ...(repealed ? [repealed] : [])]
}

/** The provisions of which it is told when their section changed. */
const told = provisionList.flatMap(([citation, history]) => {
  const changed = daysOf(citation)
  return changed === undefined ? [] : [{ citation, history, changed }]
})

/** The changes of law at which wordings of a provision begin or end, in the time covered, but for those that are untold. */
const turnsOf = (history: ProvisionHistory): readonly Commencement[] =>
  history
    .flatMap(({ from, until }) => (until ? [from, until] : [from]))
    .filter(({ id, day }) => day > since.coverage.day && untold[id] === undefined)

describe('the days of a wording', () => {
  test('are days on which the notes of its section say that it changed', () => {
    const others = told.flatMap(({ citation, history, changed }) =>
      turnsOf(history)
        .filter(({ day }) => !changed.includes(day))
        .map(({ id }) => `${citation}: ${id}`),
    )
    expect(others).toEqual([])
  })

  test('are told of nine provisions in ten', () => {
    const share = told.length / provisionList.length
    expect(share).toBeGreaterThan(0.85)
  })

  test('would hardly ever be told so of the change before or after', () => {
    const days = [...new Set(commencements.map(({ day }) => day))].sort()
    const slips = told.flatMap(({ citation, history, changed }) =>
      turnsOf(history).flatMap(({ id, day }) => {
        const at = days.indexOf(day)
        return [days[at - 1], days[at + 1]]
          .filter((other) => other !== undefined)
          .map((other) => ({
            slip: `${citation}: ${other} for ${id}`,
            isTold: changed.includes(other),
          }))
      }),
    )
    const unnoticed = slips.filter(({ isTold }) => isTold).map(({ slip }) => slip)
    expect(1 - unnoticed.length / slips.length, unnoticed.join('\n')).toBeGreaterThanOrEqual(0.95)
  })

  test('are those of a section, where it is one and has a letter of its own', () => {
    const lettered = amended.filter(({ section }) => / [a-z]$/.test(section))
    expect(lettered.length).toBeGreaterThan(10)
    expect(
      lettered.filter(({ act, section }) => !acts[act].letteredSections.includes(section)),
    ).toEqual([])
  })

  test('that are untold are still changes of law', () => {
    expect(Object.keys(untold).filter((id) => !Object.hasOwn(since, id))).toEqual([])
  })
})
