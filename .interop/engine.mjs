// What proofs by engines outside of Node share.
import { spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/** The files of the catalogue, as the build wrote them. */
export const data = join(root, 'packages/data/dist')

/** How a proof ends where its engine is missing. */
const engineMissing = 3

/** A new folder for what a proof writes. */
export const scratch = () => mkdtempSync(join(tmpdir(), 'vilkar-interop-'))

/**
 * Ends the proof where a command is missing.
 *
 * @param {...[string, ...string[]]} commands that must run
 */
export function need(...commands) {
  for (const [command, ...args] of commands) {
    if (spawnSync(command, args).status === 0) continue
    console.log(`${command} ${args.join(' ')} does not run here`)
    process.exit(engineMissing)
  }
}

/**
 * Ends the proof where a package of this folder is missing.
 *
 * @param {...string} names
 */
export function needPackages(...names) {
  for (const name of names)
    try {
      import.meta.resolve(name)
    } catch {
      console.log(`${name} is not installed: npm ci in .interop`)
      process.exit(engineMissing)
    }
}

/**
 * Ends the proof where Java or Maven is missing.
 */
export const needJava = () => need(['java', '-version'], ['mvn', '--version'])

/**
 * Runs a command, and ends the proof when it fails.
 *
 * @param {string} cwd where it runs
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env] what it finds in its environment beside ours
 */
export function run(cwd, command, args, env = {}) {
  const { status } = spawnSync(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: 'inherit',
  })
  if (status !== 0) process.exit(1)
}

/**
 * Runs the tests of a Maven project. Where what it is made of cannot be had, the engine is missing.
 *
 * @param {string} folder the project
 * @param {Record<string, string>} properties what it is told
 */
export function runMaven(folder, properties) {
  const fetch = ['-q', '-B', 'dependency:resolve', 'dependency:resolve-plugins']
  if (spawnSync('mvn', fetch, { cwd: folder, stdio: 'ignore' }).status !== 0) {
    console.log(`what ${folder} is made of cannot be had here`)
    process.exit(engineMissing)
  }
  const told = Object.entries(properties).map(([name, value]) => `-Dvilkar.${name}=${value}`)
  run(folder, 'mvn', ['-q', '-B', 'test', ...told])
}
