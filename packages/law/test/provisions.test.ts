import { calendarDay } from '@vilkar/core'
import { addDays } from '@vilkar/core/calendar'
import {
  inForceThroughout,
  isCitation,
  since,
  versionOn,
  type ProvisionCitation,
} from '@vilkar/law'
import { describe, expect, test } from 'vitest'
import { parseCitation } from '../src/citation/parse.js'
import { acts } from '../src/acts/acts.js'
import { changesOfNothing, commencements, provisionList, sourceList } from './registers.js'

describe('the register of provisions', () => {
  test('the wordings of every provision are in order and do not overlap', () => {
    for (const [citation, history] of provisionList) {
      let end = ''
      for (const { from, until } of history) {
        expect(from.day >= end, citation).toBe(true)
        if (until !== undefined) expect(until.day > from.day, citation).toBe(true)
        end = until?.day ?? '9999-12-31'
      }
      const open = history.filter(({ until }) => until === undefined)
      expect(open.length, citation).toBeLessThanOrEqual(1)
    }
  })

  test('the first wording of a provision is no other rule than itself', () => {
    for (const [citation, [first]] of provisionList) {
      expect(first.anotherRule, citation).toBeUndefined()
    }
  })

  test('no provision outlives its act', () => {
    for (const [citation, history] of provisionList) {
      const parsed = parseCitation(citation)
      const repealed = 'act' in parsed ? acts[parsed.act].repealed : undefined
      if (repealed === undefined) continue
      for (const { until } of history) {
        expect(until !== undefined && until.day <= repealed.day, citation).toBe(true)
      }
    }
  })

  test('every commencement begins or ends some wording or is the day of a source, so that none is registered for nothing', () => {
    const histories = provisionList.map(([, history]) => history)
    const bySource = sourceList.flatMap(([, { from }]) => (from ? [from] : []))
    expect(changesOfNothing(commencements, histories, bySource)).toEqual([])
  })

  test('no part of an act that was not read is called read', () => {
    for (const [citation, history] of provisionList) {
      const parsed = parseCitation(citation)
      if (!('act' in parsed) || acts[parsed.act].readThrough !== undefined) continue
      for (const { confidence } of history) expect(confidence, citation).not.toBe('read')
    }
  })
})

/**
 * The first day of sections that an amending act added or renumbered, read from the notes below the sections of the
 * acts and regulations. A section cited from an earlier day would be cited before it was law.
 */
const firstDays: Readonly<Record<string, string>> = {
  'pbrl § 2-1 a': '2012-01-01',
  'pbrl § 2-1 b': '2012-01-01',
  'pbrl § 2-2 a': '2024-06-01',
  'pbrl § 2-2 b': '2024-06-01',
  'pbrl § 2-5 a': '2016-09-15',
  'pbrl § 2-5 b': '2022-08-01',
  'pbrl § 2-5 c': '2022-08-01',
  'pbrl § 2-5 d': '2022-06-15',
  'pbrl § 2-7': '2004-09-01',
  // To 2019-06-30 this was § 7-6, and § 7-7 another rule.
  'pbrl § 7-7': '2019-07-01',
  'priof § 1 no.': '2024-06-01',
  'priof § 2 a': '2015-11-01',
  'priof § 3': '2004-09-01',
  'priof § 4': '2004-09-01',
  'priof § 4 a': '2008-09-01',
  'priof § 5': '2004-09-01',
  'priof § 6': '2004-09-01',
  'priof § 7': '2004-09-01',
  'priof § 15': '2004-09-01',
  'venf § 3 (4)': '2004-09-01',
}

describe('no provision is cited before its first commencement', () => {
  test.each(Object.entries(firstDays))('%s begins on %s or later', (section, first) => {
    const ofSection = provisionList.filter(
      ([citation]) => citation === section || citation.startsWith(`${section} `),
    )
    expect(ofSection.length).toBeGreaterThan(0)
    for (const [citation, [version]] of ofSection) {
      // A lettered section of the same number is another one.
      if (/^ ?[a-z]( |$)/.test(citation.slice(section.length)) && !/ [a-z]$/.test(section)) continue
      expect(version.from.day >= first, citation).toBe(true)
    }
  })

  test('and the number that a section had before is cited to its last day', () => {
    const days = ['2019-06-30', '2019-07-01']
    expect(days.map((day) => versionOn('pbrl § 7-6', day) !== undefined)).toEqual([true, false])
    expect(days.map((day) => versionOn('pbrl § 7-7', day) !== undefined)).toEqual([false, true])
  })

  test('nor before its act was made', () => {
    for (const [citation, [version]] of provisionList) {
      const parsed = parseCitation(citation)
      if (!('act' in parsed)) continue
      expect(version.from.day >= acts[parsed.act].id.slice(4, 14), citation).toBe(true)
    }
  })
})

describe('the wording on a day', () => {
  test('the day before a wording begins is not of it, and its first day is', () => {
    for (const [citation, history] of provisionList) {
      for (const version of history) {
        expect(versionOn(citation, version.from.day), citation).toBe(version)
        if (version.until !== undefined) {
          expect(versionOn(citation, version.until.day), citation).not.toBe(version)
        }
      }
    }
  })

  test('before the period covered only what the right to specialist care rests on is found', () => {
    const found = provisionList
      .filter(([citation]) => versionOn(citation, '2011-12-31') !== undefined)
      .map(([citation]) => citation)
    expect(
      found.filter(
        (citation) =>
          !/^(priof |pbrl § (2-[12]|7-)|sphl § 2-1 a|fvl § (12|29|3)|venf |dl |hfl |hgtl )/.test(
            citation,
          ),
      ),
    ).toEqual([])
    for (const [citation] of provisionList) {
      expect(versionOn(citation, '2000-12-31'), citation).toBeUndefined()
    }
  })

  test('the rights of a 12- to 15-year-old begin on 1 January 2018', () => {
    expect(versionOn('pbrl § 4-3 (1) c', '2017-12-31')).toBeUndefined()
    expect(versionOn('pbrl § 4-3 (1) c', '2018-01-01')).toEqual({
      from: since.childrensRights2018,
      confidence: 'read',
    })
  })

  test('a section that was added to an act is law from the day on which it was, and not before', () => {
    const added: readonly (readonly [ProvisionCitation, string])[] = [
      ['hpl § 4 b', '2022-07-01'],
      ['hpl § 10 b', '2018-01-01'],
      ['hpl § 25 a', '2021-07-01'],
      ['hpl § 25 b', '2021-07-01'],
      ['hpl § 29 c', '2013-07-01'],
      ['hpl § 29 d', '2021-07-01'],
      ['hpl § 29 e', '2021-07-01'],
      ['hpl § 29 f', '2026-07-01'],
      ['hpl § 34 a', '2022-04-01'],
      ['hpl § 34 b', '2026-07-01'],
      ['hpl § 45 a', '2013-07-01'],
      ['pjl § 15', '2015-01-01'],
      ['phvl § 4-4 b', '2026-06-01'],
    ]
    for (const [citation, day] of added) {
      expect(versionOn(citation, addDays(calendarDay(day), -1)), citation).toBeUndefined()
      expect(versionOn(citation, day)?.from.day, citation).toBe(day)
    }
    // Those that are older than the period covered.
    for (const citation of ['hpl § 21 a', 'hpl § 25 (3)', 'hpl § 29 b', 'hpl § 38 a'] as const) {
      expect(versionOn(citation, '2012-01-01'), citation).toBeDefined()
    }
  })

  test('the exception for danger in § 25 is law in June 2026 alone', () => {
    const found = [
      '2014-12-31',
      '2015-01-01',
      '2026-05-31',
      '2026-06-01',
      '2026-06-30',
      '2026-07-01',
    ].map((day) => versionOn('hpl § 25 (1) sentence 2', day) !== undefined)
    expect(found).toEqual([true, false, false, true, true, false])
  })

  test('the content of a plan moved to a regulation of its own on 1 August 2022', () => {
    const law = (citation: ProvisionCitation, day: string): boolean =>
      versionOn(citation, day) !== undefined
    for (const letter of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'] as const) {
      expect(law(`hrf § 19 ${letter}`, '2022-07-31')).toBe(true)
      expect(law(`hrf § 19 ${letter}`, '2022-08-01')).toBe(false)
      expect(law(`ipf2010 § 7 ${letter}`, '2022-07-31')).toBe(true)
      expect(law(`ipf2010 § 7 ${letter}`, '2022-08-01')).toBe(false)
      expect(law(`ipf § 9 (3) ${letter}`, '2022-07-31')).toBe(false)
      expect(law(`ipf § 9 (3) ${letter}`, '2022-08-01')).toBe(true)
    }
    expect(law('ipf § 9 (3) j', '2022-08-01')).toBe(true)
    expect(law('ipf § 9 (4)', '2022-08-01')).toBe(true)
  })

  test('the duty to start a plan has had three wordings, the last of which was not read itself', () => {
    const found = ['2022-08-01', '2022-12-31', '2023-01-01', '2024-10-10', '2024-10-11'].map(
      (day) => versionOn('ipf § 6', day)?.from.day,
    )
    expect(found).toEqual(['2022-08-01', '2022-08-01', '2023-01-01', '2023-01-01', '2024-10-11'])
    expect(versionOn('ipf § 6', '2026-07-28')?.confidence).toBe('inferred')
  })

  test('a day that does not exist is refused', () => {
    expect(() => versionOn('pbrl § 4-1 (1)', '2026-02-30')).toThrow('day that exists')
  })
})

describe('in force throughout', () => {
  test('agrees with the wording on every day on which some law changed', () => {
    for (const [citation] of provisionList) {
      for (const [at, from] of commencements.entries()) {
        const until = commencements.slice(at + 1).find(({ day }) => day > from.day)
        if (until === undefined) continue
        expect(inForceThroughout(citation, from, until), `${citation} ${from.id}`).toBe(
          versionOn(citation, from.day) !== undefined,
        )
      }
    }
  })

  test('a number given to another rule breaks the rule off', () => {
    expect(inForceThroughout('hrf § 17', since.coverage, since.planAndCoordinator2022)).toBe(true)
    expect(inForceThroughout('hrf § 17', since.planAndCoordinator2022)).toBe(true)
    expect(inForceThroughout('hrf § 17', since.cosmeticAgeLimit2022)).toBe(false)
    expect(inForceThroughout('pbrl § 3-1 (4)', since.fosterCarers2026)).toBe(false)
  })

  test('a gap between wordings breaks the rule off', () => {
    expect(inForceThroughout('hpl § 25 (1) sentence 2', since.coverage)).toBe(false)
    expect(
      inForceThroughout('hpl § 25 (1) sentence 2', since.coverage, since.confidentiality2026),
    ).toBe(false)
  })

  test('a change of wording alone does not break it off', () => {
    expect(inForceThroughout('pbrl § 4-3 (2)', since.coverage)).toBe(true)
  })

  test('a rule that has ended is not in force for ever', () => {
    expect(inForceThroughout('hpl § 45', since.coverage)).toBe(false)
    expect(inForceThroughout('hpl § 45', since.confidentiality2026)).toBe(false)
  })
})

test('a citation is known by its exact name alone', () => {
  expect(isCitation('pbrl § 4-3 (1) c')).toBe(true)
  expect(isCitation('interpretation: completed-years')).toBe(true)
  expect(isCitation('guidance: pbrl commentary § 4-6')).toBe(true)
  for (const other of ['pbrl § 4-3 (1) C', 'pbrl', 'toString', '__proto__', '', 7, undefined]) {
    expect(isCitation(other)).toBe(false)
  }
})
