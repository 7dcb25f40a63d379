/*
 * The approved state of tables and checklists, as text: what each row and point says, one a line, in files that
 * stand beside the tests. A change of law shows in review as the lines that it changed.
 */
import { readdirSync } from 'node:fs'
import type { Commencement, Decision, Input, ValueSet } from '@vilkar/core'
import { verify } from '@vilkar/core/analysis'
import { describe, expect, test } from 'vitest'
import { provisions, type ProvisionHistory } from '@vilkar/law'
import type { Points } from '../points.ts'
import { keeps, type Kept, type Promised, type Promises } from './promises.ts'

function daysOf({ from, until }: { from: Commencement; until?: Commencement }): string {
  return `${from.day}..${until?.day ?? ''}`
}

const histories: Readonly<Partial<Record<string, ProvisionHistory>>> = provisions

/**
 * Writes what a row or point cites, each provision with the days on which it was reworded while the row is law: a
 * new wording shows in review at whatever rests on it.
 */
function basisText(
  basis: readonly string[],
  { from, until }: { from: Commencement; until?: Commencement },
): string {
  const cited = basis.map((citation) => {
    const reworded = (histories[citation] ?? [])
      .map((wording) => wording.from.day)
      .filter((day) => day > from.day && (until === undefined || day < until.day))
    return reworded.length === 0 ? citation : `${citation} [reworded ${reworded.join(' ')}]`
  })
  return cited.join(', ')
}

/** Writes a set of values as a reader would: `12..15`, `has`, `has or lacks`. */
function setText(set: ValueSet): string {
  if (typeof set !== 'object') return String(set)
  if ('length' in set) return set.join(' or ')
  return `${String(set.min ?? '')}..${String(set.max ?? '')}`
}

function inputText(name: string, input: Input): string {
  const values = {
    integer: () => (input.kind === 'integer' ? `${String(input.min)}..${String(input.max)}` : ''),
    choice: () => (input.kind === 'choice' ? input.values.join(', ') : ''),
    flag: () => 'true, false',
  }[input.kind]()
  const { judge, presumed } = input
  const notes = [
    ...(judge === undefined ? [] : [`judged by ${judge}`]),
    ...(presumed ? [`presumed ${String(presumed.value)} by ${presumed.basis.join(', ')}`] : []),
  ]
  return [`${name}: ${values}`, ...notes].join('; ')
}

/**
 * Writes a table: its inputs and outcomes, what was verified of it, what it promises, and each of its rows.
 *
 * @param decision - The table.
 * @param promises - What it promises, and what was found of that.
 */
export function certificateOf(
  decision: Decision,
  promises: readonly (Promised & Kept)[] = [],
): string {
  const { id, inputs, outcomes, force, rows } = decision
  const { sound, segments, regions } = verify(decision)
  const lines = rows.map((row) =>
    [
      row.id,
      daysOf(row),
      Object.entries(row.when)
        .flatMap(([name, set]) => (set === undefined ? [] : [`${name} ${setText(set)}`]))
        .join(', ') || 'always',
      row.then,
      row.force ?? force,
      basisText(row.basis, row),
    ].join(' | '),
  )
  return [
    id,
    '',
    ...Object.entries(inputs).map(([name, input]) => inputText(name, input)),
    '',
    `outcomes: ${outcomes.join(', ')}`,
    `${String(segments)} stretches of days, ${String(regions)} regions, ` +
      (sound ? 'each answered by exactly one row' : 'not sound'),
    ...promises.map(
      ({ says, rising, steps }) => `promise: ${says}; ${String(steps)} steps of ${rising}`,
    ),
    '',
    'row | days | when | then | force | basis',
    ...lines,
    '',
  ].join('\n')
}

/** Writes a checklist: each of its points. */
function pointsText({ id, requirements }: Points): string {
  const lines = requirements.map((point) =>
    [point.id, daysOf(point), point.weight, point.force, basisText(point.basis, point)].join(' | '),
  )
  return [id, '', 'point | days | weight | force | basis', ...lines, ''].join('\n')
}

/**
 * Describes that every table and checklist of a domain stands as it was approved, in `certificates` beside the
 * test. `npm test -- --update` writes them anew; what then differs is what a reviewer has to judge.
 *
 * @param testFolder - The address of the test's folder.
 * @param decisionsById - All decisions of the domain, by id.
 * @param checklistsById - Its checklists, by id.
 * @param promises - What its tables promise, by their ids.
 */
export function describeCertificates(
  testFolder: URL,
  decisionsById: Readonly<Record<string, object>>,
  checklistsById: Readonly<Record<string, object>>,
  promises: Promises = {},
): void {
  // Inputs, outcomes and documents differ; what is written is read by name.
  const decisions = Object.values(decisionsById) as readonly Decision[]
  const checklists = Object.values(checklistsById) as readonly Points[]

  describe('the certificates', () => {
    test.each(decisions.map((decision) => [decision.id, decision] as const))(
      'have %s as it was approved',
      async (id, decision) => {
        const found = (promises[id] ?? []).map((each) => ({ ...each, ...keeps(decision, each) }))
        const broken = found.filter(({ steps, falls }) => steps === 0 || falls.length > 0)
        expect(broken.map(({ says, falls }) => [says, ...falls.slice(0, 3)])).toEqual([])
        await expect(certificateOf(decision, found)).toMatchFileSnapshot(`certificates/${id}.txt`)
      },
    )

    test.each(checklists.map((checklist) => [checklist.id, checklist] as const))(
      'have the points of %s as they were approved',
      async (id, checklist) => {
        await expect(pointsText(checklist)).toMatchFileSnapshot(`certificates/${id}.txt`)
      },
    )

    test('are of what there is, and of nothing else', () => {
      const files = readdirSync(new URL('certificates/', testFolder))
      const ids = [...decisions, ...checklists].map(({ id }) => `${id}.txt`)
      expect(files.sort()).toEqual(ids.sort())
      expect(Object.keys(promises).filter((id) => !ids.includes(`${id}.txt`))).toEqual([])
    })
  })
}
