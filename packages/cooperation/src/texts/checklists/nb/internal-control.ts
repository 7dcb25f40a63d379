import type { CooperationChecklistTexts } from '../types.js'
import { advised, inSystem, judged, parts, point } from './phrases.js'

const tasksDescribed = 'beskrive mål, oppgaver og organisering'
const responsibilityDivided = 'vise hvordan ansvar, oppgaver og myndighet er fordelt'
const qualityWork = 'arbeide systematisk med kvalitet og pasient- og brukersikkerhet'
const riskKnown = 'ha oversikt over hvor det er fare for svikt'

/** What an organisation must do to manage its activity, in bokmål. */
export const internalControl: CooperationChecklistTexts['cooperation.internal-control'] = {
  title: 'Internkontroll og styringssystem',
  requirements: {
    suits: judged(
      'Styringen er tilpasset virksomheten og har det omfanget som trengs.',
      'Tilpass styringen til virksomhetens størrelse, egenart, aktiviteter og risiko.',
      'Er styringen tilpasset virksomhetens størrelse, egenart, aktiviteter og risiko?',
    ),
    leadership: parts(inSystem, 'Øverste leder sørger for systematisk styring.', {
      systematic: 'ha systematisk styring av virksomheten fra øverste leder',
      staffTakesPart: 'la medarbeiderne medvirke til styringen',
    }),
    'tasks-described': parts(inSystem, 'Oppgaver, mål og ansvar er beskrevet.', {
      tasksDescribed,
      responsibilityDivided,
    }),
    'quality-work': parts(inSystem, 'Arbeidet med kvalitet er systematisk.', { qualityWork }),
    'tasks-and-quality-described': parts(
      inSystem,
      'Oppgaver, mål, ansvar og arbeidet med kvalitet er beskrevet.',
      {
        tasksDescribed,
        responsibilityDivided,
        qualityWork,
      },
    ),
    'knowledge-gathered': parts(inSystem, 'Virksomheten henter inn det den trenger å vite.', {
      knowledgeGathered: 'hente inn informasjonen og kunnskapen som trengs for å planlegge',
    }),
    'rules-at-hand': parts(inSystem, 'Lover og forskrifter er tilgjengelige.', {
      rulesKnown: 'ha regelverket for virksomheten tilgjengelig',
    }),
    'rules-and-guides-known': parts(inSystem, 'Virksomheten kjenner regelverk og veiledere.', {
      rulesKnown: 'ha oversikt over regelverket for virksomheten',
      guidesKnown: 'ha oversikt over retningslinjer og veiledere, og planlegge å gjøre dem kjent',
    }),
    'risk-known': parts(inSystem, 'Virksomheten vet hvor det kan svikte.', { riskKnown }),
    'risk-and-improvement-known': parts(
      inSystem,
      'Virksomheten vet hvor det kan svikte og hvor kvaliteten trenger å bli bedre.',
      { riskKnown, improvementNeeded: 'ha oversikt over hvor kvaliteten trenger å bli bedre' },
    ),
    'risk-lessened': parts(inSystem, 'Virksomheten planlegger hvordan risiko minskes.', {
      riskLessened: 'planlegge hvordan risiko kan minskes',
      cooperationRisk: 'legge særlig vekt på risiko i samhandling internt og eksternt',
    }),
    'competence-known': parts(inSystem, 'Virksomheten kjenner medarbeidernes kompetanse.', {
      competenceKnown: 'ha oversikt over medarbeidernes kompetanse og behov for opplæring',
    }),
    'deviations-known': parts(inSystem, 'Virksomheten har oversikt over avvik og erfaringer.', {
      deviationsKnown: 'ha oversikt over avvik, klager, brukererfaringer og statistikk',
    }),
    'plans-known': parts(inSystem, 'Oppgaver, organisering og planer er kjent og følges.', {
      plansKnown: 'gjøre oppgaver, organisering og planer kjent, og gjennomføre dem',
    }),
    'staff-competent': parts(inSystem, 'De ansatte kan faget og styringen.', {
      staffCompetent: 'gi de ansatte nok kunnskap om faget og styringen',
      staffKnowsRules: 'gi de ansatte nok kunnskap om regelverk, retningslinjer og veiledere',
    }),
    'procedures-in-use': parts(inSystem, 'Nødvendige prosedyrer er i bruk.', {
      proceduresInUse: 'lage og ta i bruk nødvendige prosedyrer og rutiner',
    }),
    'staff-contributes': parts(inSystem, 'De ansatte medvirker.', {
      staffContributes: 'la de ansatte medvirke, så kunnskapen deres brukes',
    }),
    'user-experience-used': parts(inSystem, 'Erfaringer fra pasienter og pårørende brukes.', {
      userExperienceUsed: 'bruke erfaringer fra pasienter, brukere og pårørende',
    }),
    controlled: parts(inSystem, 'Det kontrolleres at planene gjennomføres.', {
      controlled: 'kontrollere at oppgaver, tiltak, planer og mål gjennomføres',
    }),
    suitable: parts(inSystem, 'Det vurderes om arbeidsmåten oppfyller loven.', {
      suitable: 'vurdere om måten oppgavene utføres på, oppfyller kravene i loven',
    }),
    'measures-evaluated': parts(inSystem, 'Tiltak evalueres.', {
      measuresEvaluated: 'evaluere om iverksatte tiltak oppfyller kravene i loven',
    }),
    'user-experience-weighed': parts(inSystem, 'Virksomheten vurderes ut fra brukererfaringer.', {
      userExperienceWeighed: 'vurdere virksomheten ut fra erfaringene til brukere og pårørende',
    }),
    'deviations-reviewed': parts(inSystem, 'Avvik gjennomgås.', {
      deviationsReviewed: 'gå gjennom avvik, så de ikke skjer igjen',
    }),
    'yearly-review': point('Hele styringssystemet gjennomgås minst en gang i året.', {
      'over-a-year':
        'Det er over et år siden {last}. Gjennomgås styringssystemet en gang i hvert kalenderår?',
      overdue: 'Gå gjennom hele styringssystemet nå. Siste gang var {last}.',
      'not-due': 'Den første gjennomgangen skal være gjort innen utgangen av 2017.',
      missing: 'Gå gjennom hele styringssystemet, og noter datoen.',
      unknown: 'Når ble hele styringssystemet sist gjennomgått?',
    }),
    'put-right': parts(inSystem, 'Det som er uforsvarlig eller ulovlig, rettes opp.', {
      putRight: 'rette opp uforsvarlige og lovstridige forhold',
    }),
    'measures-taken': parts(inSystem, 'Korrigerende tiltak settes inn.', {
      measuresTaken: 'sette inn tiltak som retter opp det som ikke følger loven',
    }),
    'procedures-improved': parts(inSystem, 'Prosedyrer og rutiner forbedres.', {
      proceduresImproved: 'forbedre prosedyrer og rutiner',
    }),
    'procedures-evaluated': parts(inSystem, 'Prosedyrer og rutiner kontrolleres og evalueres.', {
      proceduresEvaluated: 'kontrollere og evaluere prosedyrer og rutiner',
    }),
    monitored: parts(inSystem, 'Internkontrollen overvåkes og gjennomgås.', {
      monitored: 'overvåke og gå gjennom internkontrollen systematisk',
    }),
    documented: parts(inSystem, 'Styringen er dokumentert.', {
      documented: 'beskrive hvordan pliktene følges',
      upToDate: 'holde dokumentasjonen oppdatert',
      accessible: 'gjøre dokumentasjonen tilgjengelig',
    }),
    'participation-routines': parts(
      advised,
      'Rutiner for brukermedvirkning bør være del av kvalitetssystemet.',
      {
        participationRoutines: 'kvalitetssystemet har rutiner for brukermedvirkning',
        participationInUnits: 'avdelinger og enheter også har egne rutiner for brukermedvirkning',
        participationThroughout:
          'rutinene beskriver brukermedvirkningen gjennom hele tjenesteforløpet',
      },
    ),
    'users-asked': parts(advised, 'Virksomheten bør be brukerne om innspill.', {
      usersAsked: 'virksomheten gjør brukerundersøkelser jevnlig',
      usersGiveInput: 'brukerne har en fast måte å gi innspill på, for eksempel et brukerråd',
    }),
    'representatives-prepared': parts(
      advised,
      'Brukerrepresentantene bør få det de trenger for å delta.',
      {
        representativesInformed: 'brukerrepresentantene får kunnskap om virksomheten',
        representativesTrained: 'de som sitter i råd og utvalg, får opplæring',
      },
    ),
    'departures-justified': parts(
      advised,
      'Vesentlige avvik fra faglige retningslinjer bør begrunnes.',
      {
        departuresJustified:
          'løsninger som avviker vesentlig fra faglige retningslinjer, begrunnes og dokumenteres',
      },
    ),
  },
}
