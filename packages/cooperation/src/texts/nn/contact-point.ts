import type { CooperationTexts } from '../types.js'

/** The question and its outcomes, in nynorsk. */
export const decisions: CooperationTexts['decisions'] = {
  'cooperation.contact-point': {
    question: 'Kvar melder ein eit mogleg behov for habilitering eller rehabilitering?',
    outcomes: {
      'municipal-unit':
        'Meldinga går til koordinerande eining i kommunen. Kommunen skal leggje til rette for at personellet kan melde. Reglane om teieplikt gjeld.',
      'as-the-municipality-decided':
        'Meldinga går dit kommunen har fastsett. Kommunen skal leggje til rette for at personellet kan melde. Reglane om teieplikt gjeld.',
      'trust-unit':
        'Meldinga går til koordinerande eining i helseføretaket. Det regionale helseføretaket skal leggje til rette for at personellet kan melde. Reglane om teieplikt gjeld.',
      'as-the-regional-authority-decided':
        'Meldinga går dit det regionale helseføretaket har fastsett. Det skal leggje til rette for at personellet kan melde. Reglane om teieplikt gjeld.',
      'advised-municipal-unit':
        'Rettleiinga tilrår at òg andre kan melde til koordinerande eining i kommunen.',
    },
  },
}
