import type { Language } from '@vilkar/core'
import { assessCase, isInvalidInput, type CaseAssessment, type CaseFile } from 'vilkar'

/** One thing that is wrong with a request; nothing of what was sent. */
interface Problem {
  /** The place in the case file, as a JSON pointer; `/on` is the day asked about. */
  readonly at: string
  readonly code: string
  readonly message: string
}

/** What is answered to a request. */
export type Reply =
  | { readonly status: 200; readonly body: CaseAssessment }
  | { readonly status: 400; readonly body: { readonly problems: readonly Problem[] } }

/** Assesses a case file as it came over the network, or says in the caller's language what is wrong with it. */
export function replyTo(file: unknown, on: string | undefined, language: Language): Reply {
  try {
    // `assessCase` reads both itself, and refuses what is none.
    return { status: 200, body: assessCase(file as CaseFile, { on: on as string }) }
  } catch (error) {
    if (!isInvalidInput(error)) throw error
    const problems = error.issues.map(({ path, code, messages }) => ({
      at: path.map((part) => `/${String(part)}`).join(''),
      code,
      message: messages[language],
    }))
    return { status: 400, body: { problems } }
  }
}

/** Reads a text as JSON; what is none is nothing, which `replyTo` says something about. */
export function fromJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
