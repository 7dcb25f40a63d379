import { posix } from 'node:path'
import ts from 'typescript'
import { edited, type Edit } from './edited.ts'

/** The types of which parts get a name, and what each part, in its order, is called after the constant. */
const parts: Readonly<Partial<Record<string, readonly string[]>>> = {
  Decision: ['Inputs', 'Outcome'],
  Question: ['Inputs', 'Outcome'],
  ZodObject: ['Shape'],
}

/** The declarations of a package, of one format: their texts by file name. */
export type Declarations = Readonly<Record<string, string>>

/** A part of a type that is written out, and the constant or property whose type it is. */
interface Part {
  readonly of: string
  readonly called: string
  readonly node: ts.TypeNode
}

/** Tells whether a type is written out, and not a name already. */
const isWrittenOut = (node: ts.TypeNode): boolean =>
  (ts.isTypeLiteralNode(node) && node.members.length > 0) ||
  ts.isIntersectionTypeNode(node) ||
  ts.isUnionTypeNode(node)

/** Finds the parts that are written out in the type of a constant or a property. */
function partsOf(of: string, type: ts.TypeNode | undefined): readonly Part[] {
  if (type === undefined || !ts.isTypeReferenceNode(type)) return []
  const { typeName, typeArguments = [] } = type
  const names = parts[ts.isIdentifier(typeName) ? typeName.text : typeName.right.text] ?? []
  return names.flatMap((called, at) => {
    const node = typeArguments[at]
    return node !== undefined && isWrittenOut(node) ? [{ of, called, node }] : []
  })
}

const printer = ts.createPrinter({ removeComments: true })

/** Writes a type so that two that are alike read alike: the compiler prints the members of unions in any order. */
function alike(node: ts.TypeNode, file: ts.SourceFile): string {
  const { transformed } = ts.transform(node, [
    (context) => (root) => {
      const visit = (each: ts.Node): ts.Node => {
        const visited = ts.visitEachChild(each, visit, context)
        if (!ts.isUnionTypeNode(visited)) return visited
        const text = (member: ts.Node) => printer.printNode(ts.EmitHint.Unspecified, member, file)
        const members = [...visited.types].sort((a, b) => (text(a) < text(b) ? -1 : 1))
        return ts.factory.createUnionTypeNode(members)
      }
      return ts.visitNode(root, visit, ts.isTypeNode)
    },
  ])
  return transformed.map((each) => printer.printNode(ts.EmitHint.Unspecified, each, file)).join('')
}

/** A name for a part. */
interface Named {
  readonly name: string
  /** The constant that it is named after. */
  readonly of: string
  readonly text: string
  /** The file that declares the constant. */
  readonly from: string
}

/** The address of a declaration file for another: that of the module which it declares. */
function address(of: string, to: string): string {
  const path = posix.relative(posix.dirname(of), to).replace(/\.d\.(c?)ts$/, '.$1js')
  return path.startsWith('.') ? path : `./${path}`
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The names that a declaration file offers. */
const exportedOf = (file: ts.SourceFile): ReadonlySet<string> =>
  new Set(
    file.statements.flatMap((statement) =>
      ts.isExportDeclaration(statement) &&
      statement.exportClause !== undefined &&
      ts.isNamedExports(statement.exportClause)
        ? statement.exportClause.elements.map(({ name }) => name.text)
        : [],
    ),
  )

/** Reads the constants that a file declares, with their types. */
const constantsOf = (file: ts.SourceFile): readonly ts.VariableDeclaration[] =>
  file.statements.flatMap((statement) =>
    ts.isVariableStatement(statement) ? statement.declarationList.declarations : [],
  )

/**
 * Gives a name to what the exported questions and schemas of a package are made of.
 *
 * An editor writes out in full what has no name: the inputs of a question and its outcomes, in it and in every answer
 * to it. The compiler infers these types from the tables; so each gets its name here, after the constant and beside it.
 *
 * @param declarations - The declarations of a package, of one format.
 * @returns The same with names.
 * @throws When a name is taken already.
 */
export function namedTypes(declarations: Declarations): Declarations {
  const files = Object.entries(declarations).map(([name, text]) =>
    ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true),
  )
  const namedBy = new Map<string, readonly Named[]>()
  for (const file of files) {
    const exported = exportedOf(file)
    for (const { name, type } of constantsOf(file)) {
      if (!ts.isIdentifier(name) || !exported.has(name.text)) continue
      for (const { of, called, node } of partsOf(name.text, type)) {
        const named = { name: capital(of) + called, of, text: node.getText(), from: file.fileName }
        if (exported.has(named.name)) throw new Error(`${file.fileName}: ${named.name} is taken.`)
        const key = alike(node, file)
        namedBy.set(key, [...(namedBy.get(key) ?? []), named])
      }
    }
  }
  const all = [...namedBy.values()].flat()

  const renamed = files.map((file) => {
    const edits: Edit[] = []
    const borrowed = new Set<Named>()
    const visit = (node: ts.Node): void => {
      const found =
        (ts.isVariableDeclaration(node) || ts.isPropertySignature(node)) &&
        (ts.isIdentifier(node.name) || ts.isStringLiteral(node.name))
          ? partsOf(node.name.text, node.type)
          : []
      for (const part of found) {
        // Where several constants have equal types, that of the same name is meant.
        const same = namedBy.get(alike(part.node, file)) ?? []
        const named = same.find(({ of }) => of === part.of) ?? same[0]
        if (named === undefined) continue
        if (named.from !== file.fileName) borrowed.add(named)
        edits.push({ start: part.node.getStart(), end: part.node.end, text: named.name })
      }
      ts.forEachChild(node, visit)
    }
    visit(file)
    const own = all.filter(({ from }) => from === file.fileName)
    // Whoever offers a constant of another file offers the names as well.
    const exported = exportedOf(file)
    const declared = new Set(constantsOf(file).map(({ name }) => name.getText()))
    const offered = all.filter(({ of }) => exported.has(of) && !declared.has(of))
    const text = [
      ...[...borrowed].map(
        ({ name, from }) => `import type { ${name} } from '${address(file.fileName, from)}';\n`,
      ),
      edited(file.text, edits),
      ...own.map(({ name, text: written }) => `export type ${name} = ${written};\n`),
      ...offered.map(
        ({ name, from }) => `export type { ${name} } from '${address(file.fileName, from)}';\n`,
      ),
    ]
    return [file.fileName, text.join('')] as const
  })
  return Object.fromEntries(renamed)
}
