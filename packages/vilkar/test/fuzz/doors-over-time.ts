/* The doors of answers over time and of receipts. */
import * as consentTime from '@vilkar/consent/time'
import * as cooperationTime from '@vilkar/cooperation/time'
import * as planTime from '@vilkar/individual-plan/time'
import * as lawTime from '@vilkar/law/time'
import * as priorityTime from '@vilkar/priority/time'
import * as responsibilityTime from '@vilkar/responsibility/time'
import { door, type Door } from '@vilkar/testing/fuzz'
import { answersOf, assessCase, situations, type CaseFile } from '../../src/index.js'
import * as receipts from '../../src/receipts/index.js'
import * as vilkarTime from '../../src/time/index.js'

/** The entries of answers over time and of receipts. */
export const entriesOverTime = {
  '@vilkar/law/time': lawTime,
  '@vilkar/consent/time': consentTime,
  '@vilkar/individual-plan/time': planTime,
  '@vilkar/responsibility/time': responsibilityTime,
  '@vilkar/priority/time': priorityTime,
  '@vilkar/cooperation/time': cooperationTime,
  'vilkar/time': vilkarTime,
  'vilkar/receipts': receipts,
}

const on = '2026-02-01'
const asked = [{ on }, { on: '2017-12-31', leapDayBirthday: '03-01' }]
const stretches = [
  { from: on, until: '2026-12-31' },
  { from: '2012-01-01', until: '2030-01-01' },
]

/** Cases of persons whose birth date is known: an age is that of one day. */
const files: readonly CaseFile[] = [
  { person: { birthDate: '2011-03-14' }, consent: { matter: 'ordinary' } },
  { person: { birthDate: '2008-02-29' }, priority: { received: on, deadline: '2026-03-01' } },
  ...situations
    .map(({ example: { file } }) => file)
    .filter(({ person }) => (person?.age ?? null) === null)
    .slice(0, 5),
]
const facts = [{ birthDate: '2011-03-14' }, {}]
const documents = [
  { documents: { individualPlan: { period: { until: '2026-12-31' } } } },
  { documents: { consentDeclaration: { planConsented: true, expiresOn: '2026-04-30' } } },
]

/** The two doors of a domain. */
function ofDomain(
  domain: string,
  { mayChangeOn, timeline }: Readonly<Record<'mayChangeOn' | 'timeline', unknown>>,
  question: string,
  known: readonly unknown[],
): readonly Door[] {
  return [
    door(`mayChangeOn of ${domain}`, mayChangeOn, [question], known, asked),
    door(`timeline of ${domain}`, timeline, [question], known, stretches),
  ]
}

const ofDomains: readonly Door[] = [
  ...ofDomain('consent', consentTime, 'consent.child-heard', facts),
  ...ofDomain('plan', planTime, 'plan.right', facts),
  ...ofDomain('responsibility', responsibilityTime, 'responsibility.level', facts),
  ...ofDomain('priority', priorityTime, 'priority.missed-deadline', [{ deadline: '2026-03-01' }]),
  ...ofDomain('contact point', cooperationTime, 'cooperation.contact-point', [{}]),
]

const questions = ['consent.child-heard', 'plan.coordinator.child-right']

const ofCases: readonly Door[] = [
  door('mayChangeOn', vilkarTime.mayChangeOn, questions, files, asked),
  door('timeline', vilkarTime.timeline, questions, files, stretches),
  door('changesAhead', vilkarTime.changesAhead, files, [{ on, questions }]),
  door(
    'timelineOfCase',
    vilkarTime.timelineOfCase,
    files,
    stretches.map((days) => ({ ...days, questions })),
  ),
  door('documentChangesAhead', vilkarTime.documentChangesAhead, documents, asked),
  door('timelineOfDocuments', vilkarTime.timelineOfDocuments, documents, stretches),
]

const assessment = assessCase({ person: { birthDate: '2011-03-14' } }, { on })
const stored = files.map((file) => ({
  file,
  answers: answersOf(assessCase(file, { on, questions: ['consent.child-heard'] })),
}))

const ofReceipts: readonly Door[] = [
  door('receiptOf', (options: unknown) => receipts.receiptOf(assessment, options as never), [
    {},
    { reference: 'case-7', policies: { presume: false } },
    { sealed: { key: 'k'.repeat(32), facts: { b: 1 } } },
  ]),
  door(
    'matchesReceipt',
    (receipt: unknown) => receipts.matchesReceipt(receipt as never),
    files.map((file) => receipts.receiptOf(assessCase(file, { on }))),
  ),
  door(
    'recheckAll',
    (cases: unknown, day: unknown) => receipts.recheckAll(cases as never, { on: day } as never),
    [stored],
    ['2031-01-01'],
  ),
]

export const doorsOverTime: readonly Door[] = [...ofDomains, ...ofCases, ...ofReceipts]

/** What is given a front door that is made by hand, the rules of two versions, or what an answer holds. */
export const otherwiseCalledOverTime: readonly string[] = [
  ...['changeAt', 'isQuestionOf', 'mayChangeAt', 'readFrom', 'stretchesAt', 'timelineAt'],
  ...['explainChange', 'compareVersions', 'ruleHashes', 'tableHashes'],
]
