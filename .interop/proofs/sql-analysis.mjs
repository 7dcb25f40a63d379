// The worked analysis: whom in a made-up municipality the law of 1 January 2026 affects. Its result is committed, and
// shown on the site; `--update` writes it anew. Each count is held to what `prepare` says of the same persons.
import { readFileSync, writeFileSync } from 'node:fs'
import { possibleOutcomes, prepare } from '@vilkar/core'
import { persons } from '../analysis/municipality.mjs'
import { whoIsAffected } from '../analysis/who-is-affected.mjs'
import { duckdb } from '../sql/engines/duckdb.mjs'
import { questions } from '../sql/questions.mjs'

const engine = await duckdb()
if (engine === undefined) {
  console.log('  DuckDB is not installed: npm install in .interop')
  process.exit(3)
}
const result = await whoIsAffected(engine)
for (const { question: id, before, after, persons: counted } of result.changes) {
  const question = questions.find((each) => each.id === id)
  if (question === undefined) throw new Error(`no question is called ${id}`)
  const [was, is] = [result.before, result.after].map((on) => {
    const { answer } = prepare(question, { on })
    return (
      /** @type {(typeof persons)[number]} */ { age, careTakenOver, parentalResponsibility },
    ) => {
      const { input } = question.table.byName.get('age') ?? {}
      // A question about children says of an adult that the age is outside.
      if (input?.kind === 'integer' && age > input.max) return ''
      const known = { age, careTakenOver, parentalResponsibility }
      const given = Object.entries(known).filter(([name]) => name in question.inputs)
      return possibleOutcomes(answer(/** @type {any} */ (Object.fromEntries(given)))).join(' | ')
    }
  })
  const found = persons.filter((person) => was?.(person) === before && is?.(person) === after)
  if (found.length !== counted)
    throw new Error(`${id}: ${counted} by SQL, ${found.length} by prepare`)
}
const file = new URL('../../docs/src/populations/affected.json', import.meta.url)
const text = `${JSON.stringify(result, null, 2)}\n`
if (process.argv.includes('--update')) writeFileSync(file, text)
else if (readFileSync(file, 'utf8') !== text) throw new Error('the committed result is another')
console.log(
  `  ${result.changes.length} groups of persons of whom something else is possible, counted alike`,
)
