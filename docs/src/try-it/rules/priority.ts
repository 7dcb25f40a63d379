export { priorityDecisions as decisions } from '@vilkar/priority'
