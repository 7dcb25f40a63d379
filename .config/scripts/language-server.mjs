// Asks a language server as an editor does.
import { spawn } from 'node:child_process'
import { pathToFileURL } from 'node:url'

/**
 * Starts a language server.
 *
 * @param {string} script what Node runs
 * @param {string[]} args its arguments
 * @param {string} folder the folder that is open
 */
export async function languageServer(script, args, folder) {
  const server = spawn(process.execPath, [script, ...args], { stdio: ['pipe', 'pipe', 'ignore'] })
  /** @type {Map<number, (result: any) => void>} */
  const waiting = new Map()
  let received = Buffer.alloc(0)
  server.stdout.on('data', (/** @type {Buffer} */ chunk) => {
    received = Buffer.concat([received, chunk])
    for (;;) {
      const head = received.indexOf('\r\n\r\n')
      const length = Number(/Content-Length: (\d+)/i.exec(received.toString('latin1'))?.[1])
      if (head < 0 || received.length < head + 4 + length) return
      const message = JSON.parse(received.toString('utf8', head + 4, head + 4 + length))
      received = received.subarray(head + 4 + length)
      // What the server asks of an editor is answered with nothing.
      if (message.method !== undefined && message.id !== undefined)
        send({ id: message.id, result: message.params?.items?.map(() => null) ?? null })
      else waiting.get(message.id)?.(message.result)
    }
  })
  /** @param {object} message */
  const send = (message) => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message })
    server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`)
  }
  let last = 0
  /** @param {string} method @param {object} [params] @returns {Promise<any>} */
  const request = (method, params) => {
    last += 1
    send({ id: last, method, params })
    return new Promise((resolve) => waiting.set(last, resolve))
  }
  await request('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    capabilities: { textDocument: { hover: { contentFormat: ['markdown'] } } },
  })
  send({ method: 'initialized', params: {} })
  return {
    /** @param {string} file @param {string} text */
    open: (file, text) => {
      const uri = pathToFileURL(file).href
      const textDocument = { uri, languageId: 'typescript', version: 1, text }
      send({ method: 'textDocument/didOpen', params: { textDocument } })
    },
    /**
     * Reads what is shown at a place, in Markdown.
     *
     * @param {string} file an open file
     * @param {string} text its text
     * @param {number} at the place in it
     * @returns {Promise<string>}
     */
    hover: async (file, text, at) => {
      const lines = text.slice(0, at).split('\n')
      const shown = await request('textDocument/hover', {
        textDocument: { uri: pathToFileURL(file).href },
        position: { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 },
      })
      return shown?.contents?.value ?? ''
    },
    end: async () => {
      await request('shutdown')
      send({ method: 'exit' })
    },
  }
}
