import fc from 'fast-check'

/*
 * Resources of R4 in whose every text something of a person is planted, beside what the adapter reads.
 */

/** What is planted: a name, and an identity number made for tests. */
export const marks = ['Testesen', '01821050037'] as const

const [name, number] = marks

/** A text with something of a person in it, as it may stand in any element. */
const planted = fc.constantFrom(
  name,
  number,
  `Kari ${name}`,
  `${name}veien 1, 0001 Oslo`,
  `+47 22 00 ${name}`,
  `<div>${name} bor med ${number}</div>`,
  `2026-01-01 ${name}`,
  `2026-01-01T08:00:00+01:00 ${name}`,
  `Patient/${number}`,
  `https://ehr.example/Patient/${name}/_history/1`,
  `urn:oid:2.16.578.1.12.4.1.4.1|${number}`,
)

const or = <T>(...read: readonly T[]): fc.Arbitrary<T | string> =>
  fc.oneof({ arbitrary: fc.constantFrom(...read), weight: 3 }, { arbitrary: planted, weight: 1 })

/** Some of the elements, each of which may be missing. */
const some = (elements: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<object> =>
  fc.record(elements, { requiredKeys: [] })
const several = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<readonly T[]> =>
  fc.array(of, { minLength: 1, maxLength: 3 })
const few = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<readonly T[]> => fc.array(of, { maxLength: 3 })

/** Elements of which the adapter knows nothing: extensions, narratives, notes, contacts. */
const { anything } = fc.letrec<{ readonly anything: unknown }>((tie) => ({
  anything: fc.oneof(
    { depthSize: 'small' },
    planted,
    fc.boolean(),
    fc.array(tie('anything'), { maxLength: 2 }),
    fc.dictionary(
      fc.constantFrom(
        'text',
        'div',
        'url',
        'valueString',
        'display',
        'family',
        'given',
        'line',
        'coding',
        'code',
      ),
      tie('anything'),
      { maxKeys: 3 },
    ),
  ),
}))

const ofPersons = [
  ...['identifier', 'name', 'address', 'telecom', 'contact', 'text', 'extension'],
  ...[
    '_birthDate',
    'note',
    'meta',
    'language',
    'title',
    'description',
    'display',
    'contributor',
    'photo',
  ],
]
const others = Object.fromEntries(ofPersons.map((element) => [element, anything]))

const day = or('2010-02-01', '2026', '2026-05', '2026-06-01', '2026-02-15T08:00:00+01:00')
const period = some({ start: day, end: day, extension: anything })
const ids = [`${name}-1`, number, 'a']
const types = ['Patient', 'RelatedPerson', 'Practitioner', 'Goal', 'CareTeam']
const reference = some({
  reference: or(...types.flatMap((type) => ids.map((id) => `${type}/${id}`))),
  type: or(...types),
  display: planted,
  identifier: anything,
})
const concept = (system: string, ...codes: readonly string[]) =>
  some({
    coding: few(
      some({ system: or(system), code: or(...codes), display: planted, version: planted }),
    ),
    text: planted,
  })

/** The role of a coordinator, which a caller names. */
export const coordinatorRole = 'https://kommune.example/rolle|koordinator'
const [roleSystem = '', roleCode = ''] = coordinatorRole.split('|')
const responsibility = 'http://hl7.no/fhir/CodeSystem/no-basis-parental-responsibility'
const consentScope = 'http://terminology.hl7.org/CodeSystem/consentscope'

const elements = {
  Patient: { birthDate: or('2010-02-01', '2010') },
  RelatedPerson: {
    patient: reference,
    active: or(true, false),
    period,
    relationship: few(concept(responsibility, 'felles', 'mor', 'far', 'andre', 'ukjent')),
  },
  CarePlan: {
    subject: reference,
    status: or('active'),
    category: few(concept('urn:oid:2.16.578.1.12.4.1.1.9602', 'A02-2')),
    period,
    author: reference,
    careTeam: few(reference),
    goal: few(reference),
    contained: few(
      fc.record({ resourceType: fc.constant('Goal'), id: or(...ids), description: anything }),
    ),
    activity: few(
      some({
        detail: some({
          goal: few(reference),
          performer: few(reference),
          scheduledPeriod: period,
          scheduledString: planted,
          quantity: anything,
          description: planted,
          ...others,
        }),
        progress: anything,
      }),
    ),
  },
  CareTeam: {
    subject: reference,
    participant: several(
      some({
        role: few(concept(roleSystem, roleCode, 'fysioterapeut')),
        member: reference,
        onBehalfOf: reference,
        period,
        ...others,
      }),
    ),
  },
  Goal: { subject: reference, target: few(some({ dueDate: day, detailString: planted })) },
  Consent: {
    patient: reference,
    status: or('active', 'draft'),
    scope: concept(consentScope, 'treatment', 'patient-privacy'),
    dateTime: day,
    performer: few(reference),
    provision: some({
      type: or('permit', 'deny'),
      period,
      actor: few(some({ reference, role: concept(roleSystem, roleCode) })),
      ...others,
    }),
  },
  Practitioner: {},
} as const satisfies Readonly<Record<string, Readonly<Record<string, fc.Arbitrary<unknown>>>>>

const resource = (type: keyof typeof elements): fc.Arbitrary<object> =>
  fc
    .tuple(some({ id: or(...ids), ...others }), some(elements[type]))
    .map(([rest, read]) => ({ resourceType: type, ...rest, ...read }))

/** One of what a plan has one of, some of the others, as a list or as a Bundle. */
export const resources: fc.Arbitrary<unknown> = fc
  .tuple(
    resource('Patient'),
    resource('CarePlan'),
    resource('CareTeam'),
    fc.array(
      fc.oneof(
        ...(['RelatedPerson', 'Goal', 'Consent', 'Practitioner', 'CareTeam'] as const).map(
          resource,
        ),
      ),
      { maxLength: 6 },
    ),
    planted,
    fc.boolean(),
  )
  .map(([patient, plan, team, more, fullUrl, inBundle]) => {
    const all = [patient, plan, team, ...more]
    return inBundle
      ? { resourceType: 'Bundle', entry: all.map((each) => ({ fullUrl, resource: each })) }
      : all
  })

const { item } = fc.letrec<{ readonly item: object }>((tie) => ({
  item: some({
    linkId: or(
      ...['person.age', 'person.birthDate', 'person.parentalResponsibility', 'consent.parents'],
      ...['consent.matter', 'priority.received', 'person.shoeSize'],
    ),
    text: planted,
    answer: fc.array(
      fc.oneof(
        some({
          valueCoding: some({ code: or('ordinary', 'joint'), system: planted, display: planted }),
        }),
        some({ valueInteger: fc.oneof(fc.integer({ min: 0, max: 131 }), planted) }),
        some({ valueDate: day }),
        some({ valueBoolean: or(true, false), ...others }),
        some({ valueString: planted, valueReference: reference }),
      ),
      { maxLength: 2 },
    ),
    item: fc.array(tie('item'), { maxLength: 1 }),
    ...others,
  }),
}))

/** Answers to a Questionnaire, to questions that it asks and to others. */
export const response: fc.Arbitrary<object> = fc
  .tuple(
    some({
      id: or(...ids),
      status: or('completed'),
      subject: reference,
      author: reference,
      ...others,
    }),
    few(item),
  )
  .map(([rest, items]) => ({ resourceType: 'QuestionnaireResponse', ...rest, item: items }))
