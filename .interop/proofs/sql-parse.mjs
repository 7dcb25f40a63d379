// The statements of @vilkar/sql for the engines that are not run, parsed by sqlglot: written, not proven.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { answerStatement, outsideStatement } from '@vilkar/sql'
import { python } from '../sql/python.mjs'
import { questions } from '../sql/questions.mjs'

const program = python()
if (program === undefined) {
  console.log('  sqlglot needs Python with the packages of requirements.txt')
  process.exit(3)
}

const dialects = /** @type {const} */ (['sql-server', 'trino'])
const answer = /** @type {const} */ (['status', 'outcome', 'possible', 'outside'])
const statements = dialects.flatMap((dialect) =>
  questions.flatMap((question) => {
    const from = ['registry', 'person']
    const columns = Object.fromEntries(Object.keys(question.inputs).map((name) => [name, name]))
    const options = { dialect, from, on: '2026-06-01', columns }
    return [
      { dialect, sql: answerStatement(question, { ...options, keep: ['id'], answer }) },
      { dialect, sql: outsideStatement(question, options) },
    ]
  }),
)
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
  problem === null ? [] : [`${statements[at]?.dialect}: ${problem}`],
)
if (wrong.length > 0) throw new Error([...new Set(wrong)].slice(0, 5).join('\n'))
console.log(`  ${statements.length} statements parsed, in ${dialects.join(', ')}`)
