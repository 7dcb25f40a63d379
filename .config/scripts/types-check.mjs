// Compiles what a vendor writes against the built packages, with the compilers and settings that users have, and
// with the declarations themselves checked. Reads dist, so build first.
import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packages, publicEntries, root } from '../workspace.mjs'

/** What a compiler may make of the declarations, in type instantiations. */
const most = 400_000

const folder = join(root, '.config/types')
const every = join(folder, 'temp')
rmSync(every, { recursive: true, force: true })
mkdirSync(every, { recursive: true })
process.on('exit', () => {
  rmSync(every, { recursive: true, force: true })
})
const specifiers = packages.flatMap(({ name, dir }) =>
  publicEntries(dir).map(({ subpath }) => name + subpath.slice(1)),
)
for (const ending of ['ts', 'cts'])
  writeFileSync(
    join(every, `every.${ending}`),
    specifiers
      .map((name, at) => `import * as e${at} from '${name}'; export type E${at} = typeof e${at}`)
      .join('\n'),
  )

const compilers = {
  5.5: 'typescript-5.5',
  5.9: 'typescript-5.9',
  6: 'typescript',
  7: 'typescript-7',
}
const modules = ['../vendor.ts', 'every.ts']
/** @type {readonly { name: string, module: string, moduleResolution: string, files: readonly string[], only?: readonly string[] }[]} */
const settings = [
  { name: 'bundler', module: 'esnext', moduleResolution: 'bundler', files: modules },
  { name: 'node16', module: 'node16', moduleResolution: 'node16', files: modules },
  { name: 'nodenext', module: 'nodenext', moduleResolution: 'nodenext', files: modules },
  { name: 'required', module: 'nodenext', moduleResolution: 'nodenext', files: ['every.cts'] },
  // No later compiler knows this one.
  {
    ...{ name: 'node10', module: 'commonjs', moduleResolution: 'node10', files: modules },
    only: ['5.5', '5.9'],
  },
]

/** @type {string[]} */
const problems = []
for (const [version, compiler] of Object.entries(compilers))
  for (const { name, module, moduleResolution, files, only } of settings)
    for (const exact of [true, false]) {
      if (only?.includes(version) === false) continue
      const config = join(every, 'tsconfig.json')
      const compilerOptions = {
        ...{
          noEmit: true,
          strict: true,
          target: 'es2022',
          lib: ['es2022', 'dom'],
          types: [],
          esModuleInterop: true,
        },
        ...{ module, moduleResolution, skipLibCheck: false, exactOptionalPropertyTypes: exact },
      }
      writeFileSync(config, JSON.stringify({ compilerOptions, files }))
      const { stdout, stderr, status } = spawnSync(
        process.execPath,
        [
          ...[
            join(root, 'node_modules', compiler, 'bin/tsc'),
            '-p',
            config,
            '--extendedDiagnostics',
          ],
          // Checkers that work side by side would count what each of them makes.
          ...(version === '7' ? ['--singleThreaded'] : []),
        ],
        { cwd: root, encoding: 'utf8' },
      )
      const what = `TypeScript ${version}, ${name}, exactOptionalPropertyTypes ${exact ? 'on' : 'off'}`
      const count = Number(/Instantiations:\s*(\d+)/.exec(stdout)?.[1] ?? Number.NaN)
      console.log(
        `${what}: ${status === 0 ? 'compiles' : 'FAILS'}, ${String(count)} instantiations`,
      )
      if (status !== 0)
        problems.push(
          `${what}\n${stdout
            .split('\n')
            .filter((line) => /error TS/.test(line))
            .slice(0, 8)
            .join('\n')}${stderr}`,
        )
      else if (!(count <= most)) problems.push(`${what}: ${String(count)} instantiations`)
    }
if (problems.length > 0) {
  console.error(problems.join('\n\n'))
  process.exitCode = 1
}
