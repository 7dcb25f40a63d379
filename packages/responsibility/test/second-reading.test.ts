import { vi } from 'vitest'
import { describeSecondReading } from '../../law/test/helpers/second-reading.ts'
import { responsibilityDecisions } from '../src/decisions/index.js'
import { readings } from './second-reading/index.ts'

// Who pays for a device has hundreds of thousands of cases.
vi.setConfig({ testTimeout: 60_000 })

describeSecondReading(responsibilityDecisions, readings)
