// The statements of @vilkar/sql parsed by sqlglot: those of the dialects that are not run by their engines, and of every
// dialect those with names that mean something to an engine, which must say the same as with plain ones.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { answerStatement, dialects, outsideStatement } from '@vilkar/sql'
import { hostileNames } from '../sql/parts/names.mjs'
import { python } from '../sql/python.mjs'
import { questions } from '../sql/questions.mjs'

const program = python()
if (program === undefined) {
  console.log('  sqlglot needs Python with the packages of requirements.txt')
  process.exit(3)
}

const answer = /** @type {const} */ (['status', 'outcome', 'possible', 'outside'])

/** Both statements of a question, its columns, its table and what is kept named by a function of plain names. */
const written = (question, dialect, named) => {
  const columns = Object.fromEntries(
    Object.keys(question.inputs).map((name) => [name, named(name)]),
  )
  const options = { dialect, from: ['registry', named('person')], on: '2026-06-01', columns }
  return [
    answerStatement(question, { ...options, keep: [named('id')], answer }),
    outsideStatement(question, options),
  ]
}

const plain = /** @type {const} */ (['sql-server', 'trino']).flatMap((dialect) =>
  questions.flatMap((question) =>
    written(question, dialect, (name) => name).map((sql) => ({ dialect, sql })),
  ),
)
const hostile = dialects.flatMap((dialect) =>
  hostileNames.flatMap((hostileName) => {
    const [question] = questions
    if (question === undefined) return []
    const likes = written(question, dialect, (name) => `plain ${name}`)
    const names = ['person', 'id', ...Object.keys(question.inputs)].map((name) => [
      `${hostileName} ${name}`,
      `plain ${name}`,
    ])
    return written(question, dialect, (name) => `${hostileName} ${name}`).map((sql, at) => ({
      dialect,
      sql,
      like: likes[at],
      names: Object.fromEntries(names),
    }))
  }),
)
const statements = [...plain, ...hostile]
const script = fileURLToPath(new URL('../sql/parse.py', import.meta.url))
const { stdout } = spawnSync(program, [script], {
  encoding: 'utf8',
  input: statements.map((each) => `${JSON.stringify(each)}\n`).join(''),
  maxBuffer: 1 << 26,
})
const found = stdout
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line).problem)
if (found.length !== statements.length) throw new Error(`${found.length} statements were parsed`)
const wrong = found.flatMap((problem, at) =>
  problem === null ? [] : [`${statements[at]?.dialect}: ${problem}: ${statements[at]?.sql}`],
)
if (wrong.length > 0) throw new Error([...new Set(wrong)].slice(0, 3).join('\n'))
console.log(
  `  ${plain.length} statements parsed in sql-server and trino, and ${hostile.length} with ${hostileNames.length} names that mean something, in ${dialects.join(', ')}`,
)
