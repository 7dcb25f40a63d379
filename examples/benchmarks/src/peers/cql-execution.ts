import { DateTime, Executor, Library, Patient, type DataProvider } from 'cql-execution'
import { inputs, type Condition, type Contestant, type Rule } from '../cases.ts'

type Elm = Readonly<Record<string, unknown>>

const system = '{urn:hl7-org:elm-types:r1}'
const typeOf = { flag: `${system}Boolean`, integer: `${system}Integer`, choice: `${system}String` }
const kindOf = { boolean: 'flag', number: 'integer', string: 'choice' } as const

function literal(value: string | number | boolean): Elm {
  const kind = kindOf[typeof value as keyof typeof kindOf]
  return { type: 'Literal', valueType: typeOf[kind], value: String(value) }
}

function expressionsOf(condition: Condition): Elm[] {
  const parameter = { type: 'ParameterRef', name: condition.input }
  if ('oneOf' in condition) {
    const [only, ...others] = condition.oneOf
    if (only !== undefined && others.length === 0) {
      return [{ type: 'Equal', operand: [parameter, literal(only)] }]
    }
    const list = { type: 'List', element: condition.oneOf.map(literal) }
    return [{ type: 'In', operand: [parameter, list] }]
  }
  const { min, max } = condition.range
  return [
    ...(min === undefined ? [] : [{ type: 'GreaterOrEqual', operand: [parameter, literal(min)] }]),
    ...(max === undefined ? [] : [{ type: 'LessOrEqual', operand: [parameter, literal(max)] }]),
  ]
}

/** All of a row's cells as nested `If`: unlike the engine's `And`, that stops at the first false. */
function all(expressions: readonly Elm[]): Elm {
  const [first, ...rest] = expressions
  if (first === undefined) return literal(true)
  return rest.length === 0
    ? first
    : { type: 'If', condition: first, then: all(rest), else: literal(false) }
}

/** The rows as one ELM `Case` over parameters, as a CQL compiler would write it; it is built once. */
export function cqlExecution(rules: readonly Rule[], on: string): Contestant {
  const library = new Library({
    library: {
      identifier: { id: 'WhoDecides' },
      schemaIdentifier: { id: 'urn:hl7-org:elm', version: 'r1' },
      usings: { def: [{ localIdentifier: 'System', uri: 'urn:hl7-org:elm-types:r1' }] },
      parameters: {
        def: Object.entries(inputs).map(([name, { kind }]) => ({
          name,
          accessLevel: 'Public',
          parameterTypeSpecifier: { type: 'NamedTypeSpecifier', name: typeOf[kind] },
        })),
      },
      statements: {
        def: [
          {
            name: 'Outcome',
            context: 'Patient',
            accessLevel: 'Public',
            expression: {
              type: 'Case',
              caseItem: rules.map(({ conditions, outcome }) => ({
                when: all(conditions.flatMap(expressionsOf)),
                then: literal(outcome),
              })),
              else: { type: 'Null' },
            },
          },
        ],
      },
    },
  })
  const executor = new Executor(library)
  const now = DateTime.fromJSDate(new Date(on))
  const person = new Patient({ id: 'person' })
  const source: DataProvider = { currentPatient: () => person, nextPatient: () => undefined }
  return {
    name: 'cql-execution',
    answer: async (facts) => {
      const results = await executor.withParameters(facts).exec_expression('Outcome', source, now)
      // The engine's answers are untyped.
      const outcomes = results.patientResults as { readonly person?: { readonly Outcome?: string } }
      return outcomes.person?.Outcome
    },
  }
}
