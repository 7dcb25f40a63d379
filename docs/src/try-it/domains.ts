import type { CaseDomain } from 'vilkar'

/** The domains in the order in which the page lists them. */
export const domains = [
  'consent',
  'individualPlan',
  'responsibility',
  'priority',
  'cooperation',
] as const satisfies readonly CaseDomain[]

const byPrefix: Readonly<Partial<Record<string, CaseDomain>>> = {
  consent: 'consent',
  plan: 'individualPlan',
  responsibility: 'responsibility',
  priority: 'priority',
  cooperation: 'cooperation',
}

/** Tells to which domain a decision belongs, by the first word of its id. */
export function domainOf(decision: string): CaseDomain | undefined {
  const [prefix = ''] = decision.split('.')
  return Object.hasOwn(byPrefix, prefix) ? byPrefix[prefix] : undefined
}
