import type { CalendarDay } from '@vilkar/core'
import type { DecisionDescription } from '@vilkar/core/analysis'
import { DmnModdle, type ModdleElement } from 'dmn-moddle'
import { diagram, type Requirement } from './diagram.js'
import {
  feelCell,
  feelDay,
  feelStretch,
  feelText,
  feelTexts,
  feelTypes,
  feelValues,
} from './feel.js'
import { requireFit } from './fit.js'

/** The words of a decision in one language, as `catalogueWords` of `vilkar/catalogue` holds them. */
export interface DmnWords {
  readonly question: string
  /** What each input is called. */
  readonly inputs: Readonly<Record<string, { readonly label: string }>>
}

/** An element of DMN with its properties. */
type Make = (type: string, properties: object) => ModdleElement

/** A column of the table. */
interface Column {
  readonly name: string
  /** The type of FEEL. */
  readonly type: string
  /** The values that an answer may turn on. */
  readonly values: string
  /** The type of the model that holds the values and null; left out where the type of FEEL has no other. */
  readonly ownType?: string
  readonly label?: string
  /** What each row asks. */
  readonly cells: readonly string[]
}

const dayName = 'on'

/** The day asked about: a column as any other. Before the first row nothing is law. */
function dayColumn({ rows }: DecisionDescription): Column {
  const stretch = (from: CalendarDay, before: CalendarDay | undefined): string =>
    feelStretch(feelDay(from), before && feelDay(before))
  const starts = rows.map(({ from }) => from.day).sort()
  const ends = rows.flatMap(({ until }) => (until ? [until.day] : [])).sort()
  const [first] = starts
  const last = ends.length === rows.length ? ends.at(-1) : undefined
  return {
    name: dayName,
    type: 'date',
    values: first === undefined ? '-' : stretch(first, last),
    cells: rows.map(({ from, until }) => stretch(from.day, until?.day)),
  }
}

function columnsOf(decision: DecisionDescription, words: DmnWords | undefined): readonly Column[] {
  const columns = Object.entries(decision.inputs).map(([name, input]): Column => {
    const label = words?.inputs[name]?.label
    return {
      name,
      type: feelTypes[input.kind],
      values: feelValues(input),
      ...(input.kind !== 'flag' && { ownType: `${name}Values` }),
      ...(label !== undefined && { label }),
      cells: decision.rows.map((row) => feelCell(row.when[name], input)),
    }
  })
  return [dayColumn(decision), ...columns]
}

/** The name of the decision as a variable: FEEL would read the signs of the id as operators. */
function variableName(id: string): string {
  return id.replace(/[.-]+(\w?)/g, (_, letter: string) => letter.toUpperCase())
}

function decisionTable(
  make: Make,
  { outcomes, rows }: DecisionDescription,
  columns: readonly Column[],
): ModdleElement {
  const unary = (text: string) => make('dmn:UnaryTests', { text })
  return make('dmn:DecisionTable', {
    id: 'table',
    hitPolicy: 'UNIQUE',
    input: columns.map(({ name, type, values, label }) =>
      make('dmn:InputClause', {
        id: `column_${name}`,
        ...(label !== undefined && { label }),
        inputExpression: make('dmn:LiteralExpression', { typeRef: type, text: name }),
        inputValues: unary(values),
      }),
    ),
    output: [
      make('dmn:OutputClause', {
        id: 'column_outcome',
        outputValues: unary(feelTexts(outcomes)),
      }),
    ],
    annotation: ['provision', 'force', 'row'].map((name) =>
      make('dmn:RuleAnnotationClause', { name }),
    ),
    rule: rows.map(({ id, then, basis, force }, at) =>
      make('dmn:DecisionRule', {
        id: `rule_${String(at + 1)}`,
        // What modellers show beside a row.
        description: basis.join('; '),
        inputEntry: columns.map(({ cells }) => unary(cells[at] ?? '-')),
        outputEntry: [make('dmn:LiteralExpression', { text: feelText(then) })],
        annotationEntry: [basis.join('; '), force, id].map((text) =>
          make('dmn:RuleAnnotation', { text }),
        ),
      }),
    ),
  })
}

/**
 * Writes a decision as a DMN 1.3 model: one decision with one table, whose first input is `on`, the day asked about.
 *
 * The hit policy is `UNIQUE`, which DMN takes where none is named; the provisions, the kind of norm and the id of each
 * row stand in its annotations. What is not known is `null`. A row then holds only where it asks nothing of it, so that
 * an answer is never wrong, and no answer means that it is not determined, or that nothing is law on that day. What the
 * law presumes is not presumed.
 *
 * Norwegian: *beslutningstabell*.
 *
 * @param decision - The decision, of `catalogue()` or of `describeDecision`.
 * @param words - What the question and its inputs are called, for those who read the model.
 * @returns The XML, the same each time.
 * @throws {InvalidInput} When DMN cannot hold the table; code `not-for-dmn`.
 * @example
 * ```ts
 * import { writeDmn } from '@vilkar/dmn'
 * import { catalogue } from 'vilkar/catalogue'
 *
 * const decision = catalogue().decisions.find(({ id }) => id === 'consent.emergency')
 * const xml = decision ? await writeDmn(decision) : ''
 * xml.includes('<dmn:decisionTable') // => true
 * ```
 */
export async function writeDmn(decision: DecisionDescription, words?: DmnWords): Promise<string> {
  requireFit(decision)
  const moddle = new DmnModdle()
  const make: Make = (type, properties) => moddle.create(type, properties)
  const columns = columnsOf(decision, words)
  const name = variableName(decision.id)
  const itemDefinition = columns.flatMap(({ type, values, ownType }) =>
    ownType === undefined
      ? []
      : [
          make('dmn:ItemDefinition', {
            name: ownType,
            typeRef: type,
            allowedValues: make('dmn:UnaryTests', { text: `null,${values}` }),
          }),
        ],
  )
  const requirements = columns.map(
    ({ name: input, type, ownType, label }): Requirement => ({
      name: input,
      input: make('dmn:InputData', {
        id: `input_${input}`,
        name: input,
        ...(label !== undefined && { label }),
        variable: make('dmn:InformationItem', { name: input, typeRef: ownType ?? type }),
      }),
      requirement: make('dmn:InformationRequirement', {
        id: `requires_${input}`,
        requiredInput: make('dmn:DMNElementReference', { href: `#input_${input}` }),
      }),
    }),
  )
  const decided = make('dmn:Decision', {
    id: decision.id,
    name,
    ...(words && { label: words.question, question: words.question }),
    allowedAnswers: decision.outcomes.join(', '),
    variable: make('dmn:InformationItem', { name, typeRef: 'string' }),
    informationRequirement: requirements.map(({ requirement }) => requirement),
    decisionLogic: decisionTable(make, decision, columns),
  })
  const definitions = make('dmn:Definitions', {
    id: 'model',
    name: decision.id,
    namespace: `https://github.com/vilkar/vilkar/dmn/${decision.id}`,
    itemDefinition,
    drgElement: [...requirements.map(({ input }) => input), decided],
    dmnDI: diagram(make, decided, requirements),
  })
  const { xml } = await moddle.toXML(definitions, { format: true })
  return xml
}
