// Writes every decision as a DMN model into a folder.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeDmn } from '@vilkar/dmn'
import { catalogue } from 'vilkar/catalogue'
import { scratch } from './engine.mjs'

/**
 * Writes the models.
 *
 * @returns the folder, and each decision with its model
 */
export async function writeModels() {
  const folder = scratch()
  const models = []
  for (const decision of catalogue().decisions) {
    const xml = await writeDmn(decision)
    writeFileSync(join(folder, `${decision.id}.dmn`), xml)
    models.push({ decision, xml })
  }
  return { folder, models }
}
