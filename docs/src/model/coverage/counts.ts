import type { Fate, Statement } from './statement.ts'

/** How many statements became what. */
type Counts = Readonly<Record<Fate, number>> & { readonly all: number }

/** How many statements became what, in groups, and in all. */
export interface CountTable<G extends string> {
  readonly groups: readonly { readonly group: G; readonly counts: Counts }[]
  readonly all: Counts
}

function countsOf(statements: readonly Statement[]): Counts {
  const count = (fate: Fate): number => statements.filter(({ as }) => as === fate).length
  return {
    carried: count('carried'),
    restates: count('restates'),
    definition: count('definition'),
    superseded: count('superseded'),
    principle: count('principle'),
    'left-out': count('left-out'),
    all: statements.length,
  }
}

/**
 * Counts statements in groups.
 *
 * @param register - The statements.
 * @param groups - The groups, in the order wanted.
 * @param groupOf - Tells the group of a statement.
 * @returns The counts of each group, and of all.
 */
export function countBy<G extends string>(
  register: readonly Statement[],
  groups: readonly G[],
  groupOf: (statement: Statement) => G,
): CountTable<G> {
  return {
    groups: groups.map((group) => ({
      group,
      counts: countsOf(register.filter((each) => groupOf(each) === group)),
    })),
    all: countsOf(register),
  }
}

/**
 * Follows what statements restate, so that each stands as the statement that says it first.
 *
 * @param register - The statements.
 * @returns The statements; one that restates another has become what the other became.
 */
export function followed(register: readonly Statement[]): readonly Statement[] {
  const byId = new Map(register.map((each) => [each.id, each]))
  return register.map((each) => {
    let at = each
    for (let steps = 0; at.as === 'restates' && steps < register.length; steps += 1) {
      at = byId.get(at.of) ?? each
    }
    return { ...at, id: each.id, kind: each.kind, source: each.source }
  })
}
