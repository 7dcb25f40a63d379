import type { CooperationTexts } from '../types.js'

/** The question and its outcomes, in bokmål. */
export const decisions: CooperationTexts['decisions'] = {
  'cooperation.contact-point': {
    question: 'Hvor meldes et mulig behov for habilitering eller rehabilitering?',
    outcomes: {
      'municipal-unit':
        'Meldingen går til koordinerende enhet i kommunen. Kommunen skal legge til rette for at personellet kan melde. Reglene om taushetsplikt gjelder.',
      'as-the-municipality-decided':
        'Meldingen går dit kommunen har bestemt. Kommunen skal legge til rette for at personellet kan melde. Reglene om taushetsplikt gjelder.',
      'trust-unit':
        'Meldingen går til koordinerende enhet i helseforetaket. Det regionale helseforetaket skal legge til rette for at personellet kan melde. Reglene om taushetsplikt gjelder.',
      'as-the-regional-authority-decided':
        'Meldingen går dit det regionale helseforetaket har bestemt. Det skal legge til rette for at personellet kan melde. Reglene om taushetsplikt gjelder.',
      'advised-municipal-unit':
        'Veiledningen anbefaler at også andre kan melde til koordinerende enhet i kommunen.',
    },
  },
}
