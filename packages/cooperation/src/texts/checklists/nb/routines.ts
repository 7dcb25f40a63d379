import type { CooperationChecklistTexts } from '../types.js'
import { inGuidelines, inRoutines, judged, parts, stated } from './phrases.js'

const needsReported = stated(
  'Det skal være lagt til rette for at personellet kan melde mulige behov.',
  'Lag en rutine for hvordan personellet melder mulige behov for habilitering og rehabilitering.',
  'Finnes det en rutine for hvordan personellet melder mulige behov?',
)
const planRoutines = stated(
  'Det skal finnes rutiner og prosedyrer for arbeidet med individuell plan.',
  'Lag rutiner og prosedyrer for arbeidet med individuell plan.',
  'Finnes det rutiner og prosedyrer for arbeidet med individuell plan?',
)

/** What a service's routines must hold and should describe, in bokmål. */
export const routines: CooperationChecklistTexts['cooperation.routines'] = {
  title: 'Rutiner for melding, individuell plan og koordinator',
  requirements: {
    'needs-reported-in-municipality': needsReported,
    'needs-reported-in-trust': needsReported,
    'plan-routines-in-municipality': planRoutines,
    'plan-routines-in-trust': planRoutines,
    'interpreter-guidelines': parts(
      inGuidelines,
      'Den som jevnlig bruker tolk, skal ha retningslinjer for det.',
      {
        ordering: 'hvordan tolk bestilles',
        duty: 'når det er plikt til å bruke tolk',
        guidance: 'veiledning i bruk av tolk og fjerntolking',
      },
    ),
    'interpreter-guidelines-suit': judged(
      'Retningslinjene for tolk er tilpasset den som bruker dem.',
      'Tilpass retningslinjene for tolk til størrelse, egenart, aktiviteter og risiko.',
      'Er retningslinjene for tolk tilpasset størrelse, egenart, aktiviteter og risiko?',
    ),
    'interpreter-needs': parts(inRoutines, 'Retningslinjene bør si når det ellers trengs tolk.', {
      otherNeeds: 'når det ellers er behov for tolk',
    }),
    'interpreter-checked': parts(
      inRoutines,
      'Tolkens kvalifikasjoner bør sjekkes i Nasjonalt tolkeregister.',
      {
        register: 'hvordan tolken slås opp i Nasjonalt tolkeregister',
      },
    ),
    notices: parts(inRoutines, 'Rutinene bør dekke meldinger om mulige behov.', {
      noticesReceived: 'hvordan meldinger om mulige behov tas imot',
      noticesFollowedUp: 'hvordan meldinger følges opp',
      contactPointVisible: 'ett synlig og lett tilgjengelig meldested',
    }),
    'plan-notices': parts(inRoutines, 'Rutinene bør dekke meldinger om plan og koordinator.', {
      planNotices: 'hvordan meldinger om behov for plan og koordinator håndteres',
    }),
    'quality-system': parts(inRoutines, 'Rutinene bør være del av kvalitetssystemet.', {
      qualitySystem: 'plassen sin i kvalitetssystemet til tjenesten',
    }),
    competence: parts(inRoutines, 'Rutinene bør dekke kompetanse.', {
      competence: 'hvordan kompetansen om plan og koordinator heves',
    }),
    'coordinator-chosen': parts(inRoutines, 'Rutinene bør dekke valg av koordinator.', {
      coordinatorChosen: 'hvordan koordinator velges',
    }),
    'coordinator-change': parts(inRoutines, 'Rutinene bør dekke bytte av koordinator.', {
      coordinatorChange: 'hva som gjøres ved bytte av koordinator',
      coordinatorOverlap: 'hvordan ny og gammel koordinator overlapper',
    }),
    'across-sectors': parts(inRoutines, 'Rutinene bør gå på tvers av sektorer.', {
      otherServices: 'samarbeidet med Nav, barnevern og skole',
      acrossSectors: 'samarbeidet på tvers av fag og sektorer',
    }),
    'made-known': parts(inRoutines, 'Rutinene bør gjøres kjent.', {
      madeKnown: 'hvordan de gjøres kjent og tas i bruk',
    }),
    'patient-informed': parts(inRoutines, 'Rutinene bør dekke informasjon og samtykke.', {
      patientInformed: 'hvordan pasient og pårørende får informasjon om plan og koordinator',
      consent: 'hvordan samtykke innhentes',
    }),
    'municipality-told': parts(inRoutines, 'Rutinene bør dekke melding til kommunen.', {
      municipalityTold: 'hvordan kommunen får melding',
    }),
    'during-and-after': parts(inRoutines, 'Rutinene bør dekke oppholdet og tiden etter.', {
      duringStay: 'samarbeidet under oppholdet, med møter og meldinger',
      afterDischarge: 'hva spesialisthelsetjenesten bidrar med etter utskrivning',
    }),
    'existing-plan': parts(inRoutines, 'Rutinene bør dekke pasienter som alt har en plan.', {
      planObtained: 'hvordan en individuell plan hentes inn ved innleggelse',
      coordinatorDuringStay: 'samarbeidet med koordinatoren under oppholdet',
    }),
    documentation: parts(inRoutines, 'Rutinene bør dekke dokumentasjon.', {
      documentation: 'hva som føres i pasientens journal',
    }),
    control: parts(inRoutines, 'Rutinene bør følges opp.', {
      internalControl: 'hvordan de inngår i internkontrollen',
      withOtherLevel: 'hvordan de lages sammen med enhetene i kommunene',
      monitored: 'hvordan det følges med på om plan og koordinator virker',
    }),
    'case-handling': parts(inRoutines, 'Rutinene bør sikre bred kompetanse når behov vurderes.', {
      knownCompetence: 'hvordan saksbehandlerne får vite hvem som har hvilken kompetanse',
      officeBreadth: 'hvordan bredden i kompetansen vurderes når saksbehandlingskontoret bemannes',
      assessmentsObtained: 'skriftlig hvordan vurderinger hentes inn fra kvalifisert personell',
      sameInServices: 'hvordan bred kompetanse sikres når et tjenestested selv vurderer behov',
    }),
    'unit-and-case-office': parts(
      inRoutines,
      'Rutinene bør dekke samarbeidet med saksbehandlingskontoret.',
      {
        unitAndOffice:
          'samarbeidet mellom koordinerende enhet og saksbehandlingskontoret når de er skilt',
      },
    ),
    'early-mapping': parts(inRoutines, 'Rutinene bør dekke tidlig kartlegging.', {
      earlyMapping: 'tidlig tverrfaglig kartlegging når funksjonen begynner å svikte',
    }),
    'part-in-chain': parts(inRoutines, 'Rutinene bør knytte hjelpen til resten av forløpet.', {
      partInChain: 'hvordan hjelpen fra hvert tjenestested henger sammen med resten av forløpet',
    }),
    'work-as-goal': parts(inRoutines, 'Rutinene bør dekke rehabilitering med arbeid som mål.', {
      workAsGoal: 'samarbeidet med fastlege, Nav og arbeidsgiver når arbeid er målet',
    }),
    'needs-of-other-sectors': parts(
      inRoutines,
      'Rutinene bør dekke behov som også gjelder andre sektorer.',
      {
        needsOfOtherSectors:
          'hvordan meldinger tas imot når behovet også gjelder andre enn helse- og omsorgstjenesten',
      },
    ),
    'plan-requests': parts(inRoutines, 'Henvendelser om plan bør dokumenteres.', {
      requestsDocumented: 'hvordan henvendelser om individuell plan dokumenteres',
      refusalsDocumented: 'hvordan avslag på individuell plan dokumenteres',
    }),
    'plan-template': parts(inRoutines, 'Det bør finnes en mal for individuell plan.', {
      planTemplate: 'hvilken mal som brukes for individuell plan',
    }),
    'ward-in-charge': parts(
      inRoutines,
      'Avdelingen med ansvaret bør følge opp meldinger om egne pasienter.',
      {
        wardInCharge:
          'hvordan avdelingen med ansvaret, og ikke koordinerende enhet, følger opp meldinger om plan og koordinator for navngitte pasienter',
      },
    ),
    'adult-habilitation': parts(
      inRoutines,
      'Rutinene bør dekke overgangen til voksenhabilitering.',
      {
        knowledgeHandedOver:
          'hvordan kunnskap om helsen føres videre fra barne- til voksenhabiliteringen',
        handOverMeeting: 'møtet der ansvaret overføres, med alle involverte og fastlegen',
      },
    ),
  },
}
