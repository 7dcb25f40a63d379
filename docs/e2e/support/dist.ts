import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the built site. */
export const dist: string = fileURLToPath(new URL('../../dist', import.meta.url))

/**
 * Lists the files of a built site.
 *
 * @param folder - Its folder.
 * @returns Their paths within it, in order.
 */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort()
}

/**
 * Lists the pages of the built site.
 *
 * @returns The path of each, with a slash at both ends, and its text.
 */
export function builtPages(): readonly { readonly path: string; readonly html: string }[] {
  return filesIn(dist)
    .filter((file) => file.endsWith('index.html'))
    .map((file) => ({
      path: `/${file.slice(0, -'index.html'.length)}`,
      html: readFileSync(join(dist, file), 'utf8'),
    }))
}
