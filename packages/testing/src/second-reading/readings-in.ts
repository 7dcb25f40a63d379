import { readdirSync } from 'node:fs'
import type { Readings } from './second-reading.ts'

/** Files of a folder of readings that are none: what several of them share, what was settled, and what collects them. */
const others = /^(index|settled|shared.*)\.ts$/

type Reading = Readings[string]

/** Takes the one reading out of a module; a reading is a function, and helpers of others stand in shared files. */
function readingOf(file: string, module: object): Reading {
  const [reading, ...more] = Object.values(module).filter(
    (exported): exported is Reading => typeof exported === 'function',
  )
  if (reading === undefined || more.length > 0) throw new Error(`${file} exports not one reading.`)
  return reading
}

/**
 * Collects the second readings of a domain: each stands in a file that is named after its question.
 *
 * @param folder - The address of their folder.
 * @param domain - What the ids of the domain's questions begin with.
 * @returns The readings, by the id of their question.
 */
export async function readingsIn(folder: URL, domain: string): Promise<Readings> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && !others.test(file))
  const readings = files.map(async (file) => {
    const module = (await import(new URL(file, folder).href)) as object
    return [`${domain}.${file.slice(0, -'.ts'.length)}`, readingOf(file, module)] as const
  })
  return Object.fromEntries(await Promise.all(readings))
}
