import { amendments, since } from '@vilkar/law'
import { describe, expect, test } from 'vitest'
import { acts } from '../src/acts/acts.js'
import { parseCitation } from '../src/citation/parse.js'
import {
  commencementsOfAmendments,
  firstCommencements,
  notedThrough,
  type Noted,
  type NotedAct,
} from './first-commencements.js'
import { actNames, amendmentIds, provisionList } from './registers.js'

/** The day on which an act or a regulation was made, which its official number holds; empty for a policy. */
const madeOn = (by: string): string => /^(?:LOV|FOR)-(\d{4}-\d\d-\d\d)/.exec(by)?.[1] ?? ''

/** Finds what the notes say of the narrowest part of an act that holds a place. */
function notedOf(act: NotedAct, section: string, place: string): readonly Noted[] {
  const parts = Object.entries(act.parts ?? {}).filter(
    ([part]) => place === part || place.startsWith(`${part} `),
  )
  const whole = act.later?.[section]
  return [...parts.map(([, noted]) => noted), ...(whole === undefined ? [] : [whole])]
}

const places = provisionList.flatMap(([citation, history]) => {
  const parsed = parseCitation(citation)
  return parsed.kind === 'section'
    ? [
        {
          citation,
          history,
          act: firstCommencements[parsed.act],
          section: parsed.section,
          place: citation.slice(citation.indexOf('§') + 2),
        },
      ]
    : []
})

describe('the first day of a provision', () => {
  test('is none before its act', () => {
    for (const { citation, history, act } of places) {
      expect(history[0].from.day >= act.from, citation).toBe(true)
    }
  })

  test('is none before the section, or the part of it, was added by the notes of the act', () => {
    for (const { citation, history, act, section, place } of places) {
      for (const [day, by] of notedOf(act, section, place)) {
        expect(history[0].from.day >= day, `${citation}: ${day}, ${by}`).toBe(true)
      }
    }
  })

  test('of a number that was given to another rule is the first day of that rule', () => {
    for (const { citation, history, act, section } of places) {
      const anew = act.numberedAnew?.[section]
      if (anew === undefined) continue
      const [day] = anew
      for (const { from, until } of history) {
        // What the number meant before ends that day at the latest.
        if (from.day < day) {
          expect(until !== undefined && until.day <= day, citation).toBe(true)
        }
      }
      const [first, ...later] = history
      const own = later.find(({ from }) => from.day >= day)
      if (first.from.day < day && own !== undefined) {
        expect(own.anotherRule, citation).toBe(true)
      }
    }
  })

  test('of a number that an amending act gave to another rule is marked each time', () => {
    for (const { citation, history, act, place } of places) {
      for (const [day, by] of act.reused?.[place] ?? []) {
        const own = history.find(({ from }) => from.day === day)
        expect(own?.anotherRule, `${citation}: ${day}, ${by}`).toBe(true)
      }
    }
  })

  test('is told by an act that the change of law of that day names', () => {
    for (const { citation, history, act, place } of places) {
      const noted = act.parts?.[place] ?? act.later?.[place]
      const [{ from }] = history
      if (noted?.[0] !== from.day || from.id === since.coverage.id) continue
      const [, amendment] = Object.entries(amendments).find(([id]) => id === from.id) ?? []
      expect(amendment?.by, `${from.id}: ${citation}`).toContain(noted[1])
    }
  })
})

describe('the days on which the law changed', () => {
  // Whole acts and regulations, whose own first day stands with their numbers.
  const ownDays = new Map(actNames.map((name) => [acts[name].id, firstCommencements[name].from]))

  /*
   * What no note gives as the first day: the end of a rule that its own text names, a policy, an act
   * whose amendment of a rule not yet in force went with that rule, and a regulation of which no
   * consolidated text is had.
   */
  const untold: Readonly<Record<string, string>> = {
    interpreterDispensationEnd2027: 'LOV-2021-06-11-79',
    municipalCriteria2022: 'Innst. 221 S (2021–2022)',
    seriousIncidents2018: 'LOV-2018-06-22-76',
    generalPractitioners2013: 'FOR-2012-08-29-842',
  }

  test('are those that the amendment notes give to the acts that made the change', () => {
    for (const id of amendmentIds) {
      for (const by of amendments[id].by) {
        if (untold[id] === by || madeOn(by) > notedThrough) continue
        const days = [...(commencementsOfAmendments[by] ?? []), ownDays.get(by)]
        expect(days, `${id}: ${by}`).toContain(since[id].day)
      }
    }
  })

  test('are noted of no act that was made after the notes', () => {
    for (const by of Object.keys(commencementsOfAmendments)) {
      expect(madeOn(by) <= notedThrough, by).toBe(true)
    }
  })

  test('are told for every act that is noted, so that the list holds nothing unused', () => {
    const named = new Set(amendmentIds.flatMap((id) => amendments[id].by))
    for (const by of Object.keys(commencementsOfAmendments)) expect(named.has(by), by).toBe(true)
  })

  test('that no note gives are few, and still are changes of law', () => {
    for (const [id, by] of Object.entries(untold)) {
      const [, amendment] = Object.entries(amendments).find(([name]) => name === id) ?? []
      expect(amendment?.by, id).toContain(by)
    }
  })
})
