import { describeSecondReading } from '../../law/test/helpers/second-reading.ts'
import { cooperationDecisions } from '../src/decisions/index.js'
import { readings } from './second-reading/index.ts'

describeSecondReading(cooperationDecisions, readings)
