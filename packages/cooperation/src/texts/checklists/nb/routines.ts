import type { CooperationChecklistTexts } from '../types.js'
import { inGuidelines, inRoutines, parts, stated } from './phrases.js'

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
    'interpreter-needs': parts(inRoutines, 'Retningslinjene bør si når det ellers trengs tolk.', {
      otherNeeds: 'når det ellers er behov for tolk',
    }),
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
      otherServices: 'samarbeidet med NAV, barnevern og skole',
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
  },
}
