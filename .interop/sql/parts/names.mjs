// Names and values that would change a statement's meaning if they were not quoted.
import { decision } from '@vilkar/core'
import { answerStatement } from '@vilkar/sql'
import { answering } from '../cases.mjs'
import { caseTable, compareWith } from '../compare.mjs'

/** Names of columns, as nobody should call them. */
export const hostileNames = [
  '"; DROP TABLE proof_answer; --',
  "' OR 1 = 1 --",
  '`) AS x, (SELECT 1',
  ']; /* [',
  '\\"\\\'\\`',
  'a"".b',
  'select',
  'æ ${x} $1 ? :y %s',
]

/** Values of an input that would do the same. */
const hostileValues = ["o'clock", "\\' OR 1 = 1 --", '/*', '$$', '*/ ; --']

/** A question that tells all of them apart. */
const question = decision({
  id: 'proof.names',
  inputs: { value: { kind: 'choice', values: hostileValues } },
  outcomes: hostileValues,
  force: 'statute',
  rows: hostileValues.map((value) => ({
    id: `is ${value}`,
    from: { id: 'ever', day: /** @type {any} */ ('1800-01-01') },
    when: { value },
    then: value,
    basis: ['x § 1'],
  })),
})

/**
 * @param {import('../engines/engine.mjs').Engine} engine
 */
export async function proveNames(engine) {
  const answerOf = answering(/** @type {any} */ (question), '2026-01-01', true)
  let cases = 0
  for (const name of hostileNames)
    cases += await compareWith(engine, {
      columns: [
        [name, 'text'],
        [`${name} kept`, 'integer'],
      ],
      cases: [...hostileValues, undefined].map((value, at) => ({
        cells: [value, at],
        answer: answerOf({ value }),
      })),
      statement: (keep, answer) =>
        answerStatement(question, {
          dialect: engine.dialect,
          from: caseTable,
          on: '2026-01-01',
          columns: { value: name },
          keep: [...keep, `${name} kept`],
          answer,
        }),
    })
  return { cases, what: `cases of ${hostileNames.length} names that mean something to an engine` }
}
