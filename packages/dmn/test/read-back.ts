/*
 * Reads a model back into the rows of a table, as somebody would who has the file alone. It shares nothing with the
 * writer but the library.
 */
import { DmnModdle, type ModdleElement } from 'dmn-moddle'

const list = (element: ModdleElement, property: string): readonly ModdleElement[] =>
  element.get(property) as readonly ModdleElement[]
const text = (element: ModdleElement): string => String(element.get('text'))

/** What a cell asks for: a range, some texts, a flag; nothing where it asks for nothing. */
function setOf(cell: string): unknown {
  const number = /^(?:>= (\d+)|< (\d+)|\[(\d+)\.\.(\d+)\))$/.exec(cell)
  if (number !== null) {
    const [, least, below, from, before] = number
    const min = least ?? from
    const end = below ?? before
    return {
      ...(min !== undefined && { min: Number(min) }),
      ...(end !== undefined && { max: Number(end) - 1 }),
    }
  }
  if (cell === '-') return undefined
  if (cell === 'true' || cell === 'false') return cell === 'true'
  const texts = [...cell.matchAll(/"([^"]*)"(?:,|$)/g)].map(([, each]) => each)
  return texts.length === 1 ? texts[0] : texts
}

/** A rule of the model, in the words of the catalogue. */
export interface RuleRead {
  readonly id: string
  readonly from: string
  readonly until: string | undefined
  readonly when: Readonly<Record<string, unknown>>
  readonly then: unknown
  readonly basis: string
  readonly force: string
}

function ruleOf(rule: ModdleElement, names: readonly string[]): RuleRead {
  const [days = '', ...cells] = list(rule, 'inputEntry').map(text)
  const [from = '', until] = [...days.matchAll(/date\("([^"]+)"\)/g)].map(([, day]) => day ?? '')
  const [basis = '', force = '', id = ''] = list(rule, 'annotationEntry').map(text)
  const [outcome] = list(rule, 'outputEntry').map(text)
  const sets = cells.map((cell, at) => [names[at + 1] ?? '', setOf(cell)] as const)
  return {
    id,
    from,
    until,
    when: Object.fromEntries(sets.filter(([, set]) => set !== undefined)),
    then: setOf(outcome ?? ''),
    basis,
    force,
  }
}

/** Reads a model: what the reader had to say against it, the names of the inputs, and the rules. */
export async function readBack(xml: string) {
  const { rootElement, warnings } = await new DmnModdle().fromXML(xml)
  const decisions = list(rootElement, 'drgElement').filter(({ $type }) => $type === 'dmn:Decision')
  const table = decisions[0]?.get('decisionLogic') as ModdleElement
  const names = list(table, 'input').map((clause) =>
    text(clause.get('inputExpression') as ModdleElement),
  )
  return {
    warnings,
    decisions: decisions.length,
    hitPolicy: table.get('hitPolicy'),
    names,
    rules: list(table, 'rule').map((rule) => ruleOf(rule, names)),
  }
}
