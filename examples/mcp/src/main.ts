import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import { makeServer } from './server.ts'

// Standard output is the protocol's alone.
await makeServer().connect(new StdioServerTransport())
