import { calendarDay, isInvalidInput, type CalendarDay } from '@vilkar/core'
import { addDays, addMonths, addYears } from '@vilkar/core/calendar'
import { explainChange } from '@vilkar/core/explain'
import { since } from '@vilkar/law'
import { amendmentTexts } from '@vilkar/law/texts/nb'
import { anyDocument } from '@vilkar/testing/domains'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assessCase, caseFile } from '../src/index.js'
import { reportsIn } from '../src/documents.js'
import { checkConsentDocuments, consentDocuments } from '../src/time/consent-documents.js'
import {
  documentChangesAhead,
  timelineOfDocuments,
  type FileOverTime,
  type ReportsOverTime,
} from '../src/time/index.js'
import { nb } from '../src/texts/nb.js'

const daysLookedAt = 50
const nearby = fc.integer({ min: -5, max: daysLookedAt + 5 })
const leapDays = ['2008-02-29', '2012-02-29', '2020-02-29']

const ofCase = caseFile.shape.documents.unwrap().unwrap().shape
const documents = { ...ofCase, ...consentDocuments.shape }
type Document = keyof typeof documents
const kinds = Object.keys(documents) as readonly Document[]

/** Days of the time that is covered: any, and some not long before a change of law or a leap day. */
const anyFirst: fc.Arbitrary<CalendarDay> = fc.oneof(
  fc.integer({ min: 0, max: 7000 }).map((away) => addDays(calendarDay('2011-11-15'), away)),
  fc
    .tuple(fc.constantFrom(...Object.values(since)), nearby)
    .map(([{ day }, away]) => addDays(day, -away)),
  fc
    .tuple(fc.constantFrom('2025', '2026', '2028'), nearby)
    .map(([year, away]) => addDays(calendarDay(`${year}-03-01`), -away)),
)

/** Days on which, or counted from which, something happens soon after a day. */
function daysNear(first: CalendarDay): fc.Arbitrary<string> {
  const near = nearby.map((away) => addDays(first, away))
  return fc.oneof(
    { weight: 4, arbitrary: near },
    near.map((day) => addMonths(day, -1)),
    fc.tuple(near, fc.constantFrom(1, 2)).map(([day, years]) => addYears(day, -years)),
  )
}

function birthDatesNear(first: CalendarDay): fc.Arbitrary<string> {
  const born = fc
    .tuple(nearby, fc.constantFrom(0, 6, 7, 12, 16, 17, 18, 19))
    .map(([away, years]) => addYears(addDays(first, away), -years))
  return fc.oneof(
    { weight: 4, arbitrary: born },
    born.map((day) => day.slice(0, 7)),
    born.map((day) => day.slice(0, 4)),
    fc.constantFrom(...leapDays),
  )
}

interface Asked {
  readonly from: CalendarDay
  readonly document: Document
  readonly file: FileOverTime
  readonly options: { readonly leapDayBirthday?: '02-28' | '03-01' }
}

function askedAbout(document: Document): fc.Arbitrary<Asked> {
  return anyFirst.chain((from) =>
    fc.record({
      from: fc.constant(from),
      document: fc.constant(document),
      file: anyDocument(documents[document].unwrap().unwrap(), {
        day: daysNear(from),
        birthDate: birthDatesNear(from),
      }).map((drawn) => ({ documents: { [document]: drawn } })),
      options: fc.constantFrom(
        {},
        { leapDayBirthday: '02-28' } as const,
        { leapDayBirthday: '03-01' } as const,
      ),
    }),
  )
}

/** Whether a document is one of consent, which no case file holds. */
function isOfConsent(document: Document): document is keyof typeof consentDocuments.shape {
  return document in consentDocuments.shape
}

/** What is found on a day; nothing where the document is not one. */
function foundOn({ document, file, options }: Asked, on: CalendarDay): readonly ReportsOverTime[] {
  try {
    return isOfConsent(document)
      ? checkConsentDocuments({ [document]: file.documents?.[document] }, on)
      : reportsIn(assessCase(file, { on, ...options, questions: [] }).documents)
  } catch (error) {
    if (isInvalidInput(error)) return []
    throw error
  }
}

/** What reports find, without the provisions, which are others on other days. */
function said(found: readonly ReportsOverTime[]): string {
  return JSON.stringify(
    found.flatMap(({ reports }) =>
      reports.map((report) =>
        report.status === 'checked'
          ? report.findings.map(({ requirement, weight, status, at, message, values }) => [
              [requirement, weight, status, at, message, values],
            ])
          : report.status,
      ),
    ),
  )
}

/** A place in a document, or a name in code, that stands for what has no name in words. */
const unnamed = /\/[a-z]|[a-z][A-Z0-9]/

/** How many documents are drawn of the kinds that state days; of the others a few. */
const runs: Readonly<Partial<Record<Document, number>>> = {
  individualPlan: 60,
  referral: 80,
  cooperationAgreement: 60,
  patientAgreement: 60,
  managementSystem: 60,
  consentDeclaration: 60,
  seriousIntervention: 80,
  somaticCoercion: 60,
}

describe('The documents of a case over time', () => {
  test.each(kinds)('find in %s what is found on every day by itself', (document) => {
    let turned = 0
    fc.assert(
      fc.property(askedAbout(document), (asked) => {
        const { from, file, options } = asked
        fc.pre(foundOn(asked, from).length > 0)
        const days = Array.from({ length: daysLookedAt + 1 }, (_, at) => addDays(from, at))
        const found = days.map((on) => said(foundOn(asked, on)))
        const turning = days.filter((_, at) => at > 0 && found[at] !== found[at - 1])
        const until = addDays(from, daysLookedAt)
        const stretches = timelineOfDocuments(file, { from, until, ...options })[document] ?? []
        expect(stretches.map(({ first }) => first)).toEqual([from, ...turning])
        expect(stretches.slice(0, -1).map(({ ends }) => ends?.on)).toEqual(turning)
        for (const { first, last, ends, reports, domain } of stretches) {
          expect(said(foundOn(asked, first))).toBe(found[days.indexOf(first)])
          expect(reports.length).toBeGreaterThan(0)
          expect(ends === null || ends.on > last).toBe(true)
          expect(ends?.because).not.toEqual([])
          if (ends)
            expect(explainChange(ends, nb[domain], amendmentTexts).text).not.toMatch(unnamed)
        }
        const [change] = documentChangesAhead(file, { on: from, ...options })
        const another = days.find((_, at) => found[at] !== found[0])
        if (another === undefined) expect(change === undefined || change.on > until).toBe(true)
        else expect(change).toMatchObject({ on: another, document })
        if (turning.length > 0) turned += 1
      }),
      { numRuns: runs[document] ?? 10 },
    )
    if (document in runs) expect(turned).toBeGreaterThan(5)
  })
})

type Serious = NonNullable<NonNullable<FileOverTime['documents']>['seriousIntervention']>

/** What turns in a document after 2026-02-01, and what happens then. */
function aheadIn(given: NonNullable<FileOverTime['documents']>): readonly unknown[] {
  return documentChangesAhead({ documents: given }, { on: '2026-02-01' }).map(
    ({ document, on, because, found, gone }) => ({
      document,
      on,
      because,
      found: found.map(({ finding }) => `${finding.requirement} ${finding.message}`),
      gone: gone.map(({ finding }) => `${finding.requirement} ${finding.message}`),
    }),
  )
}

describe('What turns in a document', () => {
  test('a consent ends the day after its last', () => {
    const consents = [{ id: 'c1', to: 'plan' as const, on: '2026-01-10', expiresOn: '2026-04-30' }]
    expect(aheadIn({ individualPlan: { consents } })).toEqual([
      {
        document: 'individualPlan',
        on: '2026-05-01',
        because: [{ kind: 'stated-day', fact: '/consents/0/expiresOn', is: 'over' }],
        found: ['plan-consent-stands expired'],
        gone: ['plan-consent-stands met'],
      },
    ])
  })

  test('a consent by parents settles nothing from the birthday on which the child decides', () => {
    const recipient = { birthDate: '2010-03-14', circumstances: { receivesHealthCare: true } }
    const consents = [
      {
        id: 'c1',
        to: 'plan' as const,
        on: '2026-01-10',
        as: 'parental-responsibility' as const,
      },
    ]
    const period = { from: '2026-01-01', until: '2026-12-31' }
    expect(aheadIn({ individualPlan: { recipient, consents, period } })).toMatchObject([
      {
        on: '2026-03-14',
        because: [{ kind: 'birthday', years: 16, day: 'known' }],
        found: ['plan-consent-stands no-longer-decides'],
      },
    ])
  })

  test('a review that was a year ago is counted from it', () => {
    const agreement = { concludedOn: '2024-05-01', reviews: ['2025-04-01'] }
    const [change] = aheadIn({ cooperationAgreement: agreement })
    expect(change).toMatchObject({
      on: '2026-04-02',
      because: [{ kind: 'counted-day', from: '/reviews', is: 'over' }],
      found: ['reviewed-yearly over-a-year'],
    })
  })

  test('a written consent to a plan ends the day after its last, or when it is withdrawn', () => {
    const consentDeclaration = { planConsented: true, expiresOn: '2026-04-30' }
    expect(aheadIn({ consentDeclaration })).toEqual([
      {
        document: 'consentDeclaration',
        on: '2026-05-01',
        because: [{ kind: 'stated-day', fact: '/expiresOn', is: 'over' }],
        found: ['plan-consented expired'],
        gone: ['plan-consented met'],
      },
    ])
    const withdrawn = { ...consentDeclaration, withdrawnOn: '2026-03-01' }
    expect(aheadIn({ consentDeclaration: withdrawn })).toMatchObject([
      { on: '2026-03-01', found: ['plan-consented withdrawn'] },
    ])
  })

  const onDay = (seriousIntervention: Serious, on: string) =>
    documentChangesAhead({ documents: { seriousIntervention } }, { on }).map((change) => ({
      on: change.on,
      because: change.because,
      found: change.found.map(({ finding }) => `${finding.requirement} ${finding.message}`),
    }))

  test('a review every sixth month is counted from the decision, and lacks from the day after', () => {
    const treatment: Serious = {
      treatmentFor: 'serious-mental',
      decidedOn: '2026-07-01',
      reviews: [],
    }
    const counted = [{ kind: 'counted-day', from: '/decidedOn', is: 'over' }]
    const [lacking] = onDay(treatment, '2027-01-01')
    expect(lacking).toMatchObject({ on: '2027-01-02', because: counted })
    expect(lacking?.found).toContain('reviewed-every-sixth-month missing')
    const reviewed = { ...treatment, reviews: ['2026-12-15'] }
    expect(onDay(reviewed, '2027-01-02')).toMatchObject([
      { on: '2027-07-02', because: counted, found: ['reviewed-every-sixth-month missing'] },
    ])
  })

  test('two weeks after its first day a decision on ECT covers no more', () => {
    const treatment: Serious = { electroconvulsive: true, ectFrom: '2026-07-01' }
    expect(onDay(treatment, '2026-07-15')).toEqual([
      {
        on: '2026-07-16',
        because: [{ kind: 'counted-day', from: '/ectFrom', is: 'over' }],
        found: ['ect-in-effect expired'],
      },
    ])
  })

  test('nothing turns on the birthday past which no age is one', () => {
    const consents = [{ id: 'c1', to: 'plan' as const, on: '2020-01-10', as: 'recipient' as const }]
    expect(aheadIn({ individualPlan: { recipient: { birthDate: '1961' }, consents } })).toEqual([])
  })

  test('the earliest document comes first, and one in which nothing turns is left out', () => {
    const ahead = aheadIn({
      individualPlan: { period: { until: '2026-12-31' } },
      municipalPlan: { groupMeetingsPerYear: 3 },
      patientAgreement: { evaluations: [{ id: 'e1', planned: '2026-03-01' }] },
    })
    expect(ahead).toMatchObject([
      { document: 'patientAgreement', on: '2026-03-02' },
      { document: 'individualPlan', on: '2027-01-01' },
    ])
  })

  test('says where the day lies past the law that was read, and is plain data', () => {
    const file = { documents: { individualPlan: { period: { until: '2026-12-31' } } } }
    const [change] = documentChangesAhead(file, { on: '2026-02-01' })
    expect(change?.beyondLawRead).toBe(true)
    expect(JSON.parse(JSON.stringify(change))).toEqual(change)
    const [early] = documentChangesAhead(
      { documents: { individualPlan: { period: { until: '2026-03-31' } } } },
      { on: '2026-02-01' },
    )
    expect(early?.beyondLawRead).toBe(false)
  })

  test('is refused for a day that is none, and without documents there is nothing', () => {
    expect(() => documentChangesAhead({}, { on: 'soon' })).toThrow()
    expect(() => timelineOfDocuments({}, { from: '2026-02-02', until: '2026-02-01' })).toThrow()
    expect(documentChangesAhead({}, { on: '2026-02-01' })).toEqual([])
    expect(timelineOfDocuments({}, { from: '2026-02-01', until: '2026-02-02' })).toEqual({})
  })
})
