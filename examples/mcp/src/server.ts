import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import {
  CallToolRequestSchema,
  ListToolsRequestSchema,
  type CallToolResult,
} from '@modelcontextprotocol/sdk/types.js'
import { isInvalidInput } from 'vilkar'
import { tools, UnknownArgument, type Arguments } from './tools.ts'

const failed = (text: string): CallToolResult => ({
  isError: true,
  content: [{ type: 'text', text }],
})

/** Calls a tool. What is wrong with the arguments is an answer that the assistant reads, and repeats none of them. */
function call(name: string, given: Arguments): CallToolResult {
  const tool = tools.find((each) => each.name === name)
  if (tool === undefined) return failed('There is no such tool.')
  const missing = tool.inputSchema.required.filter((each) => given[each] === undefined)
  if (missing.length > 0) return failed(`Needs ${missing.join(', ')} as well.`)
  const others = Object.keys(given).filter((each) => !(each in tool.inputSchema.properties))
  if (others.length > 0)
    return failed(`Takes ${Object.keys(tool.inputSchema.properties).join(', ')} and nothing else.`)
  try {
    const structuredContent = tool.run(given)
    return {
      structuredContent,
      content: [{ type: 'text', text: JSON.stringify(structuredContent) }],
    }
  } catch (error) {
    if (isInvalidInput(error) || error instanceof UnknownArgument) return failed(error.message)
    throw error
  }
}

/** Makes the server. It keeps nothing between calls. */
export function makeServer(): McpServer {
  const made = new McpServer({ name: 'vilkar', version: '0.0.0' }, { capabilities: { tools: {} } })
  // What comes in is for the packages to read: the server's own reading would repeat it, and speak English alone.
  made.server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: tools.map(({ name, title, description, inputSchema, outputSchema }) => ({
      ...{ name, title, description, inputSchema, outputSchema },
      annotations: { readOnlyHint: true, openWorldHint: false },
    })),
  }))
  made.server.setRequestHandler(CallToolRequestSchema, ({ params }) =>
    call(params.name, params.arguments ?? {}),
  )
  return made
}
