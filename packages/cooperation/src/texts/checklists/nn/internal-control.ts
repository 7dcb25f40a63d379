import type { CooperationChecklistTexts } from '../types.js'
import { advised, inSystem, judged, parts, point } from './phrases.js'

const tasksDescribed = 'beskrive mål, oppgåver og organisering'
const responsibilityDivided = 'vise korleis ansvar, oppgåver og styresmakt er fordelte'
const qualityWork = 'arbeide systematisk med kvalitet og pasient- og brukartryggleik'
const riskKnown = 'ha oversikt over kvar det er fare for svikt'

/** What an organisation must do to manage its activity, in nynorsk. */
export const internalControl: CooperationChecklistTexts['cooperation.internal-control'] = {
  title: 'Internkontroll og styringssystem i verksemda',
  requirements: {
    suits: judged(
      'Styringa er tilpassa verksemda og har det omfanget som trengst.',
      'Tilpass styringa til storleiken, eigenarten, aktivitetane og risikoen i verksemda.',
      'Er styringa tilpassa storleiken, eigenarten, aktivitetane og risikoen i verksemda?',
    ),
    leadership: parts(inSystem, 'Øvste leiar sørgjer for systematisk styring.', {
      systematic: 'ha systematisk styring av verksemda under øvste leiar',
      staffTakesPart: 'la medarbeidarane medverke til styringa',
    }),
    'tasks-described': parts(inSystem, 'Oppgåver, mål og ansvar er beskrivne.', {
      tasksDescribed,
      responsibilityDivided,
    }),
    'quality-work': parts(inSystem, 'Arbeidet med kvalitet er systematisk i verksemda.', {
      qualityWork,
    }),
    'tasks-and-quality-described': parts(
      inSystem,
      'Oppgåver, mål, ansvar og arbeidet med kvalitet er beskrivne.',
      {
        tasksDescribed,
        responsibilityDivided,
        qualityWork,
      },
    ),
    'knowledge-gathered': parts(inSystem, 'Verksemda hentar inn det ho treng å vite.', {
      knowledgeGathered: 'hente inn informasjonen og kunnskapen som trengst for å planleggje',
    }),
    'rules-at-hand': parts(inSystem, 'Lover og forskrifter er tilgjengelege.', {
      rulesKnown: 'ha regelverket for verksemda tilgjengeleg',
    }),
    'rules-and-guides-known': parts(inSystem, 'Verksemda kjenner regelverk og rettleiarar.', {
      rulesKnown: 'ha oversikt over regelverket for verksemda',
      guidesKnown:
        'ha oversikt over retningslinjer og rettleiarar, og planleggje å gjere dei kjende',
    }),
    'risk-known': parts(inSystem, 'Verksemda veit kvar det kan svikte.', { riskKnown }),
    'risk-and-improvement-known': parts(
      inSystem,
      'Verksemda veit kvar det kan svikte og kvar kvaliteten treng å bli betre.',
      { riskKnown, improvementNeeded: 'ha oversikt over kvar kvaliteten treng å bli betre' },
    ),
    'risk-lessened': parts(inSystem, 'Verksemda planlegg korleis risiko blir minska.', {
      riskLessened: 'planleggje korleis risiko kan minskast',
      cooperationRisk: 'leggje særleg vekt på risiko i samhandling internt og eksternt',
    }),
    'competence-known': parts(inSystem, 'Verksemda kjenner kompetansen til medarbeidarane.', {
      competenceKnown: 'ha oversikt over kompetansen til medarbeidarane og behovet for opplæring',
    }),
    'deviations-known': parts(inSystem, 'Verksemda har oversikt over avvik og erfaringar.', {
      deviationsKnown: 'ha oversikt over avvik, klager, brukarerfaringar og statistikk',
    }),
    'plans-known': parts(inSystem, 'Oppgåver, organisering og planar er kjende og blir følgde.', {
      plansKnown: 'gjere oppgåver, organisering og planar kjende, og gjennomføre dei',
    }),
    'staff-competent': parts(inSystem, 'Dei tilsette kan faget og styringa.', {
      staffCompetent: 'gi dei tilsette nok kunnskap om faget og styringa',
      staffKnowsRules: 'gi dei tilsette nok kunnskap om regelverk, retningslinjer og rettleiarar',
    }),
    'procedures-in-use': parts(inSystem, 'Nødvendige prosedyrar er i bruk.', {
      proceduresInUse: 'lage og ta i bruk nødvendige prosedyrar og rutinar',
    }),
    'staff-contributes': parts(inSystem, 'Dei tilsette medverkar.', {
      staffContributes: 'la dei tilsette medverke, så kunnskapen deira blir brukt',
    }),
    'user-experience-used': parts(inSystem, 'Erfaringane til pasientar og pårørande blir brukte.', {
      userExperienceUsed: 'bruke erfaringane til pasientar, brukarar og pårørande',
    }),
    controlled: parts(inSystem, 'Det blir kontrollert at planane blir gjennomførte.', {
      controlled: 'kontrollere at oppgåver, tiltak, planar og mål blir gjennomførte',
    }),
    suitable: parts(inSystem, 'Det blir vurdert om arbeidsmåten oppfyller lova.', {
      suitable: 'vurdere om måten oppgåvene blir utførte på, oppfyller krava i lova',
    }),
    'measures-evaluated': parts(inSystem, 'Tiltak blir evaluerte.', {
      measuresEvaluated: 'evaluere om iverksette tiltak oppfyller krava i lova',
    }),
    'user-experience-weighed': parts(inSystem, 'Verksemda blir vurdert ut ifrå brukarerfaringar.', {
      userExperienceWeighed: 'vurdere verksemda ut ifrå erfaringane til brukarar og pårørande',
    }),
    'deviations-reviewed': parts(inSystem, 'Avvik blir gått gjennom.', {
      deviationsReviewed: 'gå gjennom avvik, så dei ikkje skjer att',
    }),
    'yearly-review': point('Heile styringssystemet blir gått gjennom minst éin gong i året.', {
      'over-a-year':
        'Det er over eit år sidan {last}. Blir styringssystemet gått gjennom éin gong i kvart kalenderår?',
      overdue: 'Gå gjennom heile styringssystemet no. Siste gong var {last}.',
      'not-due': 'Den første gjennomgangen skal vere gjord innan utgangen av 2017.',
      missing: 'Gå gjennom heile styringssystemet, og noter datoen.',
      unknown: 'Når blei heile styringssystemet sist gått gjennom?',
    }),
    'put-right': parts(inSystem, 'Det som er uforsvarleg eller ulovleg, blir retta opp.', {
      putRight: 'rette opp uforsvarlege og lovstridige tilhøve',
    }),
    'measures-taken': parts(inSystem, 'Korrigerande tiltak blir sette inn.', {
      measuresTaken: 'setje inn tiltak som rettar opp det som ikkje følgjer lova',
    }),
    'procedures-improved': parts(inSystem, 'Prosedyrar og rutinar blir forbetra.', {
      proceduresImproved: 'forbetre prosedyrar og rutinar',
    }),
    'procedures-evaluated': parts(
      inSystem,
      'Prosedyrar og rutinar blir kontrollerte og evaluerte.',
      {
        proceduresEvaluated: 'kontrollere og evaluere prosedyrar og rutinar',
      },
    ),
    monitored: parts(inSystem, 'Internkontrollen blir overvaka og gått gjennom.', {
      monitored: 'overvake og gå gjennom internkontrollen systematisk',
    }),
    documented: parts(inSystem, 'Styringa er dokumentert.', {
      documented: 'beskrive korleis pliktene blir følgde',
      upToDate: 'halde dokumentasjonen oppdatert',
      accessible: 'gjere dokumentasjonen tilgjengeleg',
    }),
    'participation-routines': parts(
      advised,
      'Rutinar for brukarmedverknad bør vere del av kvalitetssystemet.',
      {
        participationRoutines: 'kvalitetssystemet har rutinar for brukarmedverknad',
        participationInUnits: 'avdelingar og einingar òg har eigne rutinar for brukarmedverknad',
        participationThroughout:
          'rutinane beskriv brukarmedverknaden gjennom heile tenesteforløpet',
      },
    ),
    'users-asked': parts(advised, 'Verksemda bør be brukarane om innspel.', {
      usersAsked: 'verksemda gjer brukarundersøkingar jamleg',
      usersGiveInput: 'brukarane har ein fast måte å gi innspel på, til dømes eit brukarråd',
    }),
    'representatives-prepared': parts(
      advised,
      'Brukarrepresentantane bør få det dei treng for å delta.',
      {
        representativesInformed: 'brukarrepresentantane får kunnskap om verksemda',
        representativesTrained: 'dei som sit i råd og utval, får opplæring',
      },
    ),
    'departures-justified': parts(
      advised,
      'Vesentlege avvik frå faglege retningslinjer bør grunngivast.',
      {
        departuresJustified:
          'løysingar som avvik vesentleg frå faglege retningslinjer, blir grunngitte og dokumenterte',
      },
    ),
  },
}
