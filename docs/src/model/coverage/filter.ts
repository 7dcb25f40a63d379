import type { Statement } from './statement.ts'

/** What is looked for among the statements; an empty text stands for anything. */
export interface Filter {
  readonly text: string
  readonly kind: string
  readonly source: string
  readonly fate: string
}

/** A filter that lets everything through. */
export const anything: Filter = { text: '', kind: '', source: '', fate: '' }

/** All that can be searched for in a statement. */
function textOf(each: Statement): string {
  const names = each.as === 'carried' ? each.by : []
  return [each.id, each.gist, each.section, each.topic, ...each.addressees, ...names]
    .join(' ')
    .toLowerCase()
}

/**
 * Finds the statements that a filter lets through.
 *
 * @param register - The statements.
 * @param filter - What is looked for; each word of the text must occur somewhere in the statement.
 * @returns The statements, in the register's order.
 */
export function filtered(register: readonly Statement[], filter: Filter): readonly Statement[] {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean)
  const { kind, source, fate } = filter
  return register.filter(
    (each) =>
      (kind === '' || each.kind === kind) &&
      (source === '' || each.source === source) &&
      (fate === '' || each.as === fate) &&
      (words.length === 0 || words.every((word) => textOf(each).includes(word))),
  )
}
