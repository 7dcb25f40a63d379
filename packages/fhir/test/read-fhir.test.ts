import { isInvalidInput } from '@vilkar/core'
import { checkPlan } from '@vilkar/individual-plan/checklists'
import { assessCase } from 'vilkar'
import { describe, expect, it } from 'vitest'
import { readFhir } from '../src/index.js'
import { example } from './example.js'

const on = '2026-06-01'
const roles = { 'https://kommune.example/rolle|barnekoordinator': 'child' } as const

function codesOf(read: () => unknown): readonly string[] {
  try {
    read()
  } catch (error) {
    if (isInvalidInput(error)) return error.issues.map(({ code }) => code)
    throw error
  }
  return []
}

describe('resources of a child with a plan', () => {
  const { file, unplaced, places } = readFhir(example('child-with-plan'), {
    on,
    coordinators: roles,
  })
  const plan = file.documents?.individualPlan

  it('say when the child was born, and that the parents hold parental responsibility together', () => {
    expect(file.person).toEqual({ birthDate: '2010-02-01', parentalResponsibility: 'joint' })
  })

  it('say who takes part, with what was said of the role and nothing else of the person', () => {
    expect(plan?.participants).toEqual([
      { id: 'participant-1', kind: 'service', role: 'barnekoordinator' },
      { id: 'participant-2', kind: 'service', role: 'fysioterapeut' },
      { id: 'participant-3', kind: 'next-of-kin', role: undefined },
      { id: 'participant-4', kind: 'recipient', role: undefined },
    ])
    expect(plan?.coordinators).toEqual([
      { participant: 'participant-1', kind: 'child', from: '2026-02-01', until: undefined },
    ])
    expect(plan?.preparedBy).toBe('participant-1')
  })

  it('say what is done, by whom and for which goal, and no more than they say', () => {
    expect(plan?.measures).toEqual([
      {
        id: 'measure-1',
        extent: true,
        responsible: 'participant-2',
        how: true,
        goals: ['goal-1'],
        from: undefined,
        until: undefined,
      },
      {
        id: 'measure-2',
        extent: undefined,
        responsible: undefined,
        how: undefined,
        goals: ['goal-2'],
        from: '2026-08-15',
        until: undefined,
      },
    ])
  })

  it('say who consented to what, on the day that it was in Norway', () => {
    expect(plan?.consents).toEqual([
      {
        id: 'consent-1',
        to: 'plan',
        as: 'parental-responsibility',
        on: '2026-02-15',
        expiresOn: undefined,
      },
      {
        id: 'consent-2',
        to: 'sharing',
        as: 'parental-responsibility',
        on: '2026-02-15',
        expiresOn: '2027-02-14',
        participants: ['participant-2'],
      },
    ])
  })

  it('may be a part of what the plan says', () => {
    expect(plan?.completeness).toBe('partial')
  })

  it('leave nothing out silently', () => {
    expect(unplaced.map(({ at, why }) => `${at} ${why}`)).toEqual([
      'Patient.identifier no-place',
      'Patient.name no-place',
      'Patient.gender no-place',
      'RelatedPerson.name no-place',
      'RelatedPerson.relationship[0] no-place',
      'RelatedPerson[1].name no-place',
      'RelatedPerson[1].relationship[0] no-place',
      'CarePlan.status no-place',
      'CarePlan.intent no-place',
      'CarePlan.title no-place',
      'CarePlan.activity[0].detail.status no-place',
      'CarePlan.activity[1].detail.status no-place',
      'CarePlan.activity[1].detail.performer[0] not-given',
      'CareTeam.status no-place',
      'Goal.lifecycleStatus no-place',
      'Goal.description no-place',
      'Goal[1].lifecycleStatus no-place',
      'Goal[1].description no-place',
      'Consent.category no-place',
      'Consent.policyRule no-place',
      'Consent[1].category no-place',
      'Consent[1].policyRule no-place',
      'Consent[1].provision.actor[0].role no-place',
      'Practitioner no-place',
      'PractitionerRole no-place',
    ])
  })

  it('let no name, identity number, reference or text out', () => {
    const out = JSON.stringify({ file, unplaced, places })
    for (const kept of [
      '01821050037',
      'Testesen',
      'Lykkelig',
      'Hjelpsom',
      'fysio"',
      'gymsalen',
      '500 meter',
      'kommune.example',
    ])
      expect(out).not.toContain(kept)
  })

  it('make a case file that is assessed, and a plan that is checked', () => {
    const { childHeard } = assessCase(file, { on }).consent
    // Sixteen, and the matter unknown: the age is no longer asked for.
    expect(childHeard.status === 'undetermined' && childHeard.needed).toEqual([
      'matter',
      'decisionCompetence',
    ])
    const { content } = checkPlan(plan ?? {}, { on })
    expect(content.status === 'checked' && content.must.met).toBeGreaterThan(0)
  })

  it('say where each part of the plan was read', () => {
    expect(places['/measures/1']).toBe('CarePlan.activity[1]')
    expect(places['/goals/1']).toBe('Goal[1]')
    expect(places['/consents/1']).toBe('Consent[1]')
  })
})

describe('parental responsibility', () => {
  it('is unknown where the register does not know it', () => {
    const { file, unplaced } = readFhir(example('parents-unknown'), { on })
    expect(file.person).toEqual({ birthDate: '2010-02-01' })
    expect(unplaced.map(({ why }) => why)).not.toContain('contradicted')
  })

  it('is unknown where two are each said to hold it alone', () => {
    const { file, unplaced } = readFhir(example('parents-contradicted'), { on })
    expect(file.person).toEqual({ birthDate: '2010-02-01' })
    expect(unplaced.filter(({ why }) => why === 'contradicted').map(({ at }) => at)).toEqual([
      'RelatedPerson.relationship',
      'RelatedPerson[1].relationship',
    ])
  })

  const related = (code: string, more: object = {}) => ({
    resourceType: 'RelatedPerson',
    patient: { reference: 'Patient/a' },
    relationship: [
      {
        coding: [
          { system: 'http://hl7.no/fhir/CodeSystem/no-basis-parental-responsibility', code },
        ],
      },
    ],
    ...more,
  })

  it.each([
    ['felles', 'joint'],
    ['mor', 'sole'],
    ['far', 'sole'],
    ['medmor', 'sole'],
    ['andre', undefined],
    ['ukjent', undefined],
  ])('of the code %s is %s', (code, held) => {
    expect(readFhir(related(code), { on }).file.person?.parentalResponsibility).toBe(held)
  })

  it('is not held by whoever held it to the day before', () => {
    const held = (end: string) => readFhir(related('mor', { period: { end } }), { on })
    expect(held('2026-06-01').file.person?.parentalResponsibility).toBe('sole')
    expect(held('2026-05-31').file.person?.parentalResponsibility).toBe(undefined)
    expect(held('2026-05-31').unplaced).toEqual([{ at: 'RelatedPerson', why: 'not-now' }])
  })
})

describe('a consent', () => {
  const plan = { resourceType: 'CarePlan' }
  const consent = (more: object) => ({
    resourceType: 'Consent',
    status: 'active',
    scope: { coding: [{ code: 'treatment' }] },
    ...more,
  })
  const read = (more: object) => readFhir([plan, consent(more)], { on })

  it.each(['draft', 'proposed', 'rejected', 'inactive', 'entered-in-error'])(
    'that is %s is none',
    (status) => {
      expect(read({ status }).file.documents?.individualPlan?.consents).toBe(undefined)
      expect(read({ status }).unplaced).toContainEqual({ at: 'Consent', why: 'not-now' })
    },
  )

  it('that denies is none', () => {
    expect(read({ provision: { type: 'deny' } }).unplaced).toContainEqual({
      at: 'Consent',
      why: 'not-now',
    })
  })

  it('to something else is none of a plan', () => {
    expect(read({ scope: { coding: [{ code: 'research' }] } }).unplaced).toEqual([
      { at: 'Consent.scope', why: 'unknown-code' },
    ])
  })

  it.each([
    ['2026-02-14T22:59:59Z', '2026-02-14'],
    ['2026-02-14T23:00:00Z', '2026-02-15'],
    ['2026-06-14T21:59:59Z', '2026-06-14'],
    ['2026-06-14T22:00:00Z', '2026-06-15'],
    ['2026-03-29T00:59:59Z', '2026-03-29'],
    ['2026-06-15T00:30:00+02:00', '2026-06-15'],
    ['2026-06', undefined],
  ])('given at %s was given on %s', (dateTime, given) => {
    expect(read({ dateTime }).file.documents?.individualPlan?.consents?.[0]?.on).toBe(given)
  })
})

describe('what is no resource of R4', () => {
  it.each([null, 3, 'Patient', {}, { resourceType: 'patient' }, [[3]]])(
    'is refused: %j',
    (input) => {
      expect(codesOf(() => readFhir(input, { on }))).toEqual(['not-a-resource'])
    },
  )

  it.each([
    { resourceType: 'CarePlan', activity: [{ plannedActivityReference: {} }] },
    { resourceType: 'Consent', decision: 'permit' },
    { resourceType: 'Goal', status: 'in-progress' },
    { resourceType: 'RelatedPerson', relationship: { text: 'mor' } },
  ])('is refused as one of another version: %j', (input) => {
    expect(codesOf(() => readFhir(input, { on }))).toEqual(['another-fhir-version'])
  })

  it('is refused where two plans were given, or two patients', () => {
    const twice = (resourceType: string) => [{ resourceType }, { resourceType }]
    expect(codesOf(() => readFhir(twice('CarePlan'), { on }))).toEqual(['several-resources'])
    expect(codesOf(() => readFhir(twice('Patient'), { on }))).toEqual(['several-resources'])
  })

  it('is refused where the plan says that it is a plan for crises', () => {
    const category = [{ coding: [{ system: 'urn:oid:2.16.578.1.12.4.1.1.9602', code: 'A01-2' }] }]
    expect(codesOf(() => readFhir({ resourceType: 'CarePlan', category }, { on }))).toEqual([
      'another-kind-of-plan',
    ])
  })

  it('is refused where it is deeper than any resource, or a circle', () => {
    const circle: Record<string, unknown> = { resourceType: 'Patient' }
    circle['contact'] = [circle]
    expect(codesOf(() => readFhir(circle, { on }))).toEqual(['not-a-resource'])
  })

  it('is refused where it says a birth date that is none', () => {
    const read = () => readFhir({ resourceType: 'Patient', birthDate: '2026-02-30' }, { on })
    expect(codesOf(read).length).toBe(1)
  })

  it('lets no word of its own out, not even by the name of an element', () => {
    const { unplaced } = readFhir({ resourceType: 'Patient', '01821050037': 1 }, { on })
    expect(unplaced).toEqual([{ at: 'Patient.?', why: 'no-place' }])
  })
})
