import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline/promises'
import type { CaseQuestion } from 'vilkar'
import { interview, type Answering, type Chosen } from './interview.ts'

/** What a file of answers holds. */
interface Prepared extends Chosen {
  readonly answers: Readonly<Record<string, string>>
}

const [path] = process.argv.slice(2)

/** Who decides, and what parents are told, as of today. */
const chosen: Chosen = {
  on: new Date().toISOString().slice(0, 10),
  questions: ['consent.who-decides', 'consent.inform-parents'] satisfies readonly CaseQuestion[],
}

/** Answers from a file, each once, and writes both down. */
function fromFile(answers: Prepared['answers']): Answering {
  const left = new Map(Object.entries(answers))
  return (place, asked) => {
    const answer = left.get(place) ?? ''
    left.delete(place)
    console.log([...asked, `> ${answer}`, ''].join('\n'))
    return answer
  }
}

async function inTerminal(): Promise<readonly string[]> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  try {
    return await interview(chosen, (_, asked) => terminal.question([...asked, '> '].join('\n')))
  } finally {
    terminal.close()
  }
}

function prepared(file: string): Promise<readonly string[]> {
  const { answers, ...asked } = JSON.parse(readFileSync(file, 'utf8')) as Prepared
  return interview(asked, fromFile(answers))
}

const said = await (path === undefined ? inTerminal() : prepared(path))
console.log(said.join('\n'))
