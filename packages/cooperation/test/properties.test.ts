import { describeDecisions } from '../../law/test/helpers/decisions.ts'
import { cooperationDecisions } from '../src/index.js'

describeDecisions(cooperationDecisions)
