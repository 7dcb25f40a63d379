// Values outside: said to be so, counted and listed, and taken for no other.
import { decision, integer } from '@vilkar/core'
import { answerStatement, outsideStatement } from '@vilkar/sql'
import { caseTable, compareWith } from '../compare.mjs'
import { quoteIn } from '../engines/engine.mjs'

/**
 * @param {import('../engines/engine.mjs').Engine} engine
 */
export async function proveOutside(engine) {
  const question = decision({
    id: 'proof.outside',
    inputs: {
      age: integer({ min: 0, max: 130 }),
      band: integer({ min: 0, max: 10 }),
      lives: { kind: 'choice', values: ['here', 'there'] },
    },
    outcomes: ['yes'],
    force: 'statute',
    rows: [
      {
        id: 'all',
        from: { id: 'ever', day: /** @type {any} */ ('1800-01-01') },
        when: {},
        then: 'yes',
        basis: ['x § 1'],
      },
    ],
  })
  /** @type {readonly (readonly [readonly unknown[], string])[]} */
  const persons = [
    [['2000-01-01', 1, 2, 'here'], ''],
    [[undefined, undefined, undefined, undefined], ''],
    [['2026-02-02', 1, 2, 'here'], 'age'],
    [['1890-01-01', undefined, 10, 'there'], 'age'],
    [['2026-02-01', 3, 2, 'here'], 'band'],
    [['2026-02-01', -1, undefined, 'here'], 'band'],
    [['2026-02-01', undefined, 11, 'HERE'], 'band | lives'],
    [['2026-02-01', 11, undefined, 'her'], 'band | lives'],
  ]
  const options = {
    dialect: engine.dialect,
    from: caseTable,
    on: '2026-02-01',
    columns: { age: { birthDate: 'born' }, band: { min: 'low', max: 'high' }, lives: 'lives' },
  }
  await compareWith(engine, {
    columns: [
      ['born', 'date'],
      ['low', 'integer'],
      ['high', 'integer'],
      ['lives', 'text'],
    ],
    cases: persons.map(([cells, outside]) => ({
      cells,
      answer:
        outside === ''
          ? ['determined', 'yes', 'yes', '', '', '', '']
          : ['outside', '', '', '', '', '', ''],
    })),
    statement: (keep) => {
      const quote = quoteIn(engine.dialect)
      const asked = answerStatement(question, {
        ...options,
        keep,
        answer: ['status', 'outcome', 'possible', 'needed', 'outside'],
      })
      const empty = ['presumed', 'rows', 'law_read_through'].map((name) => `'' AS ${quote(name)}`)
      return `SELECT *, ${empty.join(', ')} FROM (${asked}) q`
    },
  })
  const quote = quoteIn(engine.dialect)
  const listed = await engine.query(
    `SELECT ${['input', 'problem', 'value', 'persons'].map(quote).join(', ')} FROM (${outsideStatement(question, options)}) q ORDER BY 1, 2, 3`,
  )
  const lines = listed.map((row) => row.map(String).join(' ')).join('; ')
  const expected =
    'age born-after-the-day 2026-02-02 1; age out-of-range 1890-01-01 1; band not-allowed 3 | 2 1; band out-of-range  | 11 1; band out-of-range -1 |  1; band out-of-range 11 |  1; lives not-allowed HERE 1; lives not-allowed her 1'
  if (lines !== expected) throw new Error(`outside: ${lines}`)
  return {
    cases: persons.length,
    what: 'persons of whom what is outside is said to be so, counted and listed',
  }
}
