import type { Statement } from './statement.ts'

/** What the register may name. */
export interface Named {
  /** The decisions and checklists, their rows and points, by the names that statements use. */
  readonly rules: ReadonlySet<string>
  /** The provisions, and the amendments of the law. */
  readonly law: ReadonlySet<string>
}

/** Something that is wrong with the register, said so that it can be mended. */
export interface Problem {
  readonly statement: string
  readonly problem:
    | 'unknown-rule'
    | 'unknown-law'
    | 'unknown-statement'
    | 'circle'
    | 'twice'
    | 'no-note'
  readonly name?: string
}

function unknown(
  problem: 'unknown-rule' | 'unknown-law',
  id: string,
  names: readonly string[],
  known: ReadonlySet<string>,
): readonly Problem[] {
  return names.filter((name) => !known.has(name)).map((name) => ({ statement: id, problem, name }))
}

/** Follows what a statement restates to the statement that says it first. */
function restatesItself(start: Statement, byId: ReadonlyMap<string, Statement>): boolean {
  const seen = new Set<string>()
  let at: Statement | undefined = start
  while (at?.as === 'restates') {
    if (seen.has(at.id)) return true
    seen.add(at.id)
    at = byId.get(at.of)
  }
  return false
}

function problemsOf(
  each: Statement,
  { rules, law }: Named,
  byId: ReadonlyMap<string, Statement>,
): readonly Problem[] {
  const { id } = each
  switch (each.as) {
    case 'carried':
      return unknown('unknown-rule', id, each.by, rules)
    case 'definition':
      return unknown('unknown-rule', id, each.usedIn, rules)
    case 'superseded':
      return [
        ...unknown('unknown-law', id, each.by, law),
        ...unknown('unknown-rule', id, each.carriedBy ?? [], rules),
      ]
    case 'restates':
      if (!byId.has(each.of))
        return [{ statement: id, problem: 'unknown-statement', name: each.of }]
      return restatesItself(each, byId) ? [{ statement: id, problem: 'circle' }] : []
    case 'left-out':
      // What could be built and is not must say what is missing.
      return each.reason === 'not-built' && each.note === undefined
        ? [{ statement: id, problem: 'no-note' }]
        : []
    case 'principle':
      return []
  }
}

/**
 * Finds what is wrong with the register: a rule, provision or statement that does not exist, a circle of
 * restatements, a statement that stands twice.
 *
 * @param register - The statements.
 * @param named - What they may name.
 * @returns The problems; none where the register is sound.
 */
export function problemsIn(register: readonly Statement[], named: Named): readonly Problem[] {
  const byId = new Map(register.map((each) => [each.id, each]))
  const ids = register.map(({ id }) => id)
  const twice = ids.filter((id, place) => ids.indexOf(id) !== place)
  return [
    ...twice.map((id): Problem => ({ statement: id, problem: 'twice' })),
    ...register.flatMap((each) => problemsOf(each, named, byId)),
  ]
}
