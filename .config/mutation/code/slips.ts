/* The slips of a programmer that can be made at a place in a source, each as the text that stands there then. */
import ts from 'typescript'

/** A slip at a place. */
export interface Slip {
  readonly kind: string
  /** What stands in the place of the expression. */
  readonly text: string
}

type Pairs = Readonly<Record<string, readonly (readonly [kind: string, other: string])[]>>

/** Operators, each with those that are written for it by mistake. */
const operators: Pairs = {
  '<': [
    ['boundary', '<='],
    ['comparison', '>='],
  ],
  '<=': [
    ['boundary', '<'],
    ['comparison', '>'],
  ],
  '>': [
    ['boundary', '>='],
    ['comparison', '<='],
  ],
  '>=': [
    ['boundary', '>'],
    ['comparison', '<'],
  ],
  '===': [['equality', '!==']],
  '!==': [['equality', '===']],
  '&&': [['logic', '||']],
  '||': [['logic', '&&']],
  '+': [['arithmetic', '-']],
  '-': [['arithmetic', '+']],
  '*': [['arithmetic', '/']],
  '/': [['arithmetic', '*']],
  '%': [['arithmetic', '*']],
  '&': [['bits', '|']],
  '|': [['bits', '&']],
  '^': [['bits', '&']],
  '<<': [['bits', '>>']],
  '>>': [['bits', '<<']],
  '>>>': [['bits', '<<']],
  '+=': [['arithmetic', '-=']],
  '-=': [['arithmetic', '+=']],
  '|=': [['bits', '&=']],
  '&=': [['bits', '|=']],
  '??=': [['fallback', '=']],
}

/** Methods, each with the one that is called for it by mistake; null where the call is forgotten. */
const methods: Readonly<Record<string, string | null>> = {
  filter: null,
  sort: null,
  toSorted: null,
  reverse: null,
  toReversed: null,
  slice: null,
  trim: null,
  toUpperCase: 'toLowerCase',
  toLowerCase: 'toUpperCase',
  some: 'every',
  every: 'some',
  find: 'findLast',
  findIndex: 'findLastIndex',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  padStart: 'padEnd',
  min: 'max',
  max: 'min',
  floor: 'ceil',
  ceil: 'floor',
}

const isText = (node: ts.Node): boolean =>
  ts.isStringLiteral(node) ||
  ts.isTemplateExpression(node) ||
  ts.isNoSubstitutionTemplateLiteral(node)

function ofBinary(node: ts.BinaryExpression): readonly Slip[] {
  const { left, right, operatorToken } = node
  const operator = operatorToken.getText()
  if (operator === '??') return [{ kind: 'fallback', text: left.getText() }]
  if (operator === '+' && (isText(left) || isText(right))) return []
  return (operators[operator] ?? []).map(([kind, other]) => ({
    kind,
    text: `${left.getText()} ${other} ${right.getText()}`,
  }))
}

function ofPrefix({ operator, operand }: ts.PrefixUnaryExpression): readonly Slip[] {
  const text = operand.getText()
  switch (operator) {
    case ts.SyntaxKind.ExclamationToken:
      return [{ kind: 'negation', text }]
    case ts.SyntaxKind.MinusToken:
      return [{ kind: 'arithmetic', text }]
    case ts.SyntaxKind.TildeToken:
      return [{ kind: 'bits', text }]
    case ts.SyntaxKind.PlusPlusToken:
      return [{ kind: 'arithmetic', text: `--${text}` }]
    case ts.SyntaxKind.MinusMinusToken:
      return [{ kind: 'arithmetic', text: `++${text}` }]
    case ts.SyntaxKind.PlusToken:
      return []
  }
}

function ofPostfix({ operator, operand }: ts.PostfixUnaryExpression): readonly Slip[] {
  const other = operator === ts.SyntaxKind.PlusPlusToken ? '--' : '++'
  return [{ kind: 'arithmetic', text: `${operand.getText()}${other}` }]
}

function ofCall({ expression, arguments: given }: ts.CallExpression): readonly Slip[] {
  if (!ts.isPropertyAccessExpression(expression) || expression.questionDotToken) return []
  const { name, expression: subject } = expression
  const other = Object.hasOwn(methods, name.text) ? methods[name.text] : undefined
  if (other === undefined) return []
  const call = `.${other ?? ''}(${given.map((each) => each.getText()).join(', ')})`
  return [{ kind: 'method', text: `${subject.getText()}${other === null ? '' : call}` }]
}

/** Every place of a chain at which it may stop, as the chain that does not. */
function ofChain(chain: ts.Node): readonly Slip[] {
  const slips: Slip[] = []
  const start = chain.getStart()
  const text = chain.getText()
  let at: ts.Node = chain
  while (ts.isOptionalChain(at)) {
    const link = at
    const token = ts.isNonNullChain(link) ? undefined : link.questionDotToken
    at = link.expression
    if (token === undefined) continue
    const plain = ts.isPropertyAccessExpression(link) ? '.' : ''
    const before = text.slice(0, token.getStart() - start)
    slips.push({
      kind: 'optional chaining',
      text: `${before}${plain}${text.slice(token.end - start)}`,
    })
  }
  return slips
}

/** A place that is asked whether something holds. */
function isCondition(node: ts.Node): boolean {
  const { parent } = node
  if (ts.isIfStatement(parent)) return parent.expression === node
  return ts.isConditionalExpression(parent) && parent.condition === node
}

/** A place that is asked whether a loop goes on. */
function isLoopCondition(node: ts.Node): boolean {
  const { parent } = node
  if (ts.isForStatement(parent)) return parent.condition === node
  return (ts.isWhileStatement(parent) || ts.isDoStatement(parent)) && parent.expression === node
}

function inItself(node: ts.Expression): readonly Slip[] {
  if (ts.isBinaryExpression(node)) return ofBinary(node)
  if (ts.isPrefixUnaryExpression(node)) return ofPrefix(node)
  if (ts.isPostfixUnaryExpression(node)) return ofPostfix(node)
  if (ts.isNumericLiteral(node)) return [{ kind: 'number', text: `${node.getText()} + 1` }]
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [{ kind: 'boolean', text: 'false' }]
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [{ kind: 'boolean', text: 'true' }]
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node))
    return [{ kind: 'text', text: node.text === '' ? "'slip'" : "''" }]
  if (ts.isTemplateExpression(node)) return [{ kind: 'text', text: "''" }]
  if (ts.isArrayLiteralExpression(node) && node.elements.length > 0)
    return [{ kind: 'list', text: '[]' }]
  return ts.isCallExpression(node) ? ofCall(node) : []
}

/**
 * Tells the slips that can be made of an expression.
 *
 * @param node - The expression.
 */
export function slipsOf(node: ts.Expression): readonly Slip[] {
  const literal =
    node.kind === ts.SyntaxKind.TrueKeyword || node.kind === ts.SyntaxKind.FalseKeyword
  const always = (text: string): Slip => ({ kind: 'condition', text })
  return [
    ...inItself(node),
    ...(ts.isOptionalChain(node) ? ofChain(node) : []),
    ...(isCondition(node) && !literal ? [always('true'), always('false')] : []),
    ...(isLoopCondition(node) && !literal ? [always('false')] : []),
    ...(ts.isArrowFunction(node.parent) && node.parent.body === node
      ? [{ kind: 'return', text: 'undefined' }]
      : []),
    ...(ts.isReturnStatement(node.parent) ? [{ kind: 'return', text: 'undefined' }] : []),
  ]
}
