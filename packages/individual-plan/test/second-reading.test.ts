/* The second reading of every question, held to the tables. */
import { planDecisions } from '../src/decisions/index.ts'
import { describeSecondReading } from '@vilkar/testing/second-reading'
import { readings } from './second-reading/index.ts'

describeSecondReading(planDecisions, readings)
