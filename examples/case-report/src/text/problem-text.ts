import { match } from 'ts-pattern'
import { languages, type Language } from '../languages.ts'
import type { Problem } from '../problem.ts'
import { wrap } from './wrap.ts'

/**
 * Writes what is wrong, all at once.
 *
 * @param problems - What is wrong.
 * @param language - The language.
 * @returns The lines. They name files and fields, and repeat nothing that stands in a file.
 */
export function problemText(problems: readonly Problem[], language: Language): readonly string[] {
  const { words } = languages[language]
  return problems.flatMap((problem) =>
    match(problem)
      .with({ kind: 'unknown-argument' }, ({ kind }) => wrap(words.problems[kind]))
      .with({ kind: 'unknown-language' }, ({ kind }) => wrap(words.problems[kind]))
      .with({ kind: 'not-a-day' }, ({ kind }) => wrap(words.problems[kind]))
      .with({ kind: 'cannot-read' }, ({ kind, path }) => wrap(`${path}: ${words.problems[kind]}`))
      .with({ kind: 'no-case-files' }, ({ kind, path }) => wrap(`${path}: ${words.problems[kind]}`))
      .with({ kind: 'not-json' }, ({ kind, path }) => wrap(`${path}: ${words.problems[kind]}`))
      .with({ kind: 'not-a-case' }, ({ kind, path, issues }) => [
        ...wrap(`${path}: ${words.problems[kind]}`),
        ...issues.flatMap((issue) => {
          const place = issue.path.length > 0 ? `${issue.path.join('.')}: ` : ''
          return wrap(`${place}${issue.messages[language]}`, '  - ')
        }),
      ])
      .exhaustive(),
  )
}
