import type { CaseDomain } from 'vilkar'

/** The domains, in the order in which the site lists them. */
export const domains = [
  'consent',
  'individualPlan',
  'responsibility',
  'cooperation',
  'priority',
] as const satisfies readonly CaseDomain[]

/** How the ids of a domain's decisions and checklists begin. */
const prefixes: Readonly<Record<CaseDomain, string>> = {
  consent: 'consent.',
  individualPlan: 'plan.',
  responsibility: 'responsibility.',
  cooperation: 'cooperation.',
  priority: 'priority.',
}

/**
 * Finds the domain of a decision or a checklist.
 *
 * @param id - The decision's or the checklist's id.
 * @returns The domain.
 * @throws {Error} When the id begins as no domain's do.
 */
export function domainOf(id: string): CaseDomain {
  const domain = domains.find((each) => id.startsWith(prefixes[each]))
  if (domain === undefined) throw new Error(`${id} belongs to no domain`)
  return domain
}
