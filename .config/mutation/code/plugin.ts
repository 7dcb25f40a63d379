/* Gives the tests the sources with their slips in them. */
import { relative } from 'node:path'
import type { Plugin } from 'vitest/config'
import { root } from '../../workspace.mjs'
import { instrument } from './instrument.ts'
import { isMutated } from './sources.ts'

/** Builds the slips into the sources as they are loaded. */
export const slipsBuiltIn = (): Plugin => ({
  name: 'vilkar-slips-built-in',
  enforce: 'pre',
  transform: (source, id) => {
    const file = relative(root, id)
    return isMutated(file) ? { code: instrument(file, source).code, map: null } : undefined
  },
})
