import * as z from 'zod'

/** A statement of the sources and what became of it, as the register holds it. */
export const registeredStatement = z.object({
  id: z.string(),
  source: z.string(),
  section: z.string().optional(),
  kind: z.string(),
  /** What it says, in our own words, in bokmål. */
  gist: z.string(),
  as: z.string(),
  /** What carries it: a decision, a checklist, or a row or point of one. */
  by: z.union([z.string(), z.array(z.string())]).optional(),
})

/** A statement of the sources, and the part of the register that it stands in. */
export type Statement = z.infer<typeof registeredStatement> & { readonly part: string }

// Read by the bundler, so that the register is part of the build; none until it is written.
const files = import.meta.glob<string>('../../register/statements/*.jsonl', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** The statements of the register, file by file. */
export const statements: readonly Statement[] = Object.keys(files)
  .sort()
  .flatMap((path) => {
    const part = /([^/]+)\.jsonl$/.exec(path)?.[1] ?? path
    return (files[path] ?? '')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => ({ ...registeredStatement.parse(JSON.parse(line)), part }))
  })

/** What carries a statement. */
function carriersOf({ by }: Statement): readonly string[] {
  return by === undefined ? [] : typeof by === 'string' ? [by] : by
}

/** The statements, by the decision or checklist that carries them. */
const carried: ReadonlyMap<string, readonly { readonly statement: Statement }[]> = Map.groupBy(
  statements.flatMap((statement) => {
    const owners = carriersOf(statement).map((by) => by.split('/')[0] ?? by)
    return statement.as === 'carried'
      ? [...new Set(owners)].map((owner) => ({ owner, statement }))
      : []
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
