/*
 * Recipes are walked on modules in which what each step writes stands between marks: `// 3b words of the guide {` and
 * `// }` around the second part of the third step, with `//- ` before a line that stood there until then.
 */
import type { Plugin } from 'vitest/config'

const opens = /^\s*\/\/ (\d+[a-z]) (.+) \{$/
const closes = /^\s*\/\/ \}$/
const before = /^(\s*)\/\/- (.*)$/

/**
 * Lists the words of the guide at which the parts of a recipe's module stand.
 *
 * @param code - The module.
 */
export function wordsIn(code: string): readonly (readonly [part: string, words: string])[] {
  return code.split('\n').flatMap((line) => {
    const [, part, words] = opens.exec(line) ?? []
    return part === undefined || words === undefined ? [] : [[part, words] as const]
  })
}

/**
 * Lists the steps in a recipe's module and their parts, in order: `3`, `3a`, `3b`.
 *
 * @param code - The module.
 */
export function partsIn(code: string): readonly string[] {
  const parts = wordsIn(code).map(([part]) => part)
  return [...new Set(parts.flatMap((part) => [part.slice(0, -1), part]))].sort((one, other) =>
    one.localeCompare(other, 'en', { numeric: true }),
  )
}

/**
 * Leaves a step, or a part of one, out of a recipe's module, with all that stands within it.
 *
 * @param code - The module.
 * @param part - The step or the part, such as `3` or `3b`.
 */
export function without(code: string, part: string): string {
  const open: string[] = []
  return code
    .split('\n')
    .flatMap((line) => {
      const [, opened] = opens.exec(line) ?? []
      if (opened !== undefined) open.push(opened)
      else if (closes.test(line)) open.pop()
      else if (open.some((each) => each === part || each.slice(0, -1) === part)) {
        const [, indent, stood] = before.exec(line) ?? []
        return stood === undefined ? [] : [`${indent ?? ''}${stood}`]
      } else return [line]
      return []
    })
    .join('\n')
}

/** Serves `recipe.ts?without=3b` as the recipe's module without that step or part. */
export const leftOut = (): Plugin => ({
  name: 'vilkar-left-out',
  enforce: 'pre',
  transform: (code, id) => {
    const [, part] = /\?.*\bwithout=(\d+[a-z]?)/.exec(id) ?? []
    return part === undefined ? undefined : without(code, part)
  },
})
