import { describeSecondReading } from '@vilkar/testing/second-reading'
import { responsibilityDecisions } from '../src/decisions/index.js'
import { readings } from './second-reading/index.ts'

describeSecondReading(responsibilityDecisions, readings)
