import type { CooperationChecklistTexts } from '../types.js'
import { inGuidelines, inRoutines, judged, parts, stated } from './phrases.js'

const needsReported = stated(
  'Det skal vere lagt til rette for at personellet kan melde moglege behov.',
  'Lag ein rutine for korleis personellet melder moglege behov for habilitering og rehabilitering.',
  'Finst det ein rutine for korleis personellet melder moglege behov?',
)
const planRoutines = stated(
  'Det skal finnast rutinar og prosedyrar for arbeidet med individuell plan.',
  'Lag rutinar og prosedyrar for arbeidet med individuell plan.',
  'Finst det rutinar og prosedyrar for arbeidet med individuell plan?',
)

/** What a service's routines must hold and should describe, in nynorsk. */
export const routines: CooperationChecklistTexts['cooperation.routines'] = {
  title: 'Rutinar for melding, individuell plan og koordinator',
  requirements: {
    'needs-reported-in-municipality': needsReported,
    'needs-reported-in-trust': needsReported,
    'plan-routines-in-municipality': planRoutines,
    'plan-routines-in-trust': planRoutines,
    'interpreter-guidelines': parts(
      inGuidelines,
      'Den som jamleg bruker tolk, skal ha retningslinjer for det.',
      {
        ordering: 'korleis tolk blir tinga',
        duty: 'når det er plikt til å bruke tolk',
        guidance: 'rettleiing i bruk av tolk og fjerntolking',
      },
    ),
    'interpreter-guidelines-suit': judged(
      'Retningslinjene for tolk er tilpassa den som bruker dei.',
      'Tilpass retningslinjene for tolk til storleik, eigenart, aktivitetar og risiko.',
      'Er retningslinjene for tolk tilpassa storleik, eigenart, aktivitetar og risiko?',
    ),
    'interpreter-needs': parts(inRoutines, 'Retningslinjene bør seie når det elles trengst tolk.', {
      otherNeeds: 'når det elles er behov for tolk',
    }),
    'interpreter-checked': parts(
      inRoutines,
      'Kvalifikasjonane til tolken bør sjekkast i Nasjonalt tolkeregister.',
      {
        register: 'korleis tolken blir slått opp i Nasjonalt tolkeregister',
      },
    ),
    notices: parts(inRoutines, 'Rutinane bør dekkje meldingar om moglege behov.', {
      noticesReceived: 'korleis meldingar om moglege behov blir tekne imot',
      noticesFollowedUp: 'korleis meldingar blir følgde opp',
      contactPointVisible: 'éin synleg og lett tilgjengeleg stad å melde',
    }),
    'plan-notices': parts(inRoutines, 'Rutinane bør dekkje meldingar om plan og koordinator.', {
      planNotices: 'korleis meldingar om behov for plan og koordinator blir handterte',
    }),
    'quality-system': parts(inRoutines, 'Rutinane bør vere del av kvalitetssystemet.', {
      qualitySystem: 'plassen sin i kvalitetssystemet til tenesta',
    }),
    competence: parts(inRoutines, 'Rutinane bør dekkje kompetanse.', {
      competence: 'korleis kompetansen om plan og koordinator blir heva',
    }),
    'coordinator-chosen': parts(inRoutines, 'Rutinane bør dekkje val av koordinator.', {
      coordinatorChosen: 'korleis koordinator blir vald',
    }),
    'coordinator-change': parts(inRoutines, 'Rutinane bør dekkje byte av koordinator.', {
      coordinatorChange: 'kva ein gjer ved byte av koordinator',
      coordinatorOverlap: 'korleis ny og gammal koordinator overlappar',
    }),
    'across-sectors': parts(inRoutines, 'Rutinane bør gå på tvers av sektorar.', {
      otherServices: 'samarbeidet med Nav, barnevern og skule',
      acrossSectors: 'samarbeidet på tvers av fag og sektorar',
    }),
    'made-known': parts(inRoutines, 'Rutinane bør gjerast kjende.', {
      madeKnown: 'korleis dei blir gjorde kjende og tekne i bruk',
    }),
    'patient-informed': parts(inRoutines, 'Rutinane bør dekkje informasjon og samtykke.', {
      patientInformed: 'korleis pasient og pårørande får informasjon om plan og koordinator',
      consent: 'korleis samtykke blir henta inn',
    }),
    'municipality-told': parts(inRoutines, 'Rutinane bør dekkje melding til kommunen.', {
      municipalityTold: 'korleis kommunen får melding',
    }),
    'during-and-after': parts(inRoutines, 'Rutinane bør dekkje opphaldet og tida etter.', {
      duringStay: 'samarbeidet under opphaldet, med møte og meldingar',
      afterDischarge: 'kva spesialisthelsetenesta medverkar med etter utskriving',
    }),
    'existing-plan': parts(inRoutines, 'Rutinane bør dekkje pasientar som alt har ein plan.', {
      planObtained: 'korleis ein individuell plan blir henta inn ved innlegging',
      coordinatorDuringStay: 'samarbeidet med koordinatoren under opphaldet',
    }),
    documentation: parts(inRoutines, 'Rutinane bør dekkje dokumentasjon.', {
      documentation: 'kva som blir ført i journalen til pasienten',
    }),
    control: parts(inRoutines, 'Rutinane bør følgjast opp.', {
      internalControl: 'korleis dei går inn i internkontrollen',
      withOtherLevel: 'korleis dei blir laga saman med einingane i kommunane',
      monitored: 'korleis ein følgjer med på om plan og koordinator verkar',
    }),
    'case-handling': parts(
      inRoutines,
      'Rutinane bør sikre brei kompetanse når behov blir vurderte.',
      {
        knownCompetence: 'korleis saksbehandlarane får vite kven som har kva kompetanse',
        officeBreadth:
          'korleis breidda i kompetansen blir vurdert når saksbehandlingskontoret blir bemanna',
        assessmentsObtained:
          'skriftleg korleis vurderingar blir henta inn frå kvalifisert personell',
        sameInServices:
          'korleis brei kompetanse blir sikra når ein tenestestad sjølv vurderer behov',
      },
    ),
    'unit-and-case-office': parts(
      inRoutines,
      'Rutinane bør dekkje samarbeidet med saksbehandlingskontoret.',
      {
        unitAndOffice:
          'samarbeidet mellom koordinerande eining og saksbehandlingskontoret når dei er skilde',
      },
    ),
    'early-mapping': parts(inRoutines, 'Rutinane bør dekkje tidleg kartlegging.', {
      earlyMapping: 'tidleg tverrfagleg kartlegging når funksjonen tek til å svikte',
    }),
    'part-in-chain': parts(inRoutines, 'Rutinane bør knyte hjelpa til resten av forløpet.', {
      partInChain: 'korleis hjelpa frå kvar tenestestad heng saman med resten av forløpet',
    }),
    'work-as-goal': parts(inRoutines, 'Rutinane bør dekkje rehabilitering med arbeid som mål.', {
      workAsGoal: 'samarbeidet med fastlege, Nav og arbeidsgivar når arbeid er målet',
    }),
    'needs-of-other-sectors': parts(
      inRoutines,
      'Rutinane bør dekkje behov som òg gjeld andre sektorar.',
      {
        needsOfOtherSectors:
          'korleis meldingar blir tekne imot når behovet òg gjeld andre enn helse- og omsorgstenesta',
      },
    ),
    'plan-requests': parts(inRoutines, 'Førespurnader om plan bør dokumenterast.', {
      requestsDocumented: 'korleis førespurnader om individuell plan blir dokumenterte',
      refusalsDocumented: 'korleis avslag på individuell plan blir dokumenterte',
    }),
    'plan-template': parts(inRoutines, 'Det bør finnast ein mal for individuell plan.', {
      planTemplate: 'kva mal som blir brukt for individuell plan',
    }),
    'ward-in-charge': parts(
      inRoutines,
      'Avdelinga med ansvaret bør følgje opp meldingar om eigne pasientar.',
      {
        wardInCharge:
          'korleis avdelinga med ansvaret, og ikkje koordinerande eining, følgjer opp meldingar om plan og koordinator for namngitte pasientar',
      },
    ),
    'adult-habilitation': parts(
      inRoutines,
      'Rutinane bør dekkje overgangen til vaksenhabilitering.',
      {
        knowledgeHandedOver:
          'korleis kunnskap om helsa blir ført vidare frå barne- til vaksenhabiliteringa',
        handOverMeeting: 'møtet der ansvaret blir overført, med alle involverte og fastlegen',
      },
    ),
  },
}
