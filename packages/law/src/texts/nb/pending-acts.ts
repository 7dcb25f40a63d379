import type { PendingActTexts } from '../types.js'

/** What each act that is adopted and not in force will change, in bokmål. */
export const pendingActTexts: PendingActTexts = {
  childrenAct2025: {
    changes:
      'Barnelova av 2025 skal avløse den fra 1981; reglene om foreldreansvar, medbestemmelse og hverdagsavgjørelser får nye numre, og henvisningene i pasient- og brukerrettighetsloven og vergemålsloven følger med.',
    commencement: 'Kongen fastsetter når den trer i kraft.',
  },
  publicAdministrationAct2025: {
    changes:
      'Forvaltningsloven av 2025 skal avløse den fra 1967; veiledning, taushetsplikt, vedtakets form og begrunnelse, meldingen om det og klagefrister får nye bestemmelser.',
    commencement: 'Kongen fastsetter når den trer i kraft, og kan gi overgangsregler.',
  },
  childWelfareActs2026: {
    changes:
      'Lov nr. 35 fra juni 2026 skal endre mer i barnevernsloven enn det som alt er i kraft, blant annet i §§ 3-2 og 5-1; teksten er ikke lest.',
    commencement: 'Kongen fastsetter når resten trer i kraft.',
  },
}
