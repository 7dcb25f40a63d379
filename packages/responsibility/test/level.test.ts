import { decide, possibleOutcomes } from '@vilkar/core'
import { explain } from '@vilkar/core/explain'
import { describe, expect, test } from 'vitest'
import { responsibilityLevel } from '../src/index.js'
import { specialistFeatures } from '../src/decisions/level-features.js'
import { nb } from '../src/texts/nb.js'
import { always } from './helpers/days.ts'
import { examples } from '@vilkar/testing/answers'

const features = Object.keys(specialistFeatures) as (keyof typeof specialistFeatures)[]
const absent = Object.fromEntries(features.map((name) => [name, false])) as Readonly<
  Record<(typeof features)[number], boolean>
>
const none = { immediateHelpNeeded: false, ...absent, soundInMunicipality: true } as const

examples(responsibilityLevel, 'municipality alone or both levels together (§ 8 f)', [
  {
    says: 'row 1: in an emergency both levels help at once, and nothing is weighed',
    given: { immediateHelpNeeded: true },
    on: always,
    then: 'immediate-help',
    basis: ['hol § 3-5 (1)', 'sphl § 3-1 (1)'],
    force: 'statute',
  },
  {
    says: 'row 3: competence beyond what is natural in the municipality points to both, whatever else',
    given: { immediateHelpNeeded: false, specialisedCompetence: true },
    on: always,
    then: 'both-levels-advised',
    basis: ['guidance: habilitation guide 2014 § 1.5'],
    force: 'guidance',
  },
  {
    says: 'row 3: closeness to specialised treatment points to both',
    given: { ...none, nearSpecialisedTreatment: true },
    on: always,
    then: 'both-levels-advised',
    force: 'guidance',
  },
  {
    says: 'row 3: a broad assessment points to both, whatever is unknown beside it',
    given: { immediateHelpNeeded: false, broadAssessment: true },
    on: always,
    then: 'both-levels-advised',
    force: 'guidance',
  },
  {
    says: 'row 6: no feature and a sound offer speak for the municipality, which is nearest',
    given: none,
    on: always,
    then: 'municipality-alone-advised',
    basis: ['hrf § 1 (2)', 'interpretation: level-without-threshold'],
    force: 'guidance',
  },
  {
    says: 'row 7: no feature and no sound offer is left to a talk: no negative delimitation',
    given: { ...none, soundInMunicipality: false },
    on: always,
    then: 'requires-judgement',
  },
  {
    says: 'with nothing known nothing is decided',
    given: {},
    on: always,
    then: [
      'immediate-help',
      'both-levels-advised',
      'municipality-alone-advised',
      'requires-judgement',
    ],
    needed: ['immediateHelpNeeded', ...features, 'soundInMunicipality'],
  },
])

test('each row rests on the chapters of the guide that speak of its features, and on no others', () => {
  const guide = (chapter: string) => `guidance: habilitation guide 2014 § ${chapter}`
  const reading = 'interpretation: level-without-threshold'
  const alone = [guide('3.1'), reading]
  expect(Object.fromEntries(responsibilityLevel.rows.map(({ id, basis }) => [id, basis]))).toEqual({
    emergency: ['hol § 3-5 (1)', 'sphl § 3-1 (1)'],
    competence: [guide('1.5'), guide('2.1'), reading],
    'near-treatment': [guide('1.5'), reading],
    'broad-assessment': [guide('1.5'), reading],
    'breadth-alone': alone,
    'intensity-alone': alone,
    'near-disciplines-alone': alone,
    'training-alone': alone,
    'no-feature-and-sound': ['hrf § 1 (2)', guide('2.1'), guide('3.5'), reading],
    'no-feature-yet-not-sound': [guide('1.5'), guide('2.1'), reading],
  })
})

describe('the features', () => {
  test('each is judged by somebody', () => {
    for (const name of features) {
      expect(responsibilityLevel.inputs[name].judge, name).toBeDefined()
    }
  })

  test.each(features)('%s unknown leaves the level open, and is asked for', (name) => {
    const known = { ...none, [name]: undefined }
    const answer = decide(responsibilityLevel, known, { on: '2026-02-01' })
    expect(answer).toMatchObject({ status: 'undetermined', needed: [name], force: 'guidance' })
    expect(possibleOutcomes(answer)).toContain('municipality-alone-advised')
    expect(possibleOutcomes(answer).length).toBe(2)
  })

  test.each([
    'simultaneousBreadth',
    'highIntensity',
    'nearOtherDisciplines',
    'patientAndKinTraining',
  ])('%s alone, which both levels know, is left to judgement', (name) => {
    const answer = decide(responsibilityLevel, { ...none, [name]: true }, { on: '2026-02-01' })
    expect(possibleOutcomes(answer)).toEqual(['requires-judgement'])
  })

  test('all four of them together are still no threshold', () => {
    const answer = decide(
      responsibilityLevel,
      {
        ...none,
        simultaneousBreadth: true,
        highIntensity: true,
        nearOtherDisciplines: true,
        patientAndKinTraining: true,
      },
      { on: '2026-02-01' },
    )
    expect(possibleOutcomes(answer)).toEqual(['requires-judgement'])
  })

  test('row 5: the answer leaves the right to specialist care to the specialist service', () => {
    const answer = decide(
      responsibilityLevel,
      { immediateHelpNeeded: false, specialisedCompetence: true },
      { on: '2026-02-01' },
    )
    expect(explain(responsibilityLevel, answer, nb).answer).toContain(
      'vurderer spesialisthelsetjenesten',
    )
  })

  test('row 6: there are two choices, and none of the specialist service alone', () => {
    const advised = responsibilityLevel.outcomes.filter((each) => each.endsWith('-advised'))
    expect(advised).toEqual(['both-levels-advised', 'municipality-alone-advised'])
  })

  test('nothing is counted: no input is a number', () => {
    expect(Object.values(responsibilityLevel.inputs).map(({ kind }) => kind)).not.toContain(
      'integer',
    )
  })

  test('every row but the emergency is guidance', () => {
    const others = responsibilityLevel.rows.filter(({ id }) => id !== 'emergency')
    expect(new Set(others.map(({ force }) => force ?? responsibilityLevel.force))).toEqual(
      new Set(['guidance']),
    )
  })
})
