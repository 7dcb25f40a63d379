import { describe, expect, it } from 'vitest'
import {
  checkIncompetenceFinding,
  type IncompetenceFindingDocument,
} from '../../src/checklists/index.js'
import { competence, shift } from './helpers/days.js'
import { endsOf, having, linesOf, pointsOf } from './helpers/reports.js'

const [before, after] = [shift(competence, -1), shift(competence, 1)]

const say = (document: IncompetenceFindingDocument, point: string, on = '2026-07-01') =>
  linesOf(checkIncompetenceFinding(document, { on }), point)

describe('pbrl § 4-3 (2). The test that the finding applies', () => {
  it.each([
    ['obvious', before, ['met /testApplied met']],
    ['obvious', competence, ['undetermined /testApplied earlier-test']],
    ['obvious', after, ['undetermined /testApplied earlier-test']],
    ['overwhelmingly-probable', before, ['unmet /testApplied too-low']],
    ['overwhelmingly-probable', competence, ['met /testApplied met']],
    ['overwhelmingly-probable', after, ['met /testApplied met']],
    ['lower', before, ['unmet /testApplied too-low']],
    ['lower', competence, ['unmet /testApplied too-low']],
    ['not-stated', before, ['unmet /testApplied missing']],
    ['not-stated', competence, ['unmet /testApplied missing']],
  ] as const)('%s, on %s', (testApplied, on, expected) => {
    const point = on < competence ? 'obvious' : 'overwhelmingly-probable'
    expect(say({ testApplied }, point, on)).toEqual(expected)
  })

  it('asks for a cause that the act lists to 2026-05-31, and for none from 2026-06-01', () => {
    const document = { cause: 'other' } as const
    expect(say(document, 'listed-cause', before)).toEqual(['unmet /cause not-listed'])
    expect(say(document, 'listed-cause', competence)).toEqual([])
    expect(say({ cause: 'not-stated' }, 'listed-cause', before)).toEqual(['unmet /cause missing'])
  })

  it('asks of the consequences only from 2026-06-01', () => {
    const lacking = { understandingOfConsequences: 'missing' } as const
    expect(having(checkIncompetenceFinding(lacking, { on: before }), 'unmet')).toEqual([])
    expect(having(checkIncompetenceFinding(lacking, { on: competence }), 'unmet')).toEqual([
      'consequences-not-understood',
    ])
  })

  it('changes in these points, and in no other', () => {
    const points = (on: string) => pointsOf(checkIncompetenceFinding({}, { on }))
    const [old, now] = [points(before), points(competence)]
    expect(old.filter((point) => !now.includes(point))).toEqual([
      'listed-cause',
      'obvious',
      'scope-not-understood',
    ])
    expect(now.filter((point) => !old.includes(point))).toEqual([
      'concerns-this-decision',
      'overwhelmingly-probable',
      'decision-not-understood',
      'consequences-not-understood',
    ])
    expect(points(after)).toEqual(now)
  })

  it('is about one decision from 2026-06-01, and had to be no such thing before', () => {
    const point = 'concerns-this-decision'
    const lines = (day: string) => say({ concernsThisDecision: false }, point, day)
    expect(lines(before)).toEqual([])
    expect(lines(competence)).toEqual(['unmet /concernsThisDecision missing'])
    expect(lines(after)).toEqual(['unmet /concernsThisDecision missing'])
  })

  it('leaves it to a reader before that day whether a general finding shows what it must', () => {
    const report = checkIncompetenceFinding({ understandingOfDecision: 'stated' }, { on: before })
    const found = report.status === 'checked' ? report.findings : []
    expect(found.find(({ requirement }) => requirement === 'scope-not-understood')).toMatchObject({
      status: 'undetermined',
      basis: ['pbrl § 4-3 (2)', 'interpretation: general-incompetence-before-2026'],
    })
  })
})

describe('pbrl § 4-3 (3). Who finds it, and under what conditions', () => {
  it('is the one who gives the care', () => {
    expect(say({ decidedByProvider: false }, 'decided-by-provider')).toEqual([
      'unmet /decidedByProvider missing',
    ])
  })

  it('asks whether what was done for the patient to decide was enough', () => {
    expect(say({ facilitation: 'stated' }, 'facilitated')).toEqual([
      'undetermined /facilitation ask',
    ])
  })
})

describe('pbrl § 4-3 (4). Reasons, writing and whom it is put to', () => {
  it('asks whether the reasons that are given are good enough', () => {
    expect(say({ reasons: 'stated' }, 'reasoned')).toEqual(['undetermined /reasons ask'])
    expect(say({ reasons: 'missing' }, 'reasoned')).toEqual(['unmet /reasons missing'])
  })

  it('asks whether it could have been put forward at once where it was put forward later', () => {
    expect(say({ putToPatient: 'later' }, 'put-to-patient')).toEqual([
      'undetermined /putToPatient later',
    ])
  })

  it('does not ask for what is not possible', () => {
    const report = checkIncompetenceFinding(
      { putToPatient: 'not-possible', hasNextOfKin: true, putToNextOfKin: 'not-possible' },
      { on: competence },
    )
    expect(endsOf(report).get('put-to-patient')).toBe('not-applicable')
    expect(endsOf(report).get('put-to-next-of-kin')).toBe('not-applicable')
  })

  it.each([
    [true, 'unmet', 'not-applicable'],
    [false, 'not-applicable', 'unmet'],
    [null, 'undetermined', 'undetermined'],
  ])(
    'goes to next of kin, or to another professional where there are none: %s',
    (has, kin, other) => {
      const report = checkIncompetenceFinding(
        { hasNextOfKin: has, putToNextOfKin: 'not-put', putToOtherPersonnel: false },
        { on: competence },
      )
      expect(endsOf(report).get('put-to-next-of-kin')).toBe(kin)
      expect(endsOf(report).get('put-to-other-personnel')).toBe(other)
    },
  )
})
