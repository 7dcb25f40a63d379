import { describeDecisions } from '../../law/test/helpers/decisions.ts'
import { priorityDecisions } from '../src/index.js'

describeDecisions(priorityDecisions)
