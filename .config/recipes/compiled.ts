/* Asks the compiler of modules that are not on the disk. */
import ts from 'typescript'
import { root } from '../workspace.mjs'

function optionsOf(config: string): ts.CompilerOptions {
  const { config: read } = ts.readConfigFile(config, (file) => ts.sys.readFile(file)) as {
    readonly config: object
  }
  return ts.parseJsonConfigFileContent({ ...read, include: [] }, ts.sys, `${root}.config`).options
}

/**
 * Compiles modules beside those of the repository.
 *
 * @param modules - Their code, by file name.
 * @returns What the compiler has against each, by file name.
 */
export function compiled(
  modules: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly string[]> {
  const options = {
    ...optionsOf(`${root}.config/tsconfig.check.json`),
    // What a part that is left out would have used is no fault of what is left.
    noUnusedLocals: false,
    noUnusedParameters: false,
  }
  const host = ts.createCompilerHost(options)
  const program = ts.createProgram([...modules.keys()], options, {
    ...host,
    fileExists: (file) => modules.has(file) || host.fileExists(file),
    getSourceFile: (file, version) => {
      const code = modules.get(file)
      return code === undefined
        ? host.getSourceFile(file, version)
        : ts.createSourceFile(file, code, version)
    },
  })
  return new Map(
    [...modules.keys()].map((file) => {
      const source = program.getSourceFile(file)
      return [
        file,
        [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
          ({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'),
        ),
      ]
    }),
  )
}
