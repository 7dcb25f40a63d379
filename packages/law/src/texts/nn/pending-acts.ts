import type { PendingActTexts } from '../types.js'

/** What each act that is adopted and not in force will change, in nynorsk. */
export const pendingActTexts: PendingActTexts = {
  childrenAct2025: {
    changes:
      'Barnelova av 2025 skal ta over for den frå 1981; reglane om foreldreansvar, medråderett og avgjerder i kvardagen får nye nummer, og tilvisingane i pasient- og brukarrettslova og verjemålslova følgjer med.',
    commencement: 'Kongen fastset når ho tek til å gjelde.',
  },
  publicAdministrationAct2025: {
    changes:
      'Forvaltningslova av 2025 skal ta over for den frå 1967; rettleiing, teieplikt, form og grunngiving for vedtak, meldinga om dei og klagefristar får nye føresegner.',
    commencement: 'Kongen fastset når ho tek til å gjelde, og kan gi overgangsreglar.',
  },
  childWelfareActs2026: {
    changes:
      'Lov nr. 35 frå juni 2026 skal endre meir i barnevernslova enn det som alt er i kraft, mellom anna i §§ 3-2 og 5-1; teksten er ikkje lesen.',
    commencement: 'Kongen fastset når resten tek til å gjelde.',
  },
}
