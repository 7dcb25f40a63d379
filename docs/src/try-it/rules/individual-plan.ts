export { planDecisions as decisions } from '@vilkar/individual-plan'
