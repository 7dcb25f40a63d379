import type { EachLanguage, GistsOfAct } from '../texts/types.js'
import type * as register from './quality.js'

/* What each wording says, in our own words. */

/** Forskrift om internkontroll i helse- og omsorgstjenesten, FOR-2002-12-20-1731. */
export const ikf: GistsOfAct<typeof register.ikf, EachLanguage> = {
  'ikf § 4 (1)': [
    {
      nb: 'Internkontrollen er tilpasset virksomheten og har det omfanget som trengs.',
      nn: 'Internkontrollen er tilpassa verksemda og har det omfanget som trengst.',
      en: 'The internal control suits the organisation and has the extent needed.',
    },
  ],
  'ikf § 4 (2) a': [
    {
      nb: 'Hovedoppgaver, mål og organisering er beskrevet, med klar fordeling av ansvar, oppgaver og myndighet.',
      nn: 'Hovudoppgåver, mål og organisering er beskrivne, med klar fordeling av ansvar, oppgåver og styresmakt.',
      en: 'Main tasks, aims and organisation are described, with a clear division of responsibility, tasks and authority.',
    },
  ],
  'ikf § 4 (2) b': [
    {
      nb: 'De lovene og forskriftene som gjelder virksomheten, er tilgjengelige.',
      nn: 'Dei lovene og forskriftene som gjeld verksemda, er tilgjengelege.',
      en: 'The acts and regulations that concern the organisation are at hand.',
    },
  ],
  'ikf § 4 (2) c': [
    {
      nb: 'De ansatte kan nok om faget og om internkontrollen.',
      nn: 'Dei tilsette kan nok om faget og om internkontrollen.',
      en: 'Employees know enough of the field and of the internal control.',
    },
  ],
  'ikf § 4 (2) d': [
    {
      nb: 'De ansatte er med, slik at kunnskapen deres brukes.',
      nn: 'Dei tilsette er med, slik at kunnskapen deira blir brukt.',
      en: 'Employees take part, so that what they know is used.',
    },
  ],
  'ikf § 4 (2) e': [
    {
      nb: 'Erfaringer fra pasienter og pårørende brukes til forbedring.',
      nn: 'Erfaringar som pasientar og pårørande har, blir brukte til forbetring.',
      en: 'The experience of patients and relatives is used for improvement.',
    },
  ],
  'ikf § 4 (2) f': [
    {
      nb: 'Virksomheten vet hvor det er fare for svikt.',
      nn: 'Verksemda veit kvar det er fare for svikt.',
      en: 'The organisation knows where there is a risk of failure.',
    },
  ],
  'ikf § 4 (2) g': [
    {
      nb: 'Prosedyrer og rutiner lages, brukes, kontrolleres, evalueres og forbedres.',
      nn: 'Prosedyrar og rutinar blir laga, brukte, kontrollerte, evaluerte og forbetra.',
      en: 'Procedures and routines are made, used, controlled, evaluated and improved.',
    },
  ],
  'ikf § 4 (2) h': [
    {
      nb: 'Internkontrollen overvåkes og gjennomgås systematisk.',
      nn: 'Internkontrollen blir overvaka og gått gjennom systematisk.',
      en: 'The internal control is monitored and gone through systematically.',
    },
  ],
  'ikf § 5 (1)': [
    {
      nb: 'Internkontrollen er dokumentert så langt virksomheten krever det.',
      nn: 'Internkontrollen er dokumentert så langt verksemda krev det.',
      en: 'The internal control is documented as far as the organisation requires.',
    },
  ],
  'ikf § 5 (2)': [
    {
      nb: 'Dokumentasjonen er oppdatert og tilgjengelig.',
      nn: 'Dokumentasjonen er oppdatert og tilgjengeleg.',
      en: 'The documentation is up to date and at hand.',
    },
  ],
}

/** Forskrift om ledelse og kvalitetsforbedring i helse- og omsorgstjenesten, FOR-2016-10-28-1250. */
export const lkf: GistsOfAct<typeof register.lkf, EachLanguage> = {
  'lkf § 3': [
    {
      nb: 'Øverste leder sørger for at virksomheten styres systematisk og at medarbeiderne medvirker.',
      nn: 'Øvste leiar sørgjer for at verksemda blir styrt systematisk og at medarbeidarane medverkar.',
      en: 'Whoever has overall responsibility sees to systematic management and that the staff take part.',
    },
  ],
  'lkf § 5 (1)': [
    {
      nb: 'Styringssystemet er tilpasset virksomheten og har det omfanget som trengs.',
      nn: 'Styringssystemet er tilpassa verksemda og har det omfanget som trengst.',
      en: 'The management system suits the organisation and has the extent needed.',
    },
  ],
  'lkf § 5 (2)': [
    {
      nb: 'Det er dokumentert hvordan pliktene følges.',
      nn: 'Det er dokumentert korleis pliktene blir følgde.',
      en: 'How the duties are met is documented.',
    },
  ],
  'lkf § 5 (3)': [
    {
      nb: 'Dokumentasjonen er til enhver tid oppdatert og tilgjengelig.',
      nn: 'Dokumentasjonen er til kvar tid oppdatert og tilgjengeleg.',
      en: 'The documentation is always up to date and at hand.',
    },
  ],
  'lkf § 6 a': [
    {
      nb: 'Mål, oppgaver, aktiviteter og organisering er beskrevet, med klar fordeling av ansvar og arbeidet med kvalitet.',
      nn: 'Mål, oppgåver, aktivitetar og organisering er beskrivne, med klar fordeling av ansvar og arbeidet med kvalitet.',
      en: 'Aims, tasks, activities and organisation are described, with a clear division of responsibility and the work on quality.',
    },
  ],
  'lkf § 6 b': [
    {
      nb: 'Virksomheten henter inn kunnskapen den trenger for å planlegge og utføre oppgavene.',
      nn: 'Verksemda hentar inn kunnskapen ho treng for å planleggje og utføre oppgåvene.',
      en: 'The organisation gathers what it must know to plan and carry out its tasks.',
    },
  ],
  'lkf § 6 c': [
    {
      nb: 'Virksomheten kjenner regelverk og veiledere og planlegger hvordan de gjøres kjent.',
      nn: 'Verksemda kjenner regelverk og rettleiarar og planlegg korleis dei blir gjorde kjende.',
      en: 'The organisation knows the rules and guides and plans how to make them known.',
    },
  ],
  'lkf § 6 d': [
    {
      nb: 'Virksomheten vet hvor det er risiko for svikt og hvor kvaliteten trenger å bli bedre.',
      nn: 'Verksemda veit kvar det er risiko for svikt og kvar kvaliteten treng å bli betre.',
      en: 'The organisation knows where there is a risk of failure and where quality needs to improve.',
    },
  ],
  'lkf § 6 e': [
    {
      nb: 'Virksomheten planlegger hvordan risiko minskes, særlig der noen samhandler.',
      nn: 'Verksemda planlegg korleis risiko blir minska, særleg i samhandling.',
      en: 'The organisation plans how to lessen risk, above all where services work together.',
    },
  ],
  'lkf § 6 f': [
    {
      nb: 'Virksomheten har oversikt over medarbeidernes kompetanse og behov for opplæring.',
      nn: 'Verksemda har oversikt over kompetansen til medarbeidarane og behovet for opplæring.',
      en: 'The organisation knows the competence of its staff and what training they need.',
    },
  ],
  'lkf § 6 g': [
    {
      nb: 'Virksomheten har oversikt over avvik, klager, brukererfaringer og annet som viser om loven følges.',
      nn: 'Verksemda har oversikt over avvik, klager, brukarerfaringar og anna som viser om lova blir følgd.',
      en: 'The organisation knows of deviations, complaints, user experience and whatever else shows whether the law is met.',
    },
  ],
  'lkf § 7 a': [
    {
      nb: 'Oppgaver, organisering og planer er kjent og gjennomføres.',
      nn: 'Oppgåver, organisering og planar er kjende og blir gjennomførte.',
      en: 'Tasks, organisation and plans are known and carried out.',
    },
  ],
  'lkf § 7 b': [
    {
      nb: 'Medarbeiderne kan faget, regelverket og styringssystemet.',
      nn: 'Medarbeidarane kan faget, regelverket og styringssystemet.',
      en: 'The staff know the field, the rules and the management system.',
    },
  ],
  'lkf § 7 c': [
    {
      nb: 'Nødvendige prosedyrer og rutiner er laget og tatt i bruk.',
      nn: 'Nødvendige prosedyrar og rutinar er laga og tekne i bruk.',
      en: 'The procedures and routines that are needed are made and in use.',
    },
  ],
  'lkf § 7 d': [
    {
      nb: 'Medarbeiderne medvirker, slik at det de vet blir brukt.',
      nn: 'Medarbeidarane medverkar, slik at det dei veit blir brukt.',
      en: 'The staff take part, so that what they know is used in the work.',
    },
  ],
  'lkf § 7 e': [
    {
      nb: 'Erfaringer fra pasienter, brukere og pårørende brukes.',
      nn: 'Erfaringane til pasientar, brukarar og pårørande blir brukte.',
      en: 'The experience of patients, users and relatives is used.',
    },
  ],
  'lkf § 8 a': [
    {
      nb: 'Det kontrolleres at oppgaver, tiltak, planer og mål gjennomføres.',
      nn: 'Det blir kontrollert at oppgåver, tiltak, planar og mål blir gjennomførte.',
      en: 'It is controlled that tasks, measures, plans and aims are carried out.',
    },
  ],
  'lkf § 8 b': [
    {
      nb: 'Det vurderes om måten oppgavene utføres på, oppfyller kravene i loven.',
      nn: 'Det blir vurdert om måten oppgåvene blir utførte på, oppfyller krava i lova.',
      en: 'It is considered whether the way tasks are carried out can meet the law.',
    },
  ],
  'lkf § 8 c': [
    {
      nb: 'Iverksatte tiltak evalueres mot kravene i loven.',
      nn: 'Iverksette tiltak blir evaluerte mot krava i lova.',
      en: 'Measures that were taken are evaluated against the law.',
    },
  ],
  'lkf § 8 d': [
    {
      nb: 'Virksomheten vurderes ut fra erfaringene til pasienter, brukere og pårørende.',
      nn: 'Verksemda blir vurdert ut ifrå erfaringane til pasientar, brukarar og pårørande.',
      en: 'The organisation is considered in the light of what patients, users and relatives have met with.',
    },
  ],
  'lkf § 8 e': [
    {
      nb: 'Avvik gjennomgås slik at de ikke skjer igjen.',
      nn: 'Avvik blir gått gjennom slik at dei ikkje skjer att.',
      en: 'Deviations are gone through so that they do not happen again.',
    },
  ],
  'lkf § 8 f': [
    {
      nb: 'Hele styringssystemet gjennomgås minst en gang i året.',
      nn: 'Heile styringssystemet blir gått gjennom minst éin gong i året.',
      en: 'The whole management system is gone through at least once a year.',
    },
  ],
  'lkf § 9 a': [
    {
      nb: 'Uforsvarlige og lovstridige forhold rettes opp.',
      nn: 'Uforsvarlege og lovstridige tilhøve blir retta opp.',
      en: 'What is unsound or unlawful is put right.',
    },
  ],
  'lkf § 9 b': [
    {
      nb: 'Korrigerende tiltak settes inn så loven følges og kvaliteten blir bedre.',
      nn: 'Korrigerande tiltak blir sette inn så lova blir følgd og kvaliteten blir betre.',
      en: 'Corrective measures are taken so that the law is met and quality improves.',
    },
  ],
  'lkf § 9 c': [
    {
      nb: 'Prosedyrer og rutiner forbedres.',
      nn: 'Prosedyrar og rutinar blir forbetra.',
      en: 'Procedures and routines are improved.',
    },
  ],
}
