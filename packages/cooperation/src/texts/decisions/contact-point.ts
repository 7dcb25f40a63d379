import type { InEachLanguage } from '@vilkar/core/explain'
import type { CooperationTexts } from '../types.js'

/** The question and its outcomes. */
export const decisions = {
  'cooperation.contact-point': {
    question: {
      nb: 'Hvor meldes et mulig behov for habilitering eller rehabilitering?',
      nn: 'Kvar melder ein eit mogleg behov for habilitering eller rehabilitering?',
      en: 'Where is a possible need for habilitation or rehabilitation reported?',
    },
    outcomes: {
      'municipal-unit': {
        nb: 'Meldingen går til koordinerende enhet i kommunen. Kommunen skal legge til rette for at personellet kan melde. Reglene om taushetsplikt gjelder.',
        nn: 'Meldinga går til koordinerande eining i kommunen. Kommunen skal leggje til rette for at personellet kan melde. Reglane om teieplikt gjeld.',
        en: 'The report goes to the coordinating unit of the municipality. The municipality must make it possible for the personnel to report. The rules on confidentiality apply.',
      },
      'as-the-municipality-decided': {
        nb: 'Meldingen går dit kommunen har bestemt. Kommunen skal legge til rette for at personellet kan melde. Reglene om taushetsplikt gjelder.',
        nn: 'Meldinga går dit kommunen har fastsett. Kommunen skal leggje til rette for at personellet kan melde. Reglane om teieplikt gjeld.',
        en: 'The report goes where the municipality has decided. The municipality must make it possible for the personnel to report. The rules on confidentiality apply.',
      },
      'trust-unit': {
        nb: 'Meldingen går til koordinerende enhet i helseforetaket. Det regionale helseforetaket skal legge til rette for at personellet kan melde. Reglene om taushetsplikt gjelder.',
        nn: 'Meldinga går til koordinerande eining i helseføretaket. Det regionale helseføretaket skal leggje til rette for at personellet kan melde. Reglane om teieplikt gjeld.',
        en: 'The report goes to the coordinating unit of the health trust. The regional health authority must make it possible for the personnel to report. The rules on confidentiality apply.',
      },
      'as-the-regional-authority-decided': {
        nb: 'Meldingen går dit det regionale helseforetaket har bestemt. Det skal legge til rette for at personellet kan melde. Reglene om taushetsplikt gjelder.',
        nn: 'Meldinga går dit det regionale helseføretaket har fastsett. Det skal leggje til rette for at personellet kan melde. Reglane om teieplikt gjeld.',
        en: 'The report goes where the regional health authority has decided. It must make it possible for the personnel to report. The rules on confidentiality apply.',
      },
      'advised-municipal-unit': {
        nb: 'Veiledningen anbefaler at også andre kan melde til koordinerende enhet i kommunen.',
        nn: 'Rettleiinga tilrår at òg andre kan melde til koordinerande eining i kommunen.',
        en: 'Guidance advises that others too can report to the coordinating unit of the municipality.',
      },
    },
  },
} satisfies InEachLanguage<Partial<CooperationTexts['decisions']>>
