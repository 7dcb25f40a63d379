import { describe, expect, test } from 'vitest'
import { issuesOf } from '@vilkar/testing/answers'
import { wordsToAvoid } from '@vilkar/testing/texts'
import { isCitation } from '@vilkar/law'
import { priorityGuideRows, publicHolidayIds, suggestFromGuide } from '../src/index.js'
import * as en from '../src/texts/en.js'
import * as nb from '../src/texts/nb.js'
import * as nn from '../src/texts/nn.js'

const of = (
  guide: 'child-habilitation' | 'adult-habilitation' | 'rehabilitation',
  condition: string,
  on: string,
) => suggestFromGuide({ guide, condition }, { on })

describe('the rows of the priority guides (law note § 5.2)', () => {
  test('are the thirteen that were read, each once', () => {
    expect(priorityGuideRows.length).toBe(13)
    expect(new Set(priorityGuideRows.map(({ id }) => id)).size).toBe(13)
    const counts = ['child-habilitation', 'adult-habilitation', 'rehabilitation'].map(
      (guide) => priorityGuideRows.filter((row) => row.guide === guide).length,
    )
    expect(counts).toEqual([4, 5, 4])
  })

  test('say what was read: condition, edition, suggestion, weeks and what they lead to', () => {
    const lines = priorityGuideRows.map(({ id, suggests, deadline, deadlineNotSeen }) =>
      [
        id,
        suggests,
        deadline ? `${String(deadline.weeks)} ${deadline.startOf}` : '-',
        ...(deadlineNotSeen ? ['not seen'] : []),
      ].join(' '),
    )
    expect(lines).toEqual([
      'child-autism-2015 right 12 examination',
      'child-autism-2024 right 12 care',
      'child-behaviour-2015 right 6 examination',
      'child-communication-2015 right 12 examination',
      'adult-behaviour-danger-2015 right 4 treatment',
      'adult-behaviour-no-danger-2015 no-right -',
      'adult-autism-2015 right 16 examination',
      'adult-communication-2015 right 16 treatment',
      'adult-intellectual-disability-2015 right 16 treatment',
      'rehabilitation-brain-injury-2015 right 4 examination',
      'rehabilitation-pain-first-2015 right 12 examination',
      'rehabilitation-pain-second-2015 no-right -',
      'rehabilitation-neurological-2015 right - not seen',
    ])
  })

  test('name their source, and rest on guidance alone', () => {
    for (const { id, source, basis, factors } of priorityGuideRows) {
      expect(source, id).toMatch(/\.(no|cloud)\b/)
      expect(isCitation(basis) && basis.startsWith('guidance: '), id).toBe(true)
      expect(new Set(factors).size, id).toBe(factors.length)
    }
  })

  test('whose condition was not shown with them are inferred, and no others', () => {
    const inferred = priorityGuideRows.filter(({ confidence }) => confidence !== 'read')
    expect(inferred.map(({ id }) => id)).toEqual([
      'adult-behaviour-danger-2015',
      'adult-behaviour-no-danger-2015',
    ])
    expect(priorityGuideRows.filter((row) => !row.factorsWhole).map(({ id }) => id)).toEqual([
      'rehabilitation-neurological-2015',
    ])
  })
})

describe('what the guides suggest on a day (priority.guide)', () => {
  test.each([
    ['2015-11-01', ['child-autism-2015']],
    ['2024-06-18', ['child-autism-2015']],
    ['2024-06-19', ['child-autism-2024']],
    ['2026-07-28', ['child-autism-2024']],
  ])('suspected autism of a child on %s: %j', (on, ids) => {
    const found = of('child-habilitation', 'suspected-autism', on)
    expect(found).toMatchObject({ status: 'suggested', decides: false, force: 'guidance' })
    expect(found.status === 'suggested' && found.rows.map(({ id }) => id)).toEqual(ids)
  })

  test('two variants of one condition are both given, for a reader to choose', () => {
    const found = of('adult-habilitation', 'severe-behaviour', '2020-01-01')
    expect(found.status === 'suggested' && found.rows.map(({ variant }) => variant)).toEqual([
      'danger-of-serious-harm',
      'no-such-danger',
    ])
  })

  test('an unknown condition has no row, and that is no refusal', () => {
    const found = of('child-habilitation', 'unheard-of', '2026-02-01')
    expect(found).toEqual({
      status: 'no-row',
      on: '2026-02-01',
      guide: 'child-habilitation',
      decides: false,
      force: 'guidance',
      reason: 'not-among-the-rows-read',
      ofOtherEditions: [],
    })
    expect(JSON.stringify(found)).not.toContain('no-right')
  })

  test('a condition of another edition alone is shown as such, and not carried over', () => {
    const found = of('child-habilitation', 'severe-behaviour', '2026-02-01')
    expect(found).toMatchObject({
      status: 'no-row',
      reason: 'not-among-the-rows-read',
      ofOtherEditions: [{ id: 'child-behaviour-2015', until: '2024-06-19' }],
    })
  })

  test('of an edition that was not read nothing is said', () => {
    for (const on of ['2012-01-01', '2015-10-31']) {
      expect(of('child-habilitation', 'suspected-autism', on)).toMatchObject({
        status: 'no-row',
        reason: 'edition-not-read',
      })
    }
    expect(of('adult-habilitation', 'suspected-autism', '2024-06-19')).toMatchObject({
      status: 'no-row',
      reason: 'edition-not-read',
      ofOtherEditions: [{ id: 'adult-autism-2015' }],
    })
  })

  test('a condition of another guide has no row here', () => {
    expect(of('rehabilitation', 'suspected-autism', '2020-01-01').status).toBe('no-row')
  })

  test.each([
    [{ guide: 'surgery', condition: 'x' }, { on: '2026-01-01' }, ['guide']],
    [{ guide: 'rehabilitation', condition: '01019012345' }, { on: '2026-01-01' }, ['condition']],
    [{ guide: 'rehabilitation', condition: 'Kari Nordmann' }, { on: 'soon' }, ['condition', 'on']],
  ])('%o on %o is refused', (question, options, places) => {
    const issues = issuesOf(() => suggestFromGuide(question as never, options))
    expect(issues.map(({ path }) => path[0])).toEqual(places)
    expect(JSON.stringify(issues)).not.toMatch(/Nordmann|01019012345/)
  })

  test('goes through JSON', () => {
    const found = of('child-habilitation', 'suspected-autism', '2026-02-01')
    expect(JSON.parse(JSON.stringify(found))).toEqual(found)
  })
})

describe.each([
  ['nb', nb],
  ['nn', nn],
  ['en', en],
] as const)('the texts of guides and holidays in %s', (language, { guide, calendar }) => {
  const texts = [guide, calendar].flatMap((all) =>
    Object.values<Readonly<Record<string, string>>>({ ...all }).flatMap((group) =>
      Object.values(group),
    ),
  )

  test('name every holiday, and every part of every row', () => {
    expect(Object.keys(calendar.holidays)).toEqual([...publicHolidayIds])
    const used = {
      conditions: new Set(priorityGuideRows.map(({ condition }) => condition)),
      variants: new Set(priorityGuideRows.flatMap(({ variant }) => variant ?? [])),
      factors: new Set(priorityGuideRows.flatMap(({ factors }) => factors)),
      remarks: new Set(priorityGuideRows.flatMap(({ remark }) => remark ?? [])),
    }
    for (const [group, ids] of Object.entries(used)) {
      expect(Object.keys(guide[group as keyof typeof used]).sort(), group).toEqual([...ids].sort())
    }
  })

  test('are nowhere empty, have no stray spaces, and are never a duty', () => {
    const duty = /(?<!\p{L})(skal|må|plikt\p{L}*|must|shall|duty)(?!\p{L})/iu
    for (const text of texts) {
      expect(text).toMatch(/^\S+( \S+)*$/)
      expect(text).not.toMatch(duty)
    }
  })

  test('say that a guide decides nothing, and that no row is no refusal', () => {
    expect(guide.suggestions['decides-nothing']).toMatch(/ikke noe|ikkje noko|nothing/)
    expect(guide.suggestions['no-row']).toMatch(/ikke noe|ikkje noko|nothing/)
  })

  test('keep the words of the other norm out', () => {
    if (language === 'en') return
    for (const text of texts) expect(wordsToAvoid(text, language), text).toEqual([])
  })
})
