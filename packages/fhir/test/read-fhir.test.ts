import { isInvalidInput } from '@vilkar/core'
import { checkPlan } from '@vilkar/individual-plan/checklists'
import { assessCase } from 'vilkar'
import { describe, expect, it } from 'vitest'
import { readFhir, type FhirRead } from '../src/index.js'
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

  it('say who takes part, that a role was said, and nothing else of the person', () => {
    expect(plan?.participants).toEqual([
      { id: 'participant-1', kind: 'service', role: 'role-1' },
      { id: 'participant-2', kind: 'service', role: 'role-2' },
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

  it('say of two who have the same role that it is the same', () => {
    const participant = ['lege', 'fysioterapeut', 'lege'].map((code) => ({
      role: [{ coding: [{ system: 'https://kommune.example/rolle', code }] }],
    }))
    const team = { resourceType: 'CareTeam', participant }
    const read = readFhir([{ resourceType: 'CarePlan' }, team], { on })
    expect(read.file.documents?.individualPlan?.participants?.map(({ role }) => role)).toEqual([
      'role-1',
      'role-2',
      'role-1',
    ])
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

  it.each([
    ['the month before', { end: '2026-05' }, undefined],
    ['the same month, whichever day that was', { end: '2026-06' }, undefined],
    ['the month after', { end: '2026-07' }, 'sole'],
    ['the year before', { end: '2025' }, undefined],
    ['no date', { end: 'soon' }, undefined],
  ])('that ended in %s is believed only where it goes on', (_, period, held) => {
    expect(readFhir(related('mor', { period }), { on }).file.person?.parentalResponsibility).toBe(
      held,
    )
  })

  it.each([
    ['the day itself', { start: '2026-06-01' }, 'sole'],
    ['the day after', { start: '2026-06-02' }, undefined],
    ['the month before', { start: '2026-05' }, 'sole'],
    ['the same month, whichever day that was', { start: '2026-06' }, undefined],
  ])('that began on %s is believed only where it has', (_, period, held) => {
    expect(readFhir(related('mor', { period }), { on }).file.person?.parentalResponsibility).toBe(
      held,
    )
  })
})

describe('a consent', () => {
  const plan = { resourceType: 'CarePlan' }
  const scope = (code: string, system = 'http://terminology.hl7.org/CodeSystem/consentscope') => ({
    coding: [{ system, code }],
  })
  const consent = (more: object) => ({
    resourceType: 'Consent',
    status: 'active',
    scope: scope('treatment'),
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
    expect(read({ scope: scope('research') }).unplaced).toEqual([
      { at: 'Consent.scope', why: 'unknown-code' },
    ])
  })

  it.each(['treatment', 'constructor'])(
    'by the code %s of another system is none of a plan',
    (code) => {
      const { file, unplaced } = read({ scope: scope(code, 'https://kommune.example/samtykke') })
      expect(file.documents?.individualPlan?.consents).toBe(undefined)
      expect(unplaced).toEqual([{ at: 'Consent.scope', why: 'unknown-code' }])
    },
  )

  it.each([
    ['2026-02-14T22:59:59Z', '2026-02-14'],
    ['2026-02-14T23:00:00Z', '2026-02-15'],
    ['2026-06-14T21:59:59Z', '2026-06-14'],
    ['2026-06-14T22:00:00Z', '2026-06-15'],
    ['2026-03-29T00:59:59Z', '2026-03-29'],
    ['2026-06-15T00:30:00+02:00', '2026-06-15'],
    ['2026-06', undefined],
    ['2026-02-30T08:00:00Z', undefined],
    ['9999-12-31T23:30:00Z', undefined],
  ])('given at %s was given on %s', (dateTime, given) => {
    expect(read({ dateTime }).file.documents?.individualPlan?.consents?.[0]?.on).toBe(given)
  })
})

describe('what is no resource of R4', () => {
  it.each([
    null,
    3,
    'Patient',
    {},
    { resourceType: 'patient' },
    { resourceType: 'Testesen' },
    [[3]],
  ])('is refused: %j', (input) => {
    expect(codesOf(() => readFhir(input, { on }))).toEqual(['not-a-resource'])
  })

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
    expect(codesOf(() => readFhir(circle, { on }))).toEqual(['not-plain-data'])
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

describe('what a resource says', () => {
  const entries = (example('child-with-plan') as { readonly entry: { readonly resource: Json }[] })
    .entry
  const bundle = entries.map(({ resource }) => resource)
  const coordinated = { on, coordinators: roles }

  type Json = Readonly<Record<string, unknown>>
  const isPart = (value: unknown): value is Json => typeof value === 'object' && value !== null
  const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

  /** What only tells resources apart, or is for those who read them. */
  const plumbing = ['resourceType', 'id', 'subject', 'patient', 'display', 'system']

  /** The elements of a part that nobody would miss: neither the facts nor the list are others without them. */
  function silentIn(
    part: Json,
    at: string,
    readWith: (part: unknown) => FhirRead,
  ): readonly string[] {
    const whole = readWith(part)
    const without = (name: string): unknown =>
      Array.isArray(part)
        ? part.filter((_, place) => String(place) !== name)
        : Object.fromEntries(Object.entries(part).filter(([key]) => key !== name))
    const put = (name: string, inner: unknown): unknown =>
      Array.isArray(part)
        ? part.map((each: unknown, place) => (String(place) === name ? inner : each))
        : { ...part, [name]: inner }
    return Object.entries(part).flatMap(([name, inner]) => {
      if (plumbing.includes(name)) return []
      const rest = readWith(without(name))
      if (same(rest, whole)) return [`${at}.${name}`]
      // What is listed whole is listed with all that is in it.
      return isPart(inner) && !same(rest.file, whole.file)
        ? silentIn(inner, `${at}.${name}`, (changed) => readWith(put(name, changed)))
        : []
    })
  }

  it('is in the facts or listed, but for what is taken for granted, said twice or looked at for being there', () => {
    const silent = bundle.flatMap((resource, at) => {
      const type = String(resource['resourceType'])
      // Those who provide services are listed whole.
      if (type.startsWith('Practitioner')) return []
      return silentIn(resource, type, (changed) =>
        readFhir(
          bundle.map((each, place) => (place === at ? changed : each)),
          coordinated,
        ),
      )
    })
    expect(silent).toEqual([
      'RelatedPerson.active',
      'RelatedPerson.active',
      'CarePlan.category',
      'CarePlan.careTeam',
      'CarePlan.goal',
      'CarePlan.activity.0.detail.scheduledTiming.repeat',
      'Consent.provision.type',
    ])
  })

  it('does not come out in the same words, but for days and the words of FHIR itself', () => {
    const words = (value: unknown): readonly string[] =>
      isPart(value) ? Object.values(value).flatMap(words) : typeof value === 'string' ? [value] : []
    const given = new Set(words(bundle))
    const day = /^\d{4}-\d\d-\d\d$/
    const out = words(readFhir(bundle, coordinated)).filter(
      (word) => given.has(word) && !day.test(word),
    )
    expect(out).toEqual(['plan', 'Practitioner', 'PractitionerRole', 'Goal', 'Consent'])
  })

  it('that is more than one fact holds is listed', () => {
    const plan = {
      resourceType: 'CarePlan',
      intent: 'plan',
      category: [{ text: 'Oppfølging' }],
      period: { start: '2026' },
      goal: [{ reference: 'Goal/a' }],
      activity: [
        { reference: { reference: 'ServiceRequest/a' } },
        { detail: { performer: [{ reference: 'Patient/a' }, { reference: 'Organization/b' }] } },
      ],
    }
    const goal = (id: string) => ({
      resourceType: 'Goal',
      id,
      target: [{ dueDate: '2026-08' }, { dueDate: '2026-09-01' }],
    })
    const team = {
      resourceType: 'CareTeam',
      participant: [
        {
          member: { reference: 'Patient/a' },
          role: [{ text: 'mottaker' }],
          period: { start: '2026-01-01' },
        },
      ],
    }
    const { unplaced } = readFhir([plan, goal('a'), goal('b'), team], { on })
    expect(unplaced.map(({ at, why }) => `${at} ${why}`)).toEqual([
      'CarePlan.intent no-place',
      'CarePlan.activity[0].reference no-place',
      'CarePlan.category[0] no-place',
      'CarePlan.period.start no-place',
      'CarePlan.activity[1].detail.performer[1] no-place',
      'CareTeam.participant[0].role[0] no-place',
      'CareTeam.participant[0].period no-place',
      'Goal[1] no-place',
      'Goal.target[0].dueDate no-place',
      'Goal.target[1] no-place',
    ])
  })

  it.each([
    [{ modifierExtension: [{ url: 'https://kommune.example/ikke' }] }],
    [{ provision: { type: 'permit', modifierExtension: [] } }],
    [{ implicitRules: 'https://kommune.example/regler' }],
  ])('that may mean otherwise than it stands is left out, and listed: %j', (more) => {
    const coding = [
      { system: 'http://terminology.hl7.org/CodeSystem/consentscope', code: 'treatment' },
    ]
    const consent = { resourceType: 'Consent', status: 'active', scope: { coding }, ...more }
    const { file, unplaced } = readFhir([{ resourceType: 'CarePlan' }, consent], { on })
    expect(file.documents?.individualPlan).toEqual({ completeness: 'partial' })
    expect(unplaced).toEqual([{ at: 'Consent', why: 'not-understood' }])
  })

  it('of another patient than the one who was given is left out, and listed', () => {
    const patient = { resourceType: 'Patient', id: 'a', birthDate: '2010-02-01' }
    const coding = [
      { system: 'http://hl7.no/fhir/CodeSystem/no-basis-parental-responsibility', code: 'felles' },
    ]
    const related = (reference: string) => ({
      resourceType: 'RelatedPerson',
      patient: { reference },
      relationship: [{ coding }],
    })
    const own = readFhir([patient, related('https://ehr.example/Patient/a')], { on })
    expect(own.file.person?.parentalResponsibility).toBe('joint')
    const anothers = readFhir([patient, related('Patient/b')], { on })
    expect(anothers).toEqual({
      file: { person: { birthDate: '2010-02-01' } },
      unplaced: [{ at: 'RelatedPerson.patient', why: 'not-given' }],
      places: {},
    })
  })
})
