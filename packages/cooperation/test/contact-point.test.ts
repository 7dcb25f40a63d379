import { describe, expect, it } from 'vitest'
import { examples } from '@vilkar/testing/answers'
import { assessContactPoint, contactPoint, explainContactPoint } from '../src/index.js'
import { en } from '../src/texts/en.js'
import { nb } from '../src/texts/nb.js'
import { nn } from '../src/texts/nn.js'

const always = ['2012-01-01', '2012-01-02', '2022-07-31', '2022-08-01', '2026-07-28', '2030-01-01']

examples(contactPoint, 'where a possible need is reported (hrf §§ 7 and 12)', [
  {
    says: 'municipal personnel: the municipality’s coordinating unit',
    given: { reporter: 'municipal-personnel', elsewhereDecided: false },
    on: always,
    then: 'municipal-unit',
    basis: ['hrf § 7'],
    force: 'regulation',
  },
  {
    says: 'municipal personnel where the municipality has decided otherwise: as it decided',
    given: { reporter: 'municipal-personnel', elsewhereDecided: true },
    on: always,
    then: 'as-the-municipality-decided',
    basis: ['hrf § 7'],
    force: 'regulation',
  },
  {
    says: 'specialist personnel: the trust’s coordinating unit',
    given: { reporter: 'specialist-personnel', elsewhereDecided: false },
    on: always,
    then: 'trust-unit',
    basis: ['hrf § 12'],
    force: 'regulation',
  },
  {
    says: 'specialist personnel where the regional authority has decided otherwise: as it decided',
    given: { reporter: 'specialist-personnel', elsewhereDecided: true },
    on: always,
    then: 'as-the-regional-authority-decided',
    basis: ['hrf § 12'],
    force: 'regulation',
  },
  {
    says: 'others: advised to report to the municipality’s unit, whatever was decided for personnel',
    given: { reporter: 'others' },
    on: always,
    then: 'advised-municipal-unit',
    basis: ['guidance: habilitation guide 2014 § 2.5'],
    force: 'guidance',
  },
  {
    says: 'no other place is known of: the unit, until another place is decided on',
    given: { reporter: 'municipal-personnel' },
    on: always,
    then: 'municipal-unit',
  },
  {
    says: 'no other place is known of, and nothing is presumed: that is asked for',
    given: { reporter: 'municipal-personnel' },
    presume: false,
    on: always,
    then: ['municipal-unit', 'as-the-municipality-decided'],
    needed: ['elsewhereDecided'],
  },
  {
    says: 'nothing is known: who reports is asked for first',
    given: {},
    on: always,
    then: ['municipal-unit', 'trust-unit', 'advised-municipal-unit'],
    needed: ['reporter'],
  },
  {
    says: 'before the period covered nothing is said',
    given: { reporter: 'others' },
    on: ['2011-12-31'],
    then: [],
  },
])

describe('assessContactPoint', () => {
  it('answers with the provision, how far the law was read, and what was presumed', () => {
    const on = '2026-02-01'
    expect(assessContactPoint({ reporter: 'specialist-personnel' }, { on })).toMatchObject({
      on,
      contactPoint: {
        status: 'determined',
        outcome: 'trust-unit',
        presumed: ['elsewhereDecided'],
        lawReadThrough: '2026-07-28',
        beyondLawRead: false,
        confidence: 'read',
      },
    })
  })

  it('takes null for unknown', () => {
    const options = { on: '2026-02-01', presume: false }
    expect(assessContactPoint({ reporter: null, elsewhereDecided: null }, options)).toEqual(
      assessContactPoint({}, options),
    )
  })

  it('explains itself in three languages, also after JSON', () => {
    const assessed = assessContactPoint({ reporter: 'others' }, { on: '2026-02-01' })
    const copy = JSON.parse(JSON.stringify(assessed)) as typeof assessed
    for (const texts of [nb, nn, en]) {
      expect(explainContactPoint(copy, texts)).toEqual(explainContactPoint(assessed, texts))
    }
    expect(explainContactPoint(assessed, nb).contactPoint).toMatchObject({
      answer: 'Veiledningen anbefaler at også andre kan melde til koordinerende enhet i kommunen.',
      force: 'veiledning',
    })
  })
})
