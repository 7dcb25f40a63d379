// A client of the Model Context Protocol starts the example's server as a process, and asks it.
import { join } from 'node:path'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { root } from '../engine.mjs'

const client = new Client({ name: 'interop', version: '0.0.0' })
const main = join(root, 'examples/mcp/src/main.ts')
await client.connect(new StdioClientTransport({ command: process.execPath, args: [main] }))
const { tools } = await client.listTools()
const given = {
  file: { person: { age: 11 } },
  on: '2026-06-01',
  questions: ['consent.child-heard'],
}
const { structuredContent } = await client.callTool({ name: 'next_fact', arguments: given })
await client.close()
console.log(
  `${tools.length} tools over standard input and output; next: ${structuredContent.place}`,
)
process.exitCode = structuredContent.place === 'consent.matter' ? 0 : 1
