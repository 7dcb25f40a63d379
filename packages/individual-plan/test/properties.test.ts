import { describeDecisions } from '../../law/test/helpers/decisions.ts'
import { planDecisions } from '../src/index.js'

describeDecisions(planDecisions)
