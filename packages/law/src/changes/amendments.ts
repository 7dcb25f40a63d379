import type { ProvisionCitation } from '../citation/citation.js'
import { provisions } from '../acts/provisions.js'
import type { ProvisionHistory } from '../wordings/provision.js'
import { makers, type AmendmentId } from './since.js'

/** A change of law: the acts that made it, and the provisions it touched. */
export interface Amendment {
  /**
   * The amending acts and regulations, by their official numbers; for a policy that is no law, the
   * recommendation that the Storting adopted.
   */
  readonly by: readonly string[]
  /**
   * The registered provisions of which a wording begins or ends that day. For the start of the period
   * covered there are none: what is older than that has not been compared.
   */
  readonly provisions: readonly ProvisionCitation[]
}

/**
 * Lists, by change of law, the provisions of which a wording begins or ends with it. The start of the period
 * covered is no change.
 */
function touched(): ReadonlyMap<string, readonly ProvisionCitation[]> {
  const byChange = new Map<string, Set<ProvisionCitation>>()
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the keys of one literal
  const histories = Object.entries(provisions) as unknown as readonly (readonly [
    ProvisionCitation,
    ProvisionHistory,
  ])[]
  for (const [citation, history] of histories) {
    for (const { id } of history.flatMap(({ from, until }) => (until ? [from, until] : [from]))) {
      byChange.set(id, (byChange.get(id) ?? new Set()).add(citation))
    }
  }
  byChange.delete('coverage' satisfies AmendmentId)
  return new Map([...byChange].map(([id, citations]) => [id, [...citations]]))
}

function withProvisions(): Readonly<Record<AmendmentId, Amendment>> {
  const provisionsOf = touched()
  const entries = Object.entries(makers).map(([id, by]) => [
    id,
    { by, provisions: provisionsOf.get(id) ?? [] },
  ])
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the keys are those of `makers`
  return Object.fromEntries(entries) as Readonly<Record<AmendmentId, Amendment>>
}

/**
 * The changes of law, by the name of their day in `since`.
 *
 * Norwegian: *endringslov*. What each of them changed stands in the texts; which provisions it touched, in
 * their histories.
 */
export const amendments: Readonly<Record<AmendmentId, Amendment>> = /* @__PURE__ */ withProvisions()
