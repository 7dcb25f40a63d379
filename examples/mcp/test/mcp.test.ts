import { PassThrough } from 'node:stream'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { makeServer } from '../src/server.ts'

const on = '2026-06-01'
const questions = ['consent.child-heard']
const client = new Client({ name: 'test', version: '0.0.0' })

beforeAll(async () => {
  const [ours, theirs] = InMemoryTransport.createLinkedPair()
  await makeServer().connect(theirs)
  await client.connect(ours)
  // The client holds what a tool gives to the schema that it declared.
  await client.listTools()
})

const call = async (name: string, given: Record<string, unknown>) => {
  const { structuredContent, content, isError } = await client.callTool({ name, arguments: given })
  const [said] = content as readonly { readonly text: string }[]
  return { structuredContent: structuredContent as never, said: said?.text ?? '', isError }
}

describe('an assistant', () => {
  it('finds four tools, which read and change nothing', async () => {
    const { tools } = await client.listTools()
    expect(tools.map(({ name }) => name)).toEqual(['ask', 'next_fact', 'explain', 'law_behind'])
    expect(tools.every(({ annotations }) => annotations?.readOnlyHint)).toBe(true)
    expect(tools.every(({ outputSchema }) => outputSchema?.type === 'object')).toBe(true)
    expect(JSON.stringify(tools).length).toBeLessThan(100_000)
  })

  it('asks for one fact after the other until the question is answered', async () => {
    const known: Record<string, unknown> = { 'person.age': 11, 'consent.matter': 'ordinary' }
    const file: Record<string, Record<string, unknown>> = {}
    const asked: string[] = []
    for (;;) {
      const { structuredContent } = await call('next_fact', { file, on, questions })
      const { place } = structuredContent as { readonly place?: string }
      if (place === undefined) break
      asked.push(place)
      const [section = '', fact = ''] = place.split('.')
      file[section] = { ...file[section], [fact]: known[place] }
    }
    expect(asked).toEqual(['person.age', 'consent.matter'])
    const { structuredContent } = await call('ask', { file, on, questions })
    expect(structuredContent).toMatchObject({
      answers: [{ status: 'determined', outcome: 'must-be-heard', basis: ['pbrl § 4-4 (5)'] }],
    })
  })

  it('is told what is open, and never a guess', async () => {
    const { structuredContent } = await call('ask', { file: {}, on, questions })
    expect(structuredContent).toMatchObject({ answers: [{ status: 'undetermined' }] })
  })

  it('has an answer explained in the language of the person', async () => {
    const file = { person: { age: 11 }, consent: { matter: 'ordinary' } }
    const lines = async (language: string) => {
      const { structuredContent } = await call('explain', { file, on, questions, language })
      return (
        structuredContent as {
          readonly explanations: readonly { readonly lines: readonly string[] }[]
        }
      ).explanations[0]?.lines
    }
    expect((await lines('nb'))?.join()).toContain('11 år')
    expect(await lines('nn')).not.toEqual(await lines('nb'))
  })

  it('looks up the law behind an answer, and the readings that are doubtful', async () => {
    expect(
      (await call('law_behind', { citation: 'pbrl § 3-1 (1)', on })).structuredContent,
    ).toMatchObject({
      kind: 'provision',
      confidence: 'read',
    })
    expect(
      (
        await call('law_behind', {
          citation: 'interpretation: leap-day-birthday',
          on,
          language: 'en',
        })
      ).structuredContent,
    ).toMatchObject({ kind: 'interpretation' })
    expect(
      (await call('law_behind', { citation: 'bl § 31', on: '1970-01-01' })).structuredContent,
    ).toMatchObject({
      kind: 'not-in-force',
    })
  })
})

describe('what is wrong with a call', () => {
  it.each([
    ['ask', { file: { person: { age: 131 } }, on, questions }],
    ['ask', { file: { person: { '01821050037': 1 } }, on, questions }],
    ['ask', { file: {}, on: '2026-02-30', questions }],
    ['ask', { file: {}, on, questions: ['consent.who-pays'] }],
    ['ask', { file: {}, on }],
    ['next_fact', { on, questions }],
    ['law_behind', { citation: 'pbrl § 3-1 (1)' }],
    ['ask', { file: {}, on, questions, more: '01821050037' }],
    ['explain', { file: {}, on, questions, language: 'se' }],
    ['law_behind', { citation: '01821050037', on }],
    ['pay', { amount: 1 }],
  ])('is told as an error of the tool %s, without what was given', async (name, given) => {
    const { isError, said } = await call(name, given)
    expect(isError).toBe(true)
    expect(said.length).toBeGreaterThan(10)
    expect(said).not.toMatch(/01821050037|131|02-30|who-pays/)
  })
})

describe('over standard input and output', () => {
  it('the server writes one message of the protocol a line, and nothing else', async () => {
    const [input, output] = [new PassThrough(), new PassThrough()]
    const server = makeServer()
    await server.connect(new StdioServerTransport(input, output))
    const messages = [
      {
        method: 'initialize',
        params: {
          protocolVersion: '2025-06-18',
          capabilities: {},
          clientInfo: { name: 'test', version: '0' },
        },
      },
      {
        method: 'tools/call',
        params: { name: 'next_fact', arguments: { file: {}, on, questions } },
      },
      { method: 'tools/call', params: { name: 'ask', arguments: { file: 3, on, questions } } },
    ]
    messages.forEach((message, id) => {
      input.write(`${JSON.stringify({ jsonrpc: '2.0', id, ...message })}\n`)
    })
    const lines: string[] = []
    for await (const chunk of output) {
      lines.push(
        ...String(chunk)
          .split('\n')
          .filter((line) => line !== ''),
      )
      if (lines.length === messages.length) break
    }
    await server.close()
    const replies = lines.map(
      (line) => JSON.parse(line) as { readonly jsonrpc: string; readonly id: number },
    )
    expect(replies.map(({ jsonrpc, id }) => [jsonrpc, id])).toEqual([
      ['2.0', 0],
      ['2.0', 1],
      ['2.0', 2],
    ])
  })
})
