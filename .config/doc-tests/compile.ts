import { join } from 'node:path'
import ts from 'typescript'
import { root } from '../workspace.mjs'
import type { Fence } from './collect.ts'

/**
 * Compiles the examples as a user's strict program would: one that runs may still not type-check.
 *
 * @param fences the examples
 * @returns the same, with the compiler's complaint as the problem of those that have one
 */
export const compile = (fences: readonly Fence[]): Fence[] => {
  const folder = join(root, '.config/doc-tests')
  const files = new Map(fences.map(({ source }, i) => [join(folder, `example-${i}.ts`), source]))
  const { config } = ts.readConfigFile(join(root, 'tsconfig.base.json'), (path) =>
    ts.sys.readFile(path),
  ) as { config: unknown }
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  options.noUnusedLocals = false
  // A user's program may write to its console; the packages' own may not.
  options.types = ['node']

  const host = ts.createCompilerHost(options)
  const fileExists = host.fileExists.bind(host)
  const readFile = host.readFile.bind(host)
  host.fileExists = (path) => files.has(path) || fileExists(path)
  host.readFile = (path) => files.get(path) ?? readFile(path)
  const program = ts.createProgram([...files.keys()], options, host)

  return fences.map((fence, i) => {
    const file = program.getSourceFile(join(folder, `example-${i}.ts`))
    const messages = [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
    ]
    return fence.problem !== undefined || messages.length === 0
      ? fence
      : {
          ...fence,
          problem: messages
            .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
            .join('\n'),
        }
  })
}
