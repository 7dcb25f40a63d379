import type { PendingActTexts } from '../types.js'

/** What each act that is adopted and not in force will change, in English. */
export const pendingActTexts: PendingActTexts = {
  childrenAct2025: {
    changes:
      'The Children Act of 2025 is to replace that of 1981; the rules on parental responsibility, on hearing the child and on everyday decisions get new numbers, and the references in the Patient and User Rights Act and the Guardianship Act follow.',
    commencement: 'The King decides when it comes into force.',
  },
  publicAdministrationAct2025: {
    changes:
      'The Public Administration Act of 2025 is to replace that of 1967; guidance, confidentiality, the form of decisions and their reasons, the notice of them and time limits of appeal get new provisions.',
    commencement: 'The King decides when it comes into force, and may make transitional rules.',
  },
  childWelfareActs2026: {
    changes:
      'Act no. 35 of June 2026 is to change more of the Child Welfare Act than what is in force already, in §§ 3-2 and 5-1 among others; the text was not read.',
    commencement: 'The King decides when the rest comes into force.',
  },
}
