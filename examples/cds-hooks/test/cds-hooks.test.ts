import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Card } from '../src/cards.ts'
import { makeService } from '../src/service.ts'

const service = makeService(() => '2026-06-01')
const child = JSON.parse(
  readFileSync(
    new URL('../../../packages/fhir/test/examples/child-with-plan.json', import.meta.url),
    'utf8',
  ),
) as { readonly entry: readonly { readonly resource: { readonly resourceType: string } }[] }

interface Offered {
  readonly id: string
  readonly prefetch: Readonly<Record<string, string>>
}

/** A client as a record system has it: it finds the service, and hands it what it asks for. */
async function view(
  change: (resource: object) => object = (resource) => resource,
  consents: readonly object[] | null = null,
) {
  const found = await service.request('/cds-services')
  const { services } = (await found.json()) as { readonly services: readonly [Offered] }
  const [{ id, prefetch }] = services
  const held = (type: string) =>
    child.entry
      .filter(({ resource }) => resource.resourceType === type)
      .map(({ resource }) => change(resource))
  const asBundle = (...types: readonly string[]) => ({
    resourceType: 'Bundle',
    type: 'searchset',
    entry: types.flatMap(held).map((resource) => ({ resource })),
  })
  const answers: Readonly<Record<string, unknown>> = {
    Patient: held('Patient')[0],
    RelatedPerson: asBundle('RelatedPerson'),
    CarePlan: asBundle('CarePlan', 'CareTeam', 'Goal'),
    Consent: consents,
  }
  const handed = Object.entries(prefetch).map(
    ([key, query]) => [key, answers[query.split(/[/?]/)[0] ?? '']] as const,
  )
  return post(id, {
    hook: 'patient-view',
    context: { patientId: 'barn' },
    prefetch: Object.fromEntries<unknown>(handed),
  })
}

const post = async (id: string, body: unknown) => {
  const reply = await service.request(`/cds-services/${id}`, {
    method: 'POST',
    body: JSON.stringify(body),
  })
  return { status: reply.status, text: await reply.text() }
}

const cardsIn = ({ text }: { readonly text: string }) =>
  (JSON.parse(text) as { readonly cards: readonly Card[] }).cards

describe('a record system that shows a patient', () => {
  it('gets cards with a summary, an indicator and a source', async () => {
    const cards = cardsIn(await view())
    expect(cards.length).toBeGreaterThan(0)
    for (const { summary, indicator, source } of cards) {
      expect(summary.length).toBeGreaterThan(0)
      expect(summary.length).toBeLessThanOrEqual(140)
      expect(['info', 'warning', 'critical']).toContain(indicator)
      expect(source.label).not.toBe('')
    }
  })

  it('is told that a patient of sixteen consents to sharing, with the provision at Lovdata', async () => {
    const [card] = cardsIn(await view())
    expect(card?.detail).toContain('taushet')
    expect(card?.source.url).toMatch(/^https:\/\/lovdata\.no\//)
  })

  it('is told nothing of that the day before', async () => {
    const younger = await view((resource) =>
      'birthDate' in resource ? { ...resource, birthDate: '2010-06-02' } : resource,
    )
    const older = await view((resource) =>
      'birthDate' in resource ? { ...resource, birthDate: '2010-06-01' } : resource,
    )
    const sharing = (reply: { readonly text: string }) =>
      cardsIn(reply).filter(({ detail }) => detail.includes('taushet')).length
    expect([sharing(younger), sharing(older)]).toEqual([0, 1])
  })

  it('is told nothing of the patient that the record did not ask about', async () => {
    const { text } = await view()
    expect(text).not.toMatch(/Testesen|01821050037/)
  })
})

describe('a record system in a browser', () => {
  it('is let in when it asks whether it may send', async () => {
    const reply = await service.request('/cds-services/individuell-plan', {
      method: 'OPTIONS',
      headers: { origin: 'https://sandbox.example', 'access-control-request-method': 'POST' },
    })
    expect(reply.headers.get('access-control-allow-origin')).toBe('*')
    expect(reply.headers.get('access-control-allow-methods')).toContain('POST')
  })
})

describe('a plan that holds a consent to sharing, and none to the plan itself', () => {
  it('is told of with a warning', async () => {
    const sharing = {
      resourceType: 'Consent',
      status: 'active',
      scope: {
        coding: [
          {
            system: 'http://terminology.hl7.org/CodeSystem/consentscope',
            code: 'patient-privacy',
          },
        ],
      },
    }
    const warnings = cardsIn(await view(undefined, [sharing])).filter(
      ({ indicator }) => indicator === 'warning',
    )
    expect(warnings.map(({ summary }) => summary)).toEqual([
      'Individuell plan: noe som skal være med, mangler eller er mangelfullt (1)',
    ])
  })
})

describe('a request that cannot be answered', () => {
  it.each([
    {},
    null,
    { hook: 'order-sign' },
    { hook: 'patient-view', prefetch: { patient: null } },
  ])('for want of a patient is told so: %j', async (body) => {
    const { status, text } = await post('individuell-plan', body)
    expect([status, text]).toEqual([412, expect.stringContaining('prefetch.patient')])
  })

  it('for its resources is told what is wrong with them, and nothing of what they hold', async () => {
    const prefetch = { patient: { resourceType: 'Patient', birthDate: '2026-13-01' } }
    const { status, text } = await post('individuell-plan', { hook: 'patient-view', prefetch })
    expect(status).toBe(400)
    expect(JSON.parse(text)).toMatchObject({ resourceType: 'OperationOutcome' })
    expect(text).not.toContain('2026-13-01')
  })

  it('of another service is not found', async () => {
    expect((await post('another', {})).status).toBe(404)
  })
})
