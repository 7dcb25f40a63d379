/* Every door through which a caller's data comes in, with valid inputs for each of its arguments. */
import * as cooperation from '@vilkar/cooperation'
import * as cooperationChecklists from '@vilkar/cooperation/checklists'
import * as consent from '@vilkar/consent'
import * as consentChecklists from '@vilkar/consent/checklists'
import * as core from '@vilkar/core'
import * as analysis from '@vilkar/core/analysis'
import * as calendar from '@vilkar/core/calendar'
import * as edge from '@vilkar/core/edge'
import * as fields from '@vilkar/core/fields'
import * as plan from '@vilkar/individual-plan'
import * as planChecklists from '@vilkar/individual-plan/checklists'
import * as law from '@vilkar/law'
import * as rules from '@vilkar/law/rules'
import * as priority from '@vilkar/priority'
import * as priorityChecklists from '@vilkar/priority/checklists'
import * as responsibility from '@vilkar/responsibility'
import * as responsibilityChecklists from '@vilkar/responsibility/checklists'
import { door, type Door } from '@vilkar/testing/fuzz'
import * as z from 'zod'
import * as catalogue from '../../src/catalogue/index.js'
import * as vilkar from '../../src/index.js'
import { doorsOverTime, entriesOverTime, otherwiseCalledOverTime } from './doors-over-time.js'

/** All that callers may import, by entry; what makes data and texts has no door. */
export const entries: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  '@vilkar/core': core,
  '@vilkar/core/analysis': analysis,
  '@vilkar/core/calendar': calendar,
  '@vilkar/core/edge': edge,
  '@vilkar/core/fields': fields,
  '@vilkar/law': law,
  '@vilkar/law/rules': rules,
  '@vilkar/consent': consent,
  '@vilkar/consent/checklists': consentChecklists,
  '@vilkar/individual-plan': plan,
  '@vilkar/individual-plan/checklists': planChecklists,
  '@vilkar/priority': priority,
  '@vilkar/priority/checklists': priorityChecklists,
  '@vilkar/responsibility': responsibility,
  '@vilkar/responsibility/checklists': responsibilityChecklists,
  '@vilkar/cooperation': cooperation,
  '@vilkar/cooperation/checklists': cooperationChecklists,
  vilkar,
  ...entriesOverTime,
}

const on = '2026-02-01'
const days = [on, '2012-01-01', '2017-12-31', '2018-01-01', '2008-02-29']
const options = [{ on }, { on: '2017-12-31' }, { on: '2012-01-01' }]
const files = vilkar.situations.map(({ example }) => example.file)

/** The parts of the situations' case files that belong to a domain, with the person's facts. */
function factsOf(domain: keyof vilkar.CaseFile): readonly unknown[] {
  return files.flatMap(({ [domain]: facts, person }) => [facts ?? {}, { ...person }])
}

const assessments: readonly Door[] = [
  door('assessCase', vilkar.assessCase, files, options),
  door('nextToAsk', vilkar.nextToAsk, files, [{ on, questions: ['consent.who-decides'] }]),
  door('bringForward', vilkar.bringForward, files),
  door('situationsOf', vilkar.situationsOf, ['foreldrene er uenige', 'fristen er brutt']),
  door('assessConsent', consent.assessConsent, factsOf('consent'), options),
  door('assessPlanDuty', plan.assessPlanDuty, factsOf('individualPlan'), options),
  door(
    'assessResponsibility',
    responsibility.assessResponsibility,
    factsOf('responsibility'),
    options,
  ),
  door('assessPriority', priority.assessPriority, factsOf('priority'), options),
  door('assessContactPoint', cooperation.assessContactPoint, factsOf('cooperation'), options),
  door(
    'orderNextOfKin',
    consent.orderNextOfKin,
    [
      [
        { id: 'a', relation: 'spouse' },
        { id: 'b', relation: 'sibling' },
      ],
    ],
    options,
  ),
]

/** A door at which a question is asked of what is given. */
const asking = (
  name: string,
  ask: (question: typeof consent.whoDecides, given: never, asked: never) => unknown,
): Door =>
  door(
    name,
    (given: unknown, asked: unknown) => ask(consent.whoDecides, given as never, asked as never),
    factsOf('consent'),
    options,
  )

const questions: readonly Door[] = [
  asking('ask', rules.ask),
  asking('decide', core.decide),
  asking('decideFrom', core.decideFrom),
  door(
    'prepare',
    (given: unknown, asked: unknown) =>
      core.prepare(consent.whoDecides, asked as never).answer(given as never),
    factsOf('consent'),
    options,
  ),
  door(
    'whyNot',
    (given: unknown, outcome: unknown, asked: unknown) =>
      analysis.whyNot(consent.whoDecides, given as never, outcome as never, asked as never),
    factsOf('consent'),
    ['patient'],
    options,
  ),
  door(
    'compare',
    (before: unknown, after: unknown) =>
      analysis.compare(consent.childHeard, before as never, after as never),
    days,
    days,
  ),
  door(
    'regions',
    (asked: unknown) => [...analysis.regions(consent.childHeard, asked as never)],
    options,
  ),
]

const counted: readonly Door[] = [
  door('calendarDay', core.calendarDay, days),
  door('isCalendarDay', core.isCalendarDay, days),
  door('isBirthDate', calendar.isBirthDate, [...days, '2010', '2010-02']),
  door('ageOn', calendar.ageOn, [...days, '2010', '2010-02'], days, ['02-28', '03-01']),
  door('addDays', calendar.addDays, days, [0, 1, -400, 1e6]),
  door('addMonths', calendar.addMonths, days, [0, 1, -400, 1e6]),
  door('addYears', calendar.addYears, days, [0, 1, -400, 1e6]),
  door('weekdayOf', calendar.weekdayOf, days),
  door(
    'addWorkingDays',
    priority.addWorkingDays,
    days,
    [0, 10, 30, 110_000],
    [{}, { saturdayIsWorkingDay: true }],
  ),
  door(
    'countWorkingDays',
    priority.countWorkingDays,
    days,
    [0, 10, 30],
    [{}, { saturdayIsWorkingDay: true }],
  ),
  door('isWorkingDay', priority.isWorkingDay, days, [{}, { saturdayIsWorkingDay: true }]),
  door('publicHolidays', priority.publicHolidays, [2026, 1900, 2200]),
  door('assessmentDeadline', priority.assessmentDeadline, days, [{}, { age: 15 }]),
  door('startDeadline', priority.startDeadline, days, [{ received: on }]),
  door('complaintDeadline', priority.complaintDeadline, days, [{}]),
]

const read: readonly Door[] = [
  door('holdsIdentityNumber', fields.holdsIdentityNumber, ['Practitioner/12', '01018012345']),
  door('isInvalidInput', core.isInvalidInput, [new core.InvalidInput([])]),
  door('parseForm', (values: unknown) => edge.parseForm(consent.consentFacts, values as never), [
    { birthDate: '2010-05-01', matter: '' },
    [['birthDate', '2010-05-01']],
  ]),
  door('versionOn', law.versionOn, ['pbrl § 4-3'], days),
  door('isCitation', law.isCitation, ['pbrl § 4-3', 'pbrl § 4-3 (1) b']),
  door('lawToLookUp', catalogue.lawToLookUp, days),
  door(
    'suggestFromGuide',
    priority.suggestFromGuide,
    [{ guide: 'child-habilitation', condition: 'cerebral-palsy' }],
    options,
  ),
]

/** The checklists: each takes a document and options, and a situation's documents are some. */
const least = [{}, { of: 'municipality' }, { of: 'health-trust' }, { kind: 'municipal' }]
const documents = files.flatMap(({ documents: held }) => Object.values(held ?? {}))
const checks: readonly Door[] = Object.values(entries).flatMap((entry) =>
  Object.entries(entry)
    .filter(([name, value]) => /^check[A-Z]/.test(name) && typeof value === 'function')
    .map(([name, value]) => door(name, value, [...least, ...documents], options)),
)

/** Whether a value is a schema of the data that goes in. */
function isSchema(value: unknown): value is z.ZodType {
  return value instanceof z.ZodType
}

/** What goes in through a schema: a refusal is a result with issues, which a form library shows. */
const schemas: readonly Door[] = Object.values(entries).flatMap((entry) =>
  Object.entries(entry)
    .filter((member): member is [string, z.ZodType] => isSchema(member[1]))
    .map(([name, schema]) =>
      door(`the schema ${name}`, (input: unknown) => edge.parseInput(schema, input), [
        ...least,
        ...options,
        ...files,
        ...documents,
        ...files.flatMap((file) => Object.values(file)),
        ...days,
        { guide: 'child-habilitation', condition: 'cerebral-palsy' },
        { received: on },
      ]),
    ),
)

export const doors: readonly Door[] = [
  ...assessments,
  ...questions,
  ...counted,
  ...read,
  ...checks,
  ...schemas,
  ...doorsOverTime,
]

/*
 * What else is exported and can be called is given no caller's data: it makes tables, schemas, points or texts out of
 * what the author of a package writes, answers facts that were read already, or says in words what an answer holds.
 */
export const otherwiseCalled: readonly string[] = [
  ...otherwiseCalledOverTime,
  ...[
    'decision',
    'question',
    'checklist',
    'integer',
    'choice',
    'flag',
    'atLeast',
    'below',
    'fromUpTo',
  ],
  ...[
    'under',
    'inOrder',
    'withOutcomes',
    'withMeaning',
    'verify',
    'describeDecision',
    'InvalidInput',
    'issue',
  ],
  ...[
    'strictObject',
    'strictObjectWithMoved',
    'oneOf',
    'years',
    'yesOrNo',
    'inLanguage',
    'formInLanguage',
  ],
  ...[
    'parseInput',
    'readAge',
    'readAll',
    'fieldKind',
    'readNames',
    'withAssumed',
    'assumeInConsent',
    'parentsInformedBy',
    'saidOfTheParents',
    'check',
  ],
  ...[
    'askAll',
    'askFrom',
    'askAtDoor',
    'askedOf',
    'looksAt',
    'needingFacts',
    'answersOf',
    'dutiesOwed',
  ],
  ...[
    'answerConsent',
    'answerPlanDuty',
    'answerResponsibility',
    'answerPriority',
    'answerContactPoint',
  ],
  ...[
    'inSubstance',
    'possibleOutcomes',
    'readingOf',
    'withReading',
    'withReadingOfReport',
    'inForceThroughout',
  ],
  ...['citing', 'citationText', 'shortCitationText', 'lovdataAddress', 'parseCitation'],
  ...[
    'explainConsent',
    'explainPlanDuty',
    'explainResponsibility',
    'explainPriority',
    'explainContactPoint',
  ],
  ...[
    'explainCase',
    'explainEachParent',
    'explainDeadlines',
    'explainLevelFeatures',
    'explanationLines',
  ],
]
