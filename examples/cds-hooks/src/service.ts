import { outcomeOfIssues } from '@vilkar/fhir'
import { Hono } from 'hono'
import { cors } from 'hono/cors'
import { isInvalidInput } from 'vilkar'
import { cardsOf } from './cards.ts'

const id = 'individuell-plan'

/** What the service says of itself, and what it wants to be handed. */
const discovery = {
  services: [
    {
      hook: 'patient-view',
      id,
      title: 'Vilkår: samtykke og individuell plan',
      description:
        'Sier hvem som samtykker, om retten til barnekoordinator, og hva den individuelle planen mangler.',
      prefetch: {
        patient: 'Patient/{{context.patientId}}',
        related: 'RelatedPerson?patient={{context.patientId}}',
        plan: 'CarePlan?subject={{context.patientId}}&category=urn:oid:2.16.578.1.12.4.1.1.9602|A02-2&status=active&_include=CarePlan:care-team&_include=CarePlan:goal',
        consents: 'Consent?patient={{context.patientId}}&status=active',
      },
    },
  ],
} as const

/** The resources that a request brings; nothing where it brings no patient. */
function prefetched(request: unknown): readonly unknown[] | undefined {
  const { hook, prefetch } = (request ?? {}) as {
    readonly hook?: unknown
    readonly prefetch?: unknown
  }
  if (hook !== 'patient-view') return undefined
  const given = (prefetch ?? {}) as Readonly<Record<string, unknown>>
  if ((given['patient'] ?? null) === null) return undefined
  // What the record does not hold comes as null.
  return Object.keys(discovery.services[0].prefetch).flatMap((key) => given[key] ?? [])
}

/**
 * Makes the service.
 *
 * @param today - The day on which it is asked, in Norway. The packages have no clock.
 */
export function makeService(today: () => string): Hono {
  const service = new Hono()
  // Record systems that run in a browser, the sandbox of CDS Hooks among them, ask before they send.
  service.use(cors())
  service.get('/cds-services', (context) => context.json(discovery))
  service.post(`/cds-services/${id}`, async (context) => {
    const request: unknown = await context.req.json().catch(() => undefined)
    const resources = prefetched(request)
    if (resources === undefined)
      return context.text(
        'Needs hook patient-view and prefetch.patient: it fetches nothing itself.',
        412,
      )
    try {
      return context.json({ cards: cardsOf(resources, today()) })
    } catch (error) {
      if (!isInvalidInput(error)) throw error
      return context.json(outcomeOfIssues(error.issues, 'nb'), 400)
    }
  })
  return service
}
