import { describeSecondReading } from '../../law/test/helpers/second-reading.ts'
import { responsibilityDecisions } from '../src/decisions/index.js'
import { readings } from './second-reading/index.ts'

describeSecondReading(responsibilityDecisions, readings)
