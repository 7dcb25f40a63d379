// Prints what has to be looked up in the law before the rules are relied on, on a day. Reads dist, so it
// runs after tsup; the list is made by `lawToLookUp` of vilkar/catalogue.
//
//   npm run law:stale -- --on 2026-12-31
import { parseArgs } from 'node:util'
import { lawToLookUp } from 'vilkar/catalogue'

const { values } = parseArgs({ options: { on: { type: 'string' } } })
if (values.on === undefined) {
  console.error('Say the day: npm run law:stale -- --on YYYY-MM-DD')
  process.exit(2)
}
const { on, acts, turns, pending } = lawToLookUp(values.on)

/**
 * Prints a list under a heading, or that it is empty.
 *
 * @param {string} heading of the list
 * @param {readonly string[]} lines of it
 */
function list(heading, lines) {
  console.log(`\n${heading}`)
  for (const line of lines.length === 0 ? ['none'] : lines) console.log(`  ${line}`)
}

/**
 * Writes a rule that turns.
 *
 * @param {(typeof turns)[number]} turn of a rule
 */
const turnLine = ({ day, happening, kind, of, id, lawReadThrough }) =>
  `${day}  ${happening.padEnd(6)} ${kind.padEnd(5)} ${of} ${id} (law read through ${lawReadThrough})`

console.log(`To be looked up in the law, for ${on}.`)
list(
  'Rules that have turned since the law behind them was read:',
  turns.filter(({ come }) => come).map(turnLine),
)
list('Rules that turn later:', turns.filter(({ come }) => !come).map(turnLine))
list(
  'Acts adopted and not in force:',
  pending.map(
    ({ number, undecidedOn, touches }) =>
      `${number}  not decided on ${undecidedOn}; touches ${touches.join(', ')}`,
  ),
)
list(
  'Acts and regulations not read through the day:',
  acts.map(({ act, number, readThrough }) => `${readThrough ?? 'not read  '}  ${act} ${number}`),
)
