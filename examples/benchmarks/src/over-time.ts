import { assessCase, type CaseFile, type CaseQuestion } from 'vilkar'
import { changesAhead, documentChangesAhead, mayChangeOn, timeline } from 'vilkar/time'
import { time } from './measure.ts'
import { duration, say, table } from './print.ts'

const on = '2026-02-01'
const question = 'consent.child-heard' satisfies CaseQuestion

/** Children and adults; of an adult nothing turns, which is known when every day has been asked. */
const birthDates = ['2011-03-14', '2017-11-05', '2024-02-29', '1986-05-17', '2010']

const files = birthDates.map(
  (birthDate): CaseFile => ({ person: { birthDate }, consent: { matter: 'ordinary' } }),
)

const plans = birthDates.map((birthDate): CaseFile => {
  const period = { from: '2026-01-01', until: '2026-12-31' }
  return { documents: { individualPlan: { recipient: { birthDate }, period } } }
})

/** What is asked over time, each beside what is asked about one day. */
const asked: readonly (readonly [
  name: string,
  cases: readonly CaseFile[],
  overTime: (file: CaseFile) => unknown,
  onOneDay: (file: CaseFile) => unknown,
])[] = [
  [
    'mayChangeOn, beside the answer',
    files,
    (file) => mayChangeOn(question, file, { on }),
    (file) => assessCase(file, { on, questions: [question] }),
  ],
  [
    'timeline of ten years, beside the answer',
    files,
    (file) => timeline(question, file, { from: on, until: '2036-01-31' }),
    (file) => assessCase(file, { on, questions: [question] }),
  ],
  [
    'changesAhead of every question, beside the answers',
    files,
    (file) => changesAhead(file, { on }),
    (file) => assessCase(file, { on }),
  ],
  [
    'documentChangesAhead of a plan, beside its check',
    plans,
    (file) => documentChangesAhead(file, { on }),
    (file) => assessCase(file, { on, questions: [] }),
  ],
]

say('over time: what it costs to be told when something turns, beside one day.')
say()
const rows: string[][] = []
for (const [name, cases, overTime, onOneDay] of asked) {
  const [long, short] = [await time(cases, overTime), await time(cases, onOneDay)]
  rows.push([name, duration(short), duration(long), `${(long / short).toFixed(1)} times`])
}
table(['', 'one day', 'over time', 'ratio'], rows)
