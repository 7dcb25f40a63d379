import type { InEachLanguage } from '@vilkar/core/explain'
import type { AmendmentTexts, PendingActTexts } from '../texts/types.js'
import { changes } from './changes.js'

/** What each change of law changed. */
// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the names are those of the changes
export const amendmentTexts = Object.fromEntries(
  Object.entries(changes).map(([id, { changed }]) => [id, changed]),
) as unknown as InEachLanguage<AmendmentTexts>

/** What each act that is adopted and not in force will change. */
export const pendingActTexts: InEachLanguage<PendingActTexts> = {
  childrenAct2025: {
    changes: {
      nb: 'Barnelova av 2025 skal avløse den fra 1981; reglene om foreldreansvar, medbestemmelse og hverdagsavgjørelser får nye numre, og henvisningene i pasient- og brukerrettighetsloven og vergemålsloven følger med.',
      nn: 'Barnelova av 2025 skal ta over for den frå 1981; reglane om foreldreansvar, medråderett og avgjerder i kvardagen får nye nummer, og tilvisingane i pasient- og brukarrettslova og verjemålslova følgjer med.',
      en: 'The Children Act of 2025 is to replace that of 1981; the rules on parental responsibility, on hearing the child and on everyday decisions get new numbers, and the references in the Patient and User Rights Act and the Guardianship Act follow.',
    },
    commencement: {
      nb: 'Kongen fastsetter når den trer i kraft.',
      nn: 'Kongen fastset når ho tek til å gjelde.',
      en: 'The King decides when it comes into force.',
    },
  },
  publicAdministrationAct2025: {
    changes: {
      nb: 'Forvaltningsloven av 2025 skal avløse den fra 1967; veiledning, taushetsplikt, vedtakets form og begrunnelse, meldingen om det og klagefrister får nye bestemmelser.',
      nn: 'Forvaltningslova av 2025 skal ta over for den frå 1967; rettleiing, teieplikt, form og grunngiving for vedtak, meldinga om dei og klagefristar får nye føresegner.',
      en: 'The Public Administration Act of 2025 is to replace that of 1967; guidance, confidentiality, the form of decisions and their reasons, the notice of them and time limits of appeal get new provisions.',
    },
    commencement: {
      nb: 'Kongen fastsetter når den trer i kraft, og kan gi overgangsregler.',
      nn: 'Kongen fastset når ho tek til å gjelde, og kan gi overgangsreglar.',
      en: 'The King decides when it comes into force, and may make transitional rules.',
    },
  },
  childWelfareActs2026: {
    changes: {
      nb: 'Lov nr. 35 fra juni 2026 skal endre mer i barnevernsloven enn det som alt er i kraft, blant annet i §§ 3-2 og 5-1; teksten er ikke lest.',
      nn: 'Lov nr. 35 frå juni 2026 skal endre meir i barnevernslova enn det som alt er i kraft, mellom anna i §§ 3-2 og 5-1; teksten er ikkje lesen.',
      en: 'Act no. 35 of June 2026 is to change more of the Child Welfare Act than what is in force already, in §§ 3-2 and 5-1 among others; the text was not read.',
    },
    commencement: {
      nb: 'Kongen fastsetter når resten trer i kraft.',
      nn: 'Kongen fastset når resten tek til å gjelde.',
      en: 'The King decides when the rest comes into force.',
    },
  },
}
