/* What rows cite, held to what readers of the statutes found that provisions decide. */
import { describeMeanings } from '@vilkar/testing/second-reading'
import { planDecisions } from '../src/decisions/index.js'
import { readings } from './second-reading/index.ts'
import { settled } from './second-reading/settled.ts'

describeMeanings({
  decisions: planDecisions,
  readings,
  folder: new URL('second-reading/', import.meta.url),
  settled,
})
