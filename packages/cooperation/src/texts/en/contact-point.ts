import type { CooperationTexts } from '../types.js'

/** The question and its outcomes, in English. */
export const decisions: CooperationTexts['decisions'] = {
  'cooperation.contact-point': {
    question: 'Where is a possible need for habilitation or rehabilitation reported?',
    outcomes: {
      'municipal-unit':
        'The report goes to the coordinating unit of the municipality. The municipality must make it possible for the personnel to report. The rules on confidentiality apply.',
      'as-the-municipality-decided':
        'The report goes where the municipality has decided. The municipality must make it possible for the personnel to report. The rules on confidentiality apply.',
      'trust-unit':
        'The report goes to the coordinating unit of the health trust. The regional health authority must make it possible for the personnel to report. The rules on confidentiality apply.',
      'as-the-regional-authority-decided':
        'The report goes where the regional health authority has decided. It must make it possible for the personnel to report. The rules on confidentiality apply.',
      'advised-municipal-unit':
        'Guidance advises that others too can report to the coordinating unit of the municipality.',
    },
  },
}
