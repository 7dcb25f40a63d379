import { describeDecisions } from '@vilkar/testing/domains'
import { cooperationDecisions } from '../src/index.js'

describeDecisions(cooperationDecisions)
