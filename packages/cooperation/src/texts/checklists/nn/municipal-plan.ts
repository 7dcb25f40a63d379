import type { CooperationChecklistTexts } from '../types.js'
import { absent, advised, inLocalPlan, inPlanning, parts, point } from './phrases.js'

/** What a municipality's plan shows, in nynorsk. */
export const municipalPlan: CooperationChecklistTexts['cooperation.municipal-plan'] = {
  title: 'Planen til kommunen for habilitering og rehabilitering',
  requirements: {
    'activity-planned': parts(inPlanning, 'Kommunen skal planleggje verksemda si.', {
      activityPlanned: 'korleis habilitering og rehabilitering blir planlagde',
    }),
    'needs-known': parts(inPlanning, 'Kommunen skal ha generell oversikt over behova.', {
      needsKnown: 'kva oversikt kommunen har over behova',
    }),
    'one-offer': parts(inPlanning, 'Tenestene skal vere del av eitt tverrfagleg tilbod.', {
      oneOffer: 'korleis tenestene blir sette saman til eitt tverrfagleg tilbod',
    }),
    'assessment-and-follow-up': parts(
      inPlanning,
      'Alle med behov skal få tilbod om utgreiing og oppfølging.',
      { assessmentAndFollowUp: 'korleis alle med behov får tilbod om utgreiing og oppfølging' },
    ),
    'for-everyone-staying': absent(
      'Tilbodet skal gjelde alle som oppheld seg i kommunen.',
      'Fjern avgrensinga. Tilbodet gjeld alle som oppheld seg i kommunen og har behov.',
      'Er nokon som oppheld seg i kommunen, haldne utanfor tilbodet?',
    ),
    'whatever-housing': absent(
      'Tilbodet skal vere uavhengig av buform.',
      'Fjern avgrensinga. Tilbodet kan ikkje vere avhengig av korleis den einskilde bur.',
      'Er tilbodet avhengig av korleis den einskilde bur?',
    ),
    'other-agencies': parts(inPlanning, 'Tenesta skal samarbeide med andre etatar ved behov.', {
      otherAgencies: 'korleis tenesta samarbeider med andre etatar',
    }),
    'evaluated-and-corrected': parts(inPlanning, 'Kommunen skal evaluere og korrigere verksemda.', {
      evaluated: 'korleis verksemda blir evaluert',
      corrected: 'korleis verksemda blir korrigert når noko ikkje fungerer',
    }),
    'user-representatives': parts(advised, 'Brukarrepresentantar bør få delta.', {
      planning: 'brukarrepresentantar får delta i planlegginga',
      development: 'brukarrepresentantar får delta i utviklinga',
      evaluation: 'brukarrepresentantar får delta i evalueringa',
    }),
    horizon: parts(advised, 'Planen bør vise korleis behova blir dekte over tid.', {
      shortTerm: 'planen viser korleis behova blir dekte på kort sikt',
      longTerm: 'planen viser korleis behova blir dekte på lang sikt',
    }),
    'needs-registered': parts(advised, 'Planen bør byggje på registrerte behov.', {
      needsRegistered: 'kommunen har eit system for å registrere behov',
      matchRegistered: 'kommunen følgjer med på om tilbodet svarer til behova',
      publicHealthProfile: 'folkehelseprofilen blir brukt som grunnlag',
    }),
    'part-of-whole': parts(advised, 'Planen bør henge saman med dei andre planane i kommunen.', {
      partOfWhole: 'planen går inn i, eller viser plassen sin i, dei samla planane til kommunen',
      economy: 'planen er knytt til økonomiplanen',
    }),
    development: parts(advised, 'Planen bør vise prioriteringar og utvikling.', {
      priorities: 'planen beskriv prioriteringane',
      development: 'planen beskriv korleis verksemda utviklar seg',
    }),
    revision: parts(advised, 'Planen bør reviderast jamleg.', {
      revision: 'planen seier når han blir revidert',
      internalControl: 'planen er knytt til internkontrollen',
    }),
    connections: parts(advised, 'Planen bør vise samanhengane i tenestene.', {
      connections: 'planen viser samanhengar på tvers av tenester, nivå og sektorar',
    }),
    'local-target-groups': parts(inLocalPlan, 'Lokalt: planen har målgrupper og mål.', {
      targetGroups: 'målgruppene som planen er laga for',
      goals: 'mål for koordinerande eining',
    }),
    'local-unit-tasks': parts(inLocalPlan, 'Lokalt: planen listar oppgåvene til eininga.', {
      registersNeeds: 'at eininga registrerer behov',
      fixedAddress: 'at eininga er fast adresse og knutepunkt',
      plansOverview: 'at eininga har oversikt over individuelle planar',
      groupsOverview: 'at eininga har oversikt over ansvarsgrupper',
      capacityOverview: 'at eininga har oversikt over behov og kapasitet',
      userOrganisations: 'at eininga samarbeider med brukarorganisasjonar og råd',
      evaluatesPlan: 'at eininga evaluerer planen',
    }),
    'local-fixed-leader': parts(inLocalPlan, 'Lokalt: eininga har ein fast leiar.', {
      fixedLeader: 'ein fast leiar for eininga',
      topAnchored: 'at eininga er forankra i øvste leiing',
    }),
    'local-advisory-group': parts(
      inLocalPlan,
      'Lokalt: ei rådgivande gruppe er knytt til eininga.',
      {
        advisoryGroup: 'ei rådgivande gruppe',
      },
    ),
    'local-meetings': point('Lokalt: gruppa møtest minst fire gonger i året.', {
      fewer:
        'Gruppa møtest {held} gonger i året. I Beiarn møtest ho minst fire, og det kan vurderast her.',
      missing:
        'Planen seier ikkje kor ofte gruppa møtest. I Beiarn møtest ho minst fire gonger i året.',
      unknown: 'Kor ofte i året møtest gruppa?',
    }),
    'local-theme-days': parts(inLocalPlan, 'Lokalt: gruppa held temadagar.', {
      themeDays: 'temadagar ut ifrå behovet for kompetanse',
    }),
    'local-cases': parts(inLocalPlan, 'Lokalt: saker på tvers blir lyfte til eininga.', {
      reportedToUnit: 'at saker på tvers av sektorar blir melde til eininga',
      responsibilityGroups: 'ansvarsgrupper når brukaren ønskjer det',
      crossSectorForum: 'eit månadleg forum for helse, omsorg og oppvekst',
    }),
    'local-information': parts(inLocalPlan, 'Lokalt: informasjonen ligg på nettsidene.', {
      website: 'informasjon på nettsidene til kommunen',
      servicesListed: 'ei liste over tenestene',
    }),
    'local-actions': parts(inLocalPlan, 'Lokalt: planen har ein handlingsdel.', {
      actionPlan: 'ein handlingsplan',
      childTeams: 'team for skule og barnehage',
      childWelfare: 'meir samarbeid med barnevernet',
      staffing: 'nok fagpersonell i tenestene',
      respite: 'betre avlasting for familiar med tung omsorg',
      universalDesign: 'universell utforming av bygg og tenester',
    }),
  },
}
