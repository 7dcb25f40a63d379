// Trino: a server of its own on a port of this machine, spoken to by its protocol over HTTP, and gone at the end.
import { spawn, spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { quoteIn } from './engine.mjs'

/** @typedef {import('./engine.mjs').Engine} Engine */

/** The newest version of which Maven's registry holds the server; it needs Java 24. */
const version = '476'
const oldestJava = 24

const installed = fileURLToPath(new URL(`../../.trino/trino-server-${version}`, import.meta.url))

/** @type {Readonly<Record<import('./engine.mjs').Type, string>>} */
const types = { integer: 'INTEGER', text: 'VARCHAR', boolean: 'BOOLEAN', date: 'DATE' }

/** A Java that is new enough; nothing where none is installed. */
function java() {
  const folder = '/usr/lib/jvm'
  const homes = existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : []
  return [process.env['JAVA_HOME'] ?? '', ...homes]
    .map((home) => join(home, 'bin/java'))
    .find((program) => {
      const { stderr } = spawnSync(program, ['-version'], { encoding: 'utf8' })
      return Number(/version "(\d+)/.exec(stderr ?? '')?.[1] ?? 0) >= oldestJava
    })
}

/** Fetches the server by Maven and unpacks what is needed of it; tells whether it is there. */
function install() {
  if (existsSync(installed)) return true
  const artifact = `io.trino:trino-server:${version}:tar.gz`
  const fetched = spawnSync('mvn', [
    '-q',
    '-B',
    'dependency:get',
    `-Dartifact=${artifact}`,
    '-Dtransitive=false',
  ])
  if (fetched.status !== 0) return false
  const repository = join(homedir(), '.m2/repository/io/trino/trino-server', version)
  const folder = join(installed, '..')
  mkdirSync(folder, { recursive: true })
  const archive = join(repository, `trino-server-${version}.tar.gz`)
  const wanted = ['*/lib/*', '*/plugin/memory/*']
  return spawnSync('tar', ['xzf', archive, '-C', folder, '--wildcards', ...wanted]).status === 0
}

/** A port that nobody listens on. */
const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' ? address?.port : undefined))
    })
  })

/**
 * Starts the server with its settings in a folder of its own.
 *
 * @param {string} program Java
 * @param {string} folder
 * @param {number} port
 */
function serve(program, folder, port) {
  mkdirSync(join(folder, 'etc/catalog'), { recursive: true })
  for (const name of ['lib', 'plugin']) symlinkSync(join(installed, name), join(folder, name))
  writeFileSync(join(folder, 'etc/catalog/memory.properties'), 'connector.name=memory\n')
  writeFileSync(
    join(folder, 'etc/config.properties'),
    [
      'coordinator=true',
      'node-scheduler.include-coordinator=true',
      `http-server.http.port=${port}`,
      `discovery.uri=http://127.0.0.1:${port}`,
      'query.max-memory-per-node=1GB',
      'task.concurrency=2',
    ].join('\n'),
  )
  const options = [
    '-Xmx4G',
    '-Djdk.attach.allowAttachSelf=true',
    '-Dnode.environment=proof',
    `-Dnode.data-dir=${folder}`,
    '-Dnode.bind-ip=127.0.0.1',
    '-Dnode.internal-address=127.0.0.1',
    '-Dconfig=etc/config.properties',
  ]
  return spawn(program, [...options, '-cp', 'lib/*', 'io.trino.server.TrinoServer'], {
    cwd: folder,
    stdio: 'ignore',
  })
}

/**
 * @param {string} address
 * @param {object} [options]
 * @returns {Promise<any>}
 */
const json = async (address, options) => (await fetch(address, options)).json()

/** Waits until the server answers. */
async function untilStarted(address, server) {
  while (server.exitCode === null) {
    const { starting } = await json(`${address}/v1/info`).catch(() => ({ starting: true }))
    if (starting === false) return
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  throw new Error('Trino does not start')
}

const asText = (text) => `'${text.replaceAll("'", "''")}'`

/** Lines in as many parts as the server reads at once, each of at most a million letters. */
function* partsOf(lines) {
  let part = []
  let size = 0
  for (const line of lines) {
    part.push(line)
    size += line.length
    if (size < 500_000) continue
    yield part
    part = []
    size = 0
  }
  if (part.length > 0) yield part
}

/**
 * Starts Trino; nothing where it, or the Java that it needs, is missing.
 *
 * @returns {Promise<Engine | undefined>}
 */
export async function trino() {
  const program = java()
  if (program === undefined || !install()) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'vilkar-trino-'))
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const server = serve(program, folder, port)
  const stop = () => {
    server.kill('SIGKILL')
    rmSync(folder, { recursive: true })
  }
  await untilStarted(address, server)
  const headers = {
    'X-Trino-User': 'proof',
    'X-Trino-Catalog': 'memory',
    'X-Trino-Schema': 'default',
  }
  const query = async (sql) => {
    const rows = []
    let page = await json(`${address}/v1/statement`, { method: 'POST', body: sql, headers })
    for (;;) {
      if (page.error !== undefined) throw new Error(page.error.message)
      rows.push(...(page.data ?? []))
      if (page.nextUri === undefined) return rows
      page = await json(page.nextUri, { headers })
    }
  }
  const quote = quoteIn('trino')
  return {
    name: `Trino ${version}, one server`,
    dialect: 'trino',
    // It makes a program of each expression, and those of all columns together would be longer than Java lets one be.
    atOnce: [
      ['status', 'outcome', 'possible', 'presumed', 'law_read_through'],
      ['needed'],
      ['rows'],
    ],
    isTooLong: ({ message }) => message.includes('expressions are too complex'),
    load: async (table, columns, file) => {
      const typed = columns.map(([name, type]) => `${quote(name)} ${types[type]}`).join(', ')
      await query(`DROP TABLE IF EXISTS ${quote(table)}`)
      await query(`CREATE TABLE ${quote(table)} (${typed})`)
      const cells = columns.map(
        ([, type], at) => `CAST(NULLIF(cells[${at + 1}], '') AS ${types[type]})`,
      )
      const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
      for (const part of partsOf(lines))
        await query(
          `INSERT INTO ${quote(table)} SELECT ${cells.join(', ')} FROM (SELECT split(line, ',') AS cells FROM UNNEST(split(${asText(part.join('\n'))}, chr(10))) t(line)) u`,
        )
    },
    query,
    stop,
  }
}
