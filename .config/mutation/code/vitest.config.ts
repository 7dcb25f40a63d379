import { defineConfig } from 'vitest/config'
import ofData from '../vitest.config.ts'
import { slipsBuiltIn } from './plugin.ts'

/** Tests are collected here as they are for slips in data. */
export default defineConfig({
  ...ofData,
  plugins: [...(ofData.plugins ?? []), slipsBuiltIn()],
  test: { ...ofData.test, include: ['.config/mutation/code/*.test.ts'] },
})
