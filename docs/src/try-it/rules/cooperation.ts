export { cooperationDecisions as decisions } from '@vilkar/cooperation'
