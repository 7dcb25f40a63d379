import type { InEachLanguage } from '@vilkar/core/explain'
import type { CooperationTexts } from './types.js'

/** What the inputs and their values are called, in each language. */
export const inputs: InEachLanguage<CooperationTexts['inputs']> = {
  reporter: {
    label: { nb: 'hvem som melder', nn: 'kven som melder', en: 'who reports' },
    values: {
      'municipal-personnel': {
        nb: 'personell i den kommunale helse- og omsorgstjenesten',
        nn: 'personell i den kommunale helse- og omsorgstenesta',
        en: 'personnel of the municipal health and care service',
      },
      'specialist-personnel': {
        nb: 'personell i spesialisthelsetjenesten',
        nn: 'personell i spesialisthelsetenesta',
        en: 'personnel of the specialist health service',
      },
      others: {
        nb: 'andre, som andre sektorer, personen selv eller pårørende',
        nn: 'andre, til dømes andre sektorar, personen sjølv eller pårørande',
        en: 'others, such as other sectors, the person or the next of kin',
      },
    },
  },
  elsewhereDecided: {
    label: {
      nb: 'et annet meldested er bestemt',
      nn: 'ein annan stad å melde er fastsett',
      en: 'another place to report was decided on',
    },
  },
}
