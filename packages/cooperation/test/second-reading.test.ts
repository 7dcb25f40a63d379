import { describeSecondReading } from '@vilkar/testing/second-reading'
import { cooperationDecisions } from '../src/decisions/index.js'
import { readings } from './second-reading/index.ts'

describeSecondReading(cooperationDecisions, readings)
