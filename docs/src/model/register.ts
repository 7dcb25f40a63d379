import { registerParts } from './coverage/register.ts'
import type { Statement as RegisteredStatement } from './coverage/statement.ts'

/** A statement of the sources, and the part of the register that it stands in. */
type Statement = RegisteredStatement & { readonly part: string }

const statements: readonly Statement[] = registerParts.flatMap((part) =>
  part.statements.map((statement) => ({ ...statement, part: part.name })),
)

/** What carries a statement. */
function carriersOf(statement: Statement): readonly string[] {
  return statement.as === 'carried' ? statement.by : []
}

/** The statements, by the decision or checklist that carries them. */
const carried: ReadonlyMap<string, readonly { readonly statement: Statement }[]> = Map.groupBy(
  statements.flatMap((statement) => {
    const owners = carriersOf(statement).map((by) => by.split('/')[0] ?? by)
    return [...new Set(owners)].map((owner) => ({ owner, statement }))
  }),
  ({ owner }) => owner,
)

/** A statement that a rule carries, and the rows or points that do. */
export interface CarriedStatement {
  readonly statement: Statement
  /** The rows or points; none where the whole carries it. */
  readonly by: readonly string[]
}

/**
 * Lists the statements of the sources that a decision or a checklist carries.
 *
 * @param id - The decision's or the checklist's id.
 * @returns The statements in the register's order, each with the rows or points that carry it.
 */
export function carriedBy(id: string): readonly CarriedStatement[] {
  return (carried.get(id) ?? []).map(({ statement }) => ({
    statement,
    by: carriersOf(statement).flatMap((by) =>
      by.startsWith(`${id}/`) ? [by.slice(id.length + 1)] : [],
    ),
  }))
}
