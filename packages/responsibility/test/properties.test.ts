import { describeDecisions } from '../../law/test/helpers/decisions.ts'
import { responsibilityDecisions } from '../src/index.js'

describeDecisions(responsibilityDecisions)
