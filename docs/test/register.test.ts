import { describe, expect, test } from 'vitest'
import { countBy, followed } from '../src/model/coverage/counts.ts'
import { anything, filtered } from '../src/model/coverage/filter.ts'
import { named } from '../src/model/coverage/named.ts'
import { problemsIn } from '../src/model/coverage/problems.ts'
import { registerFiles } from '../src/model/coverage/register-files.ts'
import { partOf, register, registerParts } from '../src/model/coverage/register.ts'
import { sourceDocuments } from '../src/model/coverage/sources.ts'
import {
  fates,
  statement,
  statementKinds,
  type Statement,
} from '../src/model/coverage/statement.ts'
import { carriedBy } from '../src/model/register.ts'
import { coverageTexts } from '../src/texts/coverage/index.ts'

const head = {
  id: 'S1-1.1-01',
  source: 'S1',
  section: '1.1',
  kind: 'decidable',
  modality: 'duty',
  topic: 'consent',
  addressees: ['municipality'],
  gist: 'Noe skal gjøres',
} as const
const one: Statement = { ...head, as: 'carried', by: ['consent.who-decides'] }

describe('the register of the sources', () => {
  test('maps each of the 2,081 statements, and loses none of any part', () => {
    for (const { parts } of sourceDocuments) {
      for (const [name, count] of Object.entries(parts)) {
        const part = registerParts.find((each) => each.name === name)
        expect([name, part?.statements.length]).toEqual([name, count])
      }
    }
    expect(register.length).toBe(2081)
  })

  test('names only rules, provisions and statements that exist, and goes in no circle', () => {
    expect(problemsIn(register, named)).toEqual([])
  })

  test('tells each statement in words of its own', () => {
    const gists = new Map<string, string>()
    for (const { id, gist, as } of register) {
      expect(gist).toMatch(/\p{L}{2,} \S+/u)
      if (as !== 'restates') gists.set(gist, id)
    }
    const told = register.filter(({ as }) => as !== 'restates').length
    expect(gists.size).toBe(told)
  })

  test('stands in the files that are read', () => {
    const lines = registerFiles['register.csv']?.split('\r\n') ?? []
    expect(lines.length).toBe(register.length + 2)
    const [head = '', ...rows] = lines.slice(0, -1)
    const columns = head.replace('\uFEFF', '').split(';')
    for (const name of columns) expect(name).toMatch(/^[a-z]+(_[a-z]+)*$/)
    expect(rows.map((row) => row.split(';')[0])).toEqual(register.map(({ id }) => id))
    // What stands as a code stands in words beside it.
    for (const code of ['source', 'kind', 'modality', 'became', 'reason'])
      expect(columns[columns.indexOf(code) + 1]).toBe(`${code}_nb`)
  })
})

describe('what is wrong with a register', () => {
  const problems = (...statements: readonly Statement[]) => problemsIn(statements, named)

  test('is nothing where all that it names exists', () => {
    expect(problems(one)).toEqual([])
  })

  test('is a rule that does not exist', () => {
    expect(problems({ ...one, by: ['consent.who-decides/no-such-row'] })).toEqual([
      { statement: one.id, problem: 'unknown-rule', name: 'consent.who-decides/no-such-row' },
    ])
  })

  test('is a provision that is not registered', () => {
    expect(
      problems({ ...head, as: 'superseded', by: ['pbrl § 999'], since: '2018-01-01' }),
    ).toEqual([{ statement: one.id, problem: 'unknown-law', name: 'pbrl § 999' }])
  })

  test('is a statement that restates what is not there, or itself by a detour', () => {
    const a: Statement = { ...head, id: 'S1-a', as: 'restates', of: 'S1-b' }
    const b: Statement = { ...head, id: 'S1-b', as: 'restates', of: 'S1-a' }
    expect(problems(a)).toEqual([{ statement: 'S1-a', problem: 'unknown-statement', name: 'S1-b' }])
    expect(problems(a, b).map(({ problem }) => problem)).toEqual(['circle', 'circle'])
  })

  test('is a statement that stands twice, and one not built that does not say what is missing', () => {
    expect(problems(one, one)).toEqual([{ statement: one.id, problem: 'twice' }])
    expect(problems({ ...head, as: 'left-out', reason: 'not-built' })).toEqual([
      { statement: one.id, problem: 'no-note' },
    ])
  })

  test('is a line without a fate: it cannot be read', () => {
    expect(statement.safeParse(one).success).toBe(true)
    expect(statement.safeParse(head).success).toBe(false)
  })
})

describe('the coverage', () => {
  test('counts every statement once', () => {
    const { groups, all } = countBy(register, statementKinds, ({ kind }) => kind)
    expect(all.all).toBe(register.length)
    expect(fates.reduce((sum, fate) => sum + all[fate], 0)).toBe(register.length)
    expect(groups.reduce((sum, { counts }) => sum + counts.all, 0)).toBe(register.length)
  })

  test('holds at least 95 % of what is decidable, and says of the rest why not', () => {
    const decidable = register.filter(({ kind }) => kind === 'decidable')
    const rest = decidable.filter(({ as }) => as === 'left-out' || as === 'principle')
    expect(rest.length / decidable.length).toBeLessThanOrEqual(0.05)
    for (const each of rest) {
      expect('note' in each && each.note, each.id).toBeTruthy()
      expect('reason' in each && each.reason, each.id).not.toBe('not-built')
    }
  })

  test('follows a restatement to what it restates', () => {
    const again: Statement = { ...head, id: 'S1-again', as: 'restates', of: one.id }
    expect(followed([one, again]).map(({ id, as }) => [id, as])).toEqual([
      [one.id, 'carried'],
      ['S1-again', 'carried'],
    ])
    expect(followed(register).filter(({ as }) => as === 'restates')).toEqual([])
  })

  test('is found from the rule as from the statement', () => {
    for (const each of register) {
      if (each.as !== 'carried') continue
      for (const name of each.by) {
        const [owner = ''] = name.split('/')
        if (owner === 'priority.guide') continue
        expect(carriedBy(owner).map(({ statement: { id } }) => id)).toContain(each.id)
      }
      expect(partOf(each.id)).toBeDefined()
    }
  })

  test('is searched by words, kind, source and fate together', () => {
    expect(filtered(register, anything)).toHaveLength(register.length)
    const text = one.gist.toUpperCase()
    expect(filtered([one], { ...anything, text, kind: 'decidable', source: 'S1' })).toEqual([one])
    expect(filtered([one], { ...anything, text: 'finnes ikke' })).toEqual([])
    expect(filtered([one], { ...anything, fate: 'principle' })).toEqual([])
  })
})

describe('the words of the coverage pages', () => {
  const texts = (value: unknown): readonly string[] =>
    typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(texts)
      : [String(value)]

  test('are there in each language, and differ between bokmål and nynorsk', () => {
    for (const words of Object.values(coverageTexts)) {
      expect(texts(words).filter((text) => text.trim() === '')).toEqual([])
    }
    expect(texts(coverageTexts.nn)).not.toEqual(texts(coverageTexts.nb))
  })
})
