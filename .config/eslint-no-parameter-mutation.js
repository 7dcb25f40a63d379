// `no-param-reassign` sees `given.a = 1`, but not `given.push(1)`. This sees the methods that change what
// they are called on, when that is a parameter or a part of one.

const mutators = new Set([
  'push',
  'pop',
  'shift',
  'unshift',
  'splice',
  'sort',
  'reverse',
  'fill',
  'copyWithin',
  'set',
  'add',
  'delete',
  'clear',
])

/** @type {import('eslint').Rule.RuleModule} */
export const noParameterMutation = {
  meta: {
    type: 'problem',
    docs: { description: 'forbid methods that change a parameter in place' },
    messages: { mutation: 'This changes what the caller handed in. Work on a copy.' },
    schema: [],
  },
  create: (context) => {
    /**
     * @param {import('eslint').Rule.Node} node where the name is used
     * @param {string} name the variable's name
     * @returns {boolean} whether it is a parameter
     */
    const isParameter = (node, name) => {
      /** @type {import('eslint').Scope.Scope | null} */
      let scope = context.sourceCode.getScope(node)
      for (; scope !== null; scope = scope.upper) {
        const variable = scope.set.get(name)
        if (variable) return variable.defs.some(({ type }) => type === 'Parameter')
      }
      return false
    }
    return {
      CallExpression: (node) => {
        if (node.callee.type !== 'MemberExpression') return
        const { property } = node.callee
        if (property.type !== 'Identifier' || !mutators.has(property.name)) return
        let { object } = node.callee
        while (object.type === 'MemberExpression') object = object.object
        if (object.type === 'Identifier' && isParameter(node, object.name))
          context.report({ node, messageId: 'mutation' })
      },
    }
  },
}
