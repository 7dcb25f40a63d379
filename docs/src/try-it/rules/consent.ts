export { consentDecisions as decisions } from '@vilkar/consent'
