import { createReadStream, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { base } from '../../src/model/addresses.ts'
import { dist } from './dist.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
}

/** Finds the file that an address of the site stands for. */
function fileOf(path: string): string | undefined {
  if (!path.startsWith(`${base}/`)) return undefined
  const file = join(dist, normalize(decodeURIComponent(path.slice(base.length))))
  const page = path.endsWith('/') ? join(file, 'index.html') : file
  return statSync(page, { throwIfNoEntry: false })?.isFile() === true ? page : undefined
}

/** A server of the built site. */
export interface Server {
  /** The root of the host, without a slash. */
  readonly origin: string
  readonly close: () => void
}

/**
 * Serves the built site on this machine alone.
 *
 * @returns The server.
 */
export async function serve(): Promise<Server> {
  const server = createServer(({ url = '/' }, response) => {
    const file = fileOf(new URL(url, 'http://localhost').pathname)
    if (file === undefined) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
    })
    createReadStream(file).pipe(response)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  // A server that listens on a port has an address with one.
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
