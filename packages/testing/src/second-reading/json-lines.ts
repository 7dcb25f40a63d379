import { readFileSync } from 'node:fs'

/**
 * Reads a file that holds one JSON value a line; an empty file holds none.
 *
 * @param file - Its address.
 */
export function readJsonLines(file: URL): readonly unknown[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line))
}
