// Python with the packages of requirements.txt, in a folder of its own.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('..', import.meta.url))
const folder = join(here, '.venv')

/**
 * Finds Python with the packages, which are installed where they are missing; nothing where that fails.
 *
 * @returns {string | undefined} the program
 */
export function python() {
  const program = join(folder, 'bin/python')
  if (existsSync(program)) return program
  if (spawnSync('python3', ['-m', 'venv', folder]).status !== 0) return undefined
  const install = ['-m', 'pip', 'install', '--quiet', '-r', join(here, 'requirements.txt')]
  return spawnSync(program, install, { stdio: 'inherit' }).status === 0 ? program : undefined
}
