export { responsibilityDecisions as decisions } from '@vilkar/responsibility'
