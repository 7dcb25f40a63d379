import type { InEachLanguage } from '@vilkar/core/explain'
import type { CooperationTexts } from './types.js'

/** What the inputs and their values are called, in each language. */
export const inputs: InEachLanguage<CooperationTexts['inputs']> = {
  reporter: {
    label: {
      nb: 'hvem som melder',
      nn: 'kven som melder',
      en: 'who reports',
    },
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
    about: {
      'municipal-personnel': {
        nb: 'Personell i den kommunale helse- og omsorgstjenesten. For eksempel en hjemmehjelp som ser at en eldre mann ikke lenger klarer trappen.',
        nn: 'Personell i den kommunale helse- og omsorgstenesta. Til dømes ei heimehjelp som ser at ein eldre mann ikkje lenger klarer trappa.',
        en: 'Personnel of the municipal health and care services. For instance a home help who sees that an elderly man no longer manages the stairs.',
      },
      'specialist-personnel': {
        nb: 'Personell i spesialisthelsetjenesten. For eksempel en sykepleier på en sengepost.',
        nn: 'Personell i spesialisthelsetenesta. Til dømes ein sjukepleiar på ein sengepost.',
        en: 'Personnel of the specialist service. For instance a nurse on a ward.',
      },
      others: {
        nb: 'Andre, som ingen forskrift nevner som meldere. For eksempel skolen, Nav, personen selv eller en datter.',
        nn: 'Andre, som inga forskrift nemner som meldarar. Til dømes skulen, Nav, personen sjølv eller ei dotter.',
        en: 'Others, whom no regulation names as reporting. For instance the school, Nav, the person or a daughter.',
      },
    },
  },
  elsewhereDecided: {
    label: {
      nb: 'et annet meldested er bestemt',
      nn: 'ein annan stad å melde er fastsett',
      en: 'another place to report was decided on',
    },
    about: {
      true: {
        nb: 'Kommunen, eller det regionale helseforetaket for sine, har bestemt et annet sted enn koordinerende enhet. For eksempel tildelingskontoret.',
        nn: 'Kommunen, eller det regionale helseføretaket for sine, har bestemt ein annan stad enn koordinerande eining. Til dømes tildelingskontoret.',
        en: 'The municipality, or the regional health authority for its own, has decided on another place than the coordinating unit. For instance the office for allotting services.',
      },
    },
  },
}
