import { describeSecondReading } from '@vilkar/testing/second-reading'
import { priorityDecisions } from '../src/decisions/index.js'
import { readings } from './second-reading/index.ts'

describeSecondReading(priorityDecisions, readings)
