import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packages, root } from '../workspace.mjs'

/** The readmes of the project and of each package. */
export const readmes: readonly string[] = [
  'README.md',
  ...packages.map(({ short }) => `packages/${short}/README.md`),
]

/**
 * Reads a readme.
 *
 * @param path where it lies, from the root
 * @returns its text
 */
export const readmeText = (path: string): string => readFileSync(join(root, path), 'utf8')

/**
 * Lists the packages that a readme tells its reader to install.
 *
 * @param readme its text
 * @returns their names
 */
export const installedBy = (readme: string): readonly string[] =>
  [...readme.matchAll(/^npm install ((?:@?[a-z][\w/-]*(?: |$))+)$/gm)].flatMap(([, names = '']) =>
    names.trim().split(' '),
  )
