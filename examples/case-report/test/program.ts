import { run } from '../src/run.ts'

/** Runs the program, and keeps what it writes. */
export function program(...args: readonly string[]) {
  let out = ''
  let error = ''
  const code = run(args, {
    out: (text) => (out += text),
    error: (text) => (error += text),
  })
  return { code, out, error }
}

/** What the program is tested in. */
export const inEachLanguage = ['nb', 'nn', 'en'] as const
