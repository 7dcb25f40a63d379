/*
 * Writes a source with all of its slips in it, each behind a switch: nothing is compiled again for the next one. What
 * stands outside of functions is left as it is, for it is data, a name or a schema.
 */
import ts from 'typescript'
import { slipsOf } from './slips.ts'

/** A slip that was built into a source. */
interface CodeMutant {
  readonly kind: string
  /** The function, what stands there and what stands there in its place; numbered where that comes again. */
  readonly name: string
}

/** A source with its slips in it. */
export interface Instrumented {
  readonly code: string
  /** The slips, by the number of their switch. */
  readonly mutants: readonly CodeMutant[]
}

const isTypeOnly = (node: ts.Node): boolean =>
  ts.isTypeNode(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node) ||
  ts.isTypeParameterDeclaration(node) ||
  ts.isImportDeclaration(node) ||
  ts.isExportDeclaration(node)

/** A place in which nothing can be asked first: what is written to, a name, a part of a chain. */
function isFixed(node: ts.Expression): boolean {
  const { parent } = node
  if (ts.isBinaryExpression(parent)) {
    const { left, operatorToken } = parent
    const { kind } = operatorToken
    const assigns = kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment
    return left === node && assigns
  }
  if (ts.isPrefixUnaryExpression(parent) || ts.isPostfixUnaryExpression(parent)) {
    const { operator } = parent
    return operator === ts.SyntaxKind.PlusPlusToken || operator === ts.SyntaxKind.MinusMinusToken
  }
  if (ts.isOptionalChain(parent) && parent.expression === node) return ts.isOptionalChain(node)
  if (ts.isDeleteExpression(parent) || ts.isTaggedTemplateExpression(parent)) return true
  return 'name' in parent && parent.name === node
}

const flat = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ')
  return line.length > 100 ? `${line.slice(0, 60)} … ${line.slice(-35)}` : line
}

/** The name of the function that a place stands in. */
function functionOf(node: ts.Node): string {
  for (let at = node.parent; !ts.isSourceFile(at); at = at.parent) {
    if (!ts.isFunctionLike(at)) continue
    const { parent } = at
    if (at.name) return at.name.getText()
    if (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent))
      return parent.name.getText()
  }
  return ''
}

/**
 * Builds the slips of a source into it.
 *
 * @param file - Its path from the root.
 * @param source - Its text.
 */
export function instrument(file: string, source: string): Instrumented {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true)
  const mutants: CodeMutant[] = []
  const times = new Map<string, number>()

  /** Keeps a slip, and writes the question whether it is the one that is shown. */
  const shows = (node: ts.Node, kind: string, text: string): string => {
    const name = `${functionOf(node)}: ${flat(node.getText())} → ${flat(text)}`
    const time = (times.get(`${kind} ${name}`) ?? 0) + 1
    times.set(`${kind} ${name}`, time)
    mutants.push({ kind, name: time === 1 ? name : `${name} (${String(time)})` })
    return `$slip(${String(mutants.length - 1)})`
  }

  const within = (node: ts.Node, inFunction: boolean): string => {
    let text = ''
    let at = node.getStart()
    ts.forEachChild(node, (child) => {
      text += source.slice(at, child.getStart()) + written(child, inFunction)
      at = child.end
    })
    return text + source.slice(at, node.end)
  }

  const statement = (node: ts.Node): string => {
    const question = shows(node, 'statement', '')
    return `{ if (!${question}) { ${within(node, true)} } }`
  }

  const expression = (node: ts.Expression): string => {
    const text = within(node, true)
    const slips = slipsOf(node).filter((slip) => slip.text !== node.getText())
    const asked = slips.map((slip) => `${shows(node, slip.kind, slip.text)} ? (${slip.text}) : `)
    return asked.length === 0 ? text : `(${asked.join('')}(${text}))`
  }

  const written = (node: ts.Node, inFunction: boolean): string => {
    if (isTypeOnly(node)) return node.getText()
    const inside = inFunction || ts.isFunctionLike(node)
    if (!inFunction) return within(node, inside)
    if (ts.isThrowStatement(node)) return statement(node)
    if (ts.isExpressionStatement(node)) {
      const isSuper =
        ts.isCallExpression(node.expression) &&
        node.expression.expression.kind === ts.SyntaxKind.SuperKeyword
      return isSuper ? within(node, true) : statement(node)
    }
    return ts.isExpression(node) && !isFixed(node) ? expression(node) : within(node, true)
  }

  const code = within(tree, false)
  return {
    code: `const $slip = globalThis.$slipsOf(${JSON.stringify(file)}); ${code}`,
    mutants,
  }
}
