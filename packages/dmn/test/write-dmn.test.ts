import { isInvalidInput } from '@vilkar/core'
import type { DecisionDescription } from '@vilkar/core/analysis'
import { catalogue } from 'vilkar/catalogue'
import { describe, expect, it } from 'vitest'
import { writeDmn } from '../src/index.js'
import { readBack } from './read-back.js'

const { decisions } = JSON.parse(JSON.stringify(catalogue())) as {
  readonly decisions: readonly DecisionDescription[]
}

function decisionOf(id: string): DecisionDescription {
  const found = decisions.find((each) => each.id === id)
  if (found === undefined) throw new Error(id)
  return found
}

/** A cell as the model says it: one value for a list of one, and no end where the values of the input end. */
function plainly(cell: unknown, input: DecisionDescription['inputs'][string] | undefined): unknown {
  if (Array.isArray(cell)) return cell.length === 1 ? cell[0] : cell
  if (typeof cell !== 'object' || cell === null || input?.kind !== 'integer') return cell
  const range = cell as { readonly min?: number; readonly max?: number }
  const { min = input.min, max = input.max } = range
  return { ...(min > input.min && { min }), ...(max < input.max && { max }) }
}

describe.each(decisions.map(({ id }) => ({ id })))('the model of $id', ({ id }) => {
  it('says what the table says, read back by another hand', async () => {
    const { inputs, rows } = decisionOf(id)
    const model = await readBack(await writeDmn(decisionOf(id)))
    expect(model.warnings).toEqual([])
    expect(model.decisions).toBe(1)
    expect(model.hitPolicy).toBe('UNIQUE')
    expect(model.names).toEqual(['on', ...Object.keys(inputs)])
    expect(model.rules).toEqual(
      rows.map((row) => ({
        id: row.id,
        from: row.from.day,
        until: row.until?.day,
        when: Object.fromEntries(
          Object.entries(row.when).map(([name, cell]) => [name, plainly(cell, inputs[name])]),
        ),
        then: row.then,
        basis: row.basis.join('; '),
        force: row.force,
      })),
    )
  })
})

describe('a model', () => {
  it('comes out the same twice', async () => {
    const decision = decisionOf('consent.child-heard')
    expect(await writeDmn(decision)).toBe(await writeDmn(decision))
  })

  it('leaves no room between two numbers', async () => {
    const xml = await writeDmn(decisionOf('consent.child-heard'))
    expect(xml).toContain('<dmn:text>[7..12)</dmn:text>')
    expect(xml).not.toMatch(/\.\.\d+\]/)
  })

  it('refuses a value outside its domain by the type of the input, and takes null', async () => {
    const xml = await writeDmn(decisionOf('consent.child-heard'))
    expect(xml).toContain('<dmn:text>null,[0..131)</dmn:text>')
  })

  it('bears the words of a language where they are given', async () => {
    const words = { question: 'Skal barnet høres?', inputs: { age: { label: 'Alder' } } }
    const xml = await writeDmn(decisionOf('consent.child-heard'), words)
    expect(xml).toContain('<dmn:question>Skal barnet høres?</dmn:question>')
    expect(xml).toContain('<dmn:inputData id="input_age" label="Alder" name="age">')
  })
})

describe('a table that DMN cannot hold', () => {
  const table = decisionOf('consent.emergency')
  const flag = { kind: 'flag' } as const
  const unfit: Readonly<Record<string, readonly [DecisionDescription, string]>> = {
    'an input that is called as the day is': [{ ...table, inputs: { on: flag } }, 'inputs.on'],
    'an input that is a word of FEEL': [{ ...table, inputs: { not: flag } }, 'inputs.not'],
    'an input with a sign of FEEL': [{ ...table, inputs: { 'a-b': flag } }, 'inputs.a-b'],
    'an id that XML cannot hold': [{ ...table, id: 'a b' }, 'id'],
    'an outcome with a quotation mark': [{ ...table, outcomes: ['a"b'] }, 'outcomes'],
    'no row': [{ ...table, rows: [] }, 'rows'],
  }

  it.each(Object.keys(unfit))('is refused whole: %s', async (name) => {
    const [decision, place] = unfit[name] ?? [table, '']
    const error: unknown = await writeDmn(decision).catch((reason: unknown) => reason)
    expect(
      isInvalidInput(error) && error.issues.map(({ path, code }) => [path.join('.'), code]),
    ).toEqual([[place, 'not-for-dmn']])
  })

  it('is refused with all that is wrong at once', async () => {
    const error: unknown = await writeDmn({ ...table, id: 'a b', rows: [] }).catch(
      (reason: unknown) => reason,
    )
    expect(isInvalidInput(error) && error.issues.length).toBe(2)
  })
})
