// PostgreSQL: a server of its own in a folder of its own, reached through a socket, and gone at the end.
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { quoteIn } from './engine.mjs'

/** @typedef {import('./engine.mjs').Engine} Engine */

/** @type {Readonly<Record<import('./engine.mjs').Type, string>>} */
const types = { integer: 'integer', text: 'text', boolean: 'boolean', date: 'date' }

const installed = '/usr/lib/postgresql'
const separator = '\u001f'

/** The programs of the newest version that is installed; nothing where none is. */
function programs() {
  const versions = existsSync(installed) ? readdirSync(installed) : []
  const newest = versions.sort((one, other) => Number(other) - Number(one))[0]
  return newest === undefined ? undefined : join(installed, newest, 'bin')
}

/**
 * Starts PostgreSQL; nothing where it is not installed.
 *
 * @returns {Promise<Engine | undefined>}
 */
export async function postgresql() {
  const bin = programs()
  if (bin === undefined) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'vilkar-postgresql-'))
  chmodSync(folder, 0o777)
  const data = join(folder, 'data')
  // The server refuses to run as root.
  const as = userInfo().uid === 0 ? ['runuser', '-u', 'postgres', '--'] : []
  /**
   * @param {string[]} command
   * @param {string} [input] what the program reads: a statement may be longer than an argument can be
   */
  const run = ([program = '', ...args], input) => {
    const options = /** @type {const} */ ({ cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 })
    const { status, stdout, stderr } = spawnSync(program, args, { ...options, input })
    if (status !== 0) throw new Error(`${program}: ${stderr}`)
    return stdout
  }
  run([...as, join(bin, 'initdb'), '-D', data, '-A', 'trust', '-U', 'proof', '--no-sync'])
  const settings = `-c listen_addresses= -c unix_socket_directories=${folder} -c fsync=off`
  const control = [...as, join(bin, 'pg_ctl'), '-D', data]
  run([...control, '-w', '-o', settings, '-l', join(folder, 'log'), 'start'])
  const client = [
    join(bin, 'psql'),
    '-h',
    folder,
    '-U',
    'proof',
    '-d',
    'postgres',
    '-X',
    '-q',
    '-v',
    'ON_ERROR_STOP=1',
  ]
  const quote = quoteIn('postgresql')
  return {
    name: run([join(bin, 'postgres'), '--version']).trim(),
    dialect: 'postgresql',
    load: async (table, columns, file) => {
      const typed = columns.map(([name, type]) => `${quote(name)} ${types[type]}`).join(', ')
      const make = `DROP TABLE IF EXISTS ${quote(table)}; CREATE UNLOGGED TABLE ${quote(table)} (${typed})`
      run([...client, '-c', make, '-c', `\\copy ${quote(table)} from '${file}' csv`])
    },
    query: async (sql) =>
      run([...client, '-At', '-F', separator], sql)
        .split('\n')
        .filter(Boolean)
        .map((line) => line.split(separator)),
    stop: () => {
      run([...control, '-m', 'immediate', 'stop'])
      rmSync(folder, { recursive: true })
    },
  }
}
