import type { EachLanguage, GistsOfAct } from '../texts/types.js'
import type * as register from './plan.js'

/* What each wording says, in our own words. */

/** Forskrift om individuell plan ved ytelse av velferdstjenester, FOR-2022-06-22-1110. */
export const ipf: GistsOfAct<typeof register.ipf, EachLanguage> = {
  'ipf § 1': [
    {
      nb: 'Forskriften gjelder planer etter lovene om sosiale tjenester, Nav, helse og barnevern, barnevernloven fra 1992 medregnet.',
      nn: 'Forskrifta gjeld planar etter lovene om sosiale tenester, Nav, helse og barnevern, barnevernlova frå 1992 medrekna.',
      en: 'The regulation covers plans under the acts on social services, Nav, health and child welfare, that of 1992 included.',
    },
    {
      nb: 'Forskriften gjelder planer etter lovene om sosiale tjenester, Nav, helse og barnevern.',
      nn: 'Forskrifta gjeld planar etter lovene om sosiale tenester, Nav, helse og barnevern.',
      en: 'The regulation covers plans under the acts on social services, Nav, health and child welfare.',
    },
  ],
  'ipf § 2': [
    {
      nb: 'Her forklares hva velferdstjenester, tjenesteyter og tjenestemottaker er.',
      nn: 'Her står det kva velferdstenester, tenesteytar og tenestemottakar er.',
      en: 'This explains what welfare services, a service provider and a recipient are.',
    },
  ],
  'ipf § 3': [
    {
      nb: 'Planen skal gi et samlet tilbud, kartlegge mål og behov, og styrke samarbeidet, med én hovedansvarlig.',
      nn: 'Planen skal gi eit samla tilbod, kartleggje mål og behov, og styrkje samarbeidet, med éin hovudansvarleg.',
      en: 'The plan is to give a whole, map goals and needs and strengthen cooperation, with one service mainly responsible.',
    },
  ],
  'ipf § 4 (1)': [
    {
      nb: 'Tjenestemottakeren deltar i arbeidet med sin plan, og et barn med egne synspunkter er med i alle faser.',
      nn: 'Tenestemottakaren deltek i arbeidet med planen sin, og eit barn med eigne synspunkt er med i alle fasar.',
      en: 'The person takes part in making the plan, and a child who holds views takes part throughout.',
    },
  ],
  'ipf § 4 (2)': [
    {
      nb: 'Pårørende er med så langt både de og tjenestemottakeren vil.',
      nn: 'Pårørande er med så langt både dei og tenestemottakaren vil.',
      en: 'Relatives take part as far as they and the person want.',
    },
  ],
  'ipf § 4 (3)': [
    {
      nb: 'Planen gir ikke rett til flere tjenester enn andre regler gir.',
      nn: 'Planen gir ikkje rett til fleire tenester enn andre reglar gir.',
      en: 'The plan gives no right to more services than other rules give.',
    },
  ],
  'ipf § 5 (1)': [
    {
      nb: 'En plan krever samtykke fra tjenestemottakeren eller den som kan samtykke på dennes vegne.',
      nn: 'Ein plan krev samtykke frå tenestemottakaren eller den som kan samtykkje på vegner av tenestemottakaren.',
      en: 'A plan takes the consent of the person or of whoever may consent on their behalf.',
    },
  ],
  'ipf § 6': [
    {
      nb: 'Kommunen i Nav, helse- og omsorgstjenesten og barneverntjenesten må hver for seg sørge for at planarbeidet kommer i gang.',
      nn: 'Kommunen i Nav, helse- og omsorgstenesta og barneverntenesta må kvar for seg sørgje for at planarbeidet kjem i gang.',
      en: 'The municipality in Nav, the health and care service and child welfare each see to it that work on the plan begins.',
    },
    {
      nb: 'Kommunen i Nav, helse- og omsorgstjenesten og den nye lovens barnevernstjeneste må hver for seg sørge for at planarbeidet kommer i gang.',
      nn: 'Kommunen i Nav, helse- og omsorgstenesta og barnevernstenesta etter den nye lova må kvar for seg sørgje for at planarbeidet kjem i gang.',
      en: 'The municipality in Nav, the health and care service and child welfare under its new act each see to it that work on the plan begins.',
    },
    {
      nb: 'Nav, helse- og omsorgstjenesten og barnevernstjenesten må hver for seg sørge for at planarbeidet kommer i gang.',
      nn: 'Nav, helse- og omsorgstenesta og barnevernstenesta må kvar for seg sørgje for at planarbeidet kjem i gang.',
      en: 'Nav, the health and care service and child welfare each see to it that work on the plan begins.',
    },
  ],
  'ipf § 7 (1)': [
    {
      nb: 'Barneverntjenesten, Nav og kommunens helse- og omsorgstjeneste avtaler hvem som har hovedansvaret, og kommunen avgjør når de ikke gjør det.',
      nn: 'Barneverntenesta, Nav og helse- og omsorgstenesta i kommunen avtaler kven som har hovudansvaret, og kommunen avgjer når dei ikkje gjer det.',
      en: "Child welfare as it then was, Nav and the municipality's health and care service agree who is mainly responsible; failing that, the municipality decides.",
    },
    {
      nb: 'Barnevernstjenesten, Nav og kommunens helse- og omsorgstjeneste avtaler hvem som har hovedansvaret, og kommunen avgjør når de ikke gjør det.',
      nn: 'Barnevernstenesta, Nav og helse- og omsorgstenesta i kommunen avtaler kven som har hovudansvaret, og kommunen avgjer når dei ikkje gjer det.',
      en: "Child welfare, Nav and the municipality's health and care service agree who is mainly responsible; failing that, the municipality decides.",
    },
  ],
  'ipf § 7 (2)': [
    {
      nb: 'Den som starter planen, kontakter barnehage, skole, krisesenter og introduksjonsprogram når de trengs.',
      nn: 'Den som startar planen, kontaktar barnehage, skule, krisesenter og introduksjonsprogram når dei trengst.',
      en: 'Whoever starts the plan contacts the kindergarten, school, crisis centre and introduction programme where they are needed.',
    },
  ],
  'ipf § 8 (1)': [
    {
      nb: 'Trengs kommunal helse- og omsorgstjeneste og spesialist, er det kommunen som sørger for og samordner planen.',
      nn: 'Trengst kommunal helse- og omsorgsteneste og spesialist, er det kommunen som sørgjer for og samordnar planen.',
      en: 'Where municipal and specialist care are both needed, the municipality sees to the plan and coordinates it.',
    },
  ],
  'ipf § 8 (2)': [
    {
      nb: 'Helseforetaket eller institusjonen varsler snarest kommunens koordinerende enhet, og medvirker.',
      nn: 'Helseføretaket eller institusjonen varslar snarast den koordinerande eininga i kommunen, og medverkar.',
      en: "The health trust or institution tells the municipality's coordinating unit without delay, and takes part.",
    },
  ],
  'ipf § 8 (3)': [
    {
      nb: 'Trengs andre enn helsetjenester, skal kommunen og helseforetaket samarbeide med dem.',
      nn: 'Trengst andre enn helsetenester, skal kommunen og helseføretaket samarbeide med dei.',
      en: 'Where services outside health are needed, the municipality and the health trust work with them.',
    },
  ],
  'ipf § 9': [
    {
      nb: 'Planen skal vise mål, deltakere, ansvar, tiltak og samtykke, og for barn hvordan de har vært med.',
      nn: 'Planen skal vise mål, deltakarar, ansvar, tiltak og samtykke, og for barn korleis dei har vore med.',
      en: 'The plan shows aims, participants, responsibilities, measures and consent, and for children how they took part.',
    },
  ],
  'ipf § 9 (1) sentence 1': [
    {
      nb: 'Planens innhold og omfang tilpasses det tjenestemottakeren trenger.',
      nn: 'Innhaldet og omfanget av planen blir tilpassa det tenestemottakaren treng.',
      en: "The plan's content and extent are fitted to what the recipient needs.",
    },
  ],
  'ipf § 9 (1) sentence 2': [
    {
      nb: 'Arbeidet tar hensyn til kultur og språk.',
      nn: 'Arbeidet tek omsyn til kultur og språk.',
      en: 'The work takes account of culture and language.',
    },
  ],
  'ipf § 9 (2) sentence 1': [
    {
      nb: 'Hver tjenestemottaker har bare én plan.',
      nn: 'Kvar tenestemottakar har berre éin plan.',
      en: 'Each recipient has one plan only.',
    },
  ],
  'ipf § 9 (2) sentence 2': [
    {
      nb: 'Planen holdes oppdatert.',
      nn: 'Planen blir halden oppdatert.',
      en: 'The plan is kept up to date.',
    },
  ],
  'ipf § 9 (3)': [
    {
      nb: 'En liste over det planen i alle fall inneholder.',
      nn: 'Ei liste over det planen i alle fall inneheld.',
      en: 'A list of what the plan holds at the least.',
    },
  ],
  'ipf § 9 (3) a': [
    {
      nb: 'Planen viser mål, ressurser og behov for tjenester eller tiltak.',
      nn: 'Planen viser mål, ressursar og behov for tenester eller tiltak.',
      en: 'The plan shows goals, resources and needs for services or measures.',
    },
  ],
  'ipf § 9 (3) b': [
    {
      nb: 'Planen viser hvem som er med i arbeidet.',
      nn: 'Planen viser kven som er med i arbeidet.',
      en: 'The plan shows who takes part in the work.',
    },
  ],
  'ipf § 9 (3) c': [
    {
      nb: 'Planen sier hvem som lager den, og hvem som holder arbeidet samlet og i gang.',
      nn: 'Planen seier kven som lagar han, og kven som held arbeidet samla og i gang.',
      en: 'The plan says who makes it, and who keeps the work together and moving.',
    },
  ],
  'ipf § 9 (3) d': [
    {
      nb: 'Planen viser hva tjenestemottakeren, tjenesteyterne og pårørende vil gjøre.',
      nn: 'Planen viser kva tenestemottakaren, tenesteytarane og pårørande vil gjere.',
      en: 'The plan shows what the recipient, the services and relatives will do.',
    },
  ],
  'ipf § 9 (3) e': [
    {
      nb: 'Planen viser tjenester og tiltak, hvor omfattende de er, og hvem som svarer for dem.',
      nn: 'Planen viser tenester og tiltak, kor omfattande dei er, og kven som svarer for dei.',
      en: 'The plan shows services and measures, their extent and who answers for them.',
    },
  ],
  'ipf § 9 (3) f': [
    {
      nb: 'Planen beskriver hvordan tjenestene eller tiltakene utføres.',
      nn: 'Planen skildrar korleis tenestene eller tiltaka blir utførte.',
      en: 'The plan describes how the services or measures are carried out.',
    },
  ],
  'ipf § 9 (3) g': [
    {
      nb: 'Planen sier om koordinator, barnekoordinator eller kontaktlege er tilbudt eller oppnevnt.',
      nn: 'Planen seier om koordinator, barnekoordinator eller kontaktlege er tilboden eller oppnemnd.',
      en: 'The plan says whether a coordinator, child coordinator or contact doctor was offered or appointed.',
    },
  ],
  'ipf § 9 (3) h': [
    {
      nb: 'Planen sier hvilken tid den gjelder, og når den skal justeres.',
      nn: 'Planen seier kva tid han gjeld, og når han skal justerast.',
      en: 'The plan says what period it covers and when it is to be adjusted.',
    },
  ],
  'ipf § 9 (3) i': [
    {
      nb: 'Planen viser samtykket til planen, og eventuelt til å dele det taushetsbelagte.',
      nn: 'Planen viser samtykket til planen, og eventuelt til å dele det teiepliktige.',
      en: 'The plan shows the consent to it and, where needed, to sharing what is confidential.',
    },
  ],
  'ipf § 9 (3) j': [
    {
      nb: 'Planen viser hvilket samarbeid med andre tjenesteytere som trengs eller er ønsket.',
      nn: 'Planen viser kva samarbeid med andre tenesteytarar som trengst eller er ønskt.',
      en: 'The plan shows what cooperation with other services is needed or wished for.',
    },
  ],
  'ipf § 9 (4)': [
    {
      nb: 'For et barn beskriver planen hvordan barnet har fått medvirke.',
      nn: 'For eit barn skildrar planen korleis barnet har fått medverke.',
      en: 'For a child, the plan describes how the child has been able to take part.',
    },
  ],
  'ipf § 10': [
    {
      nb: 'Tjenestene svarer for det de ellers svarer for, om ikke annet er avtalt.',
      nn: 'Tenestene svarer for det dei elles svarer for, om ikkje anna er avtalt.',
      en: 'The services answer for what they otherwise answer for, unless agreed differently.',
    },
  ],
  'ipf § 11 (1)': [
    {
      nb: 'Klage over planvedtak etter sosialtjenesteloven og NAV-loven følger forvaltningsloven.',
      nn: 'Klage over planvedtak etter sosialtenestelova og NAV-lova følgjer forvaltningslova.',
      en: 'Appeals against plan decisions under the Social Services Act and the Nav Act follow the Public Administration Act.',
    },
  ],
  'ipf § 11 (2)': [
    {
      nb: 'Klage over plan etter pasient- og brukerrettighetsloven følger den loven.',
      nn: 'Klage over plan etter pasient- og brukarrettslova følgjer den lova.',
      en: 'Appeals about plans under the Patient and User Rights Act follow that act.',
    },
  ],
  'ipf § 11 (3)': [
    {
      nb: 'Klage over plan i barnevernet følger barnevernloven av 1992.',
      nn: 'Klage over plan i barnevernet følgjer barnevernlova av 1992.',
      en: 'Appeals about child welfare plans follow the Child Welfare Act of 1992.',
    },
    {
      nb: 'Klage over plan i barnevernet følger barnevernsloven.',
      nn: 'Klage over plan i barnevernet følgjer barnevernslova.',
      en: 'Appeals about child welfare plans follow the Child Welfare Act.',
    },
  ],
}

/** Forskrift om individuell plan i arbeids- og velferdsforvaltningen, FOR-2010-11-19-1462. */
export const ipf2010: GistsOfAct<typeof register.ipf2010, EachLanguage> = {
  'ipf2010 § 4 (1)': [
    {
      nb: 'Den som trengte langvarige og samordnede tjenester, eller var i kvalifiseringsprogram, hadde rett til plan.',
      nn: 'Den som trong langvarige og samordna tenester, eller var i kvalifiseringsprogram, hadde rett til plan.',
      en: 'Whoever needed lasting and coordinated services, or was in the qualification programme, had a right to a plan.',
    },
  ],
  'ipf2010 § 4 (2)': [
    {
      nb: 'Personen deltok i arbeidet, og pårørende ble trukket inn når begge ville.',
      nn: 'Personen deltok i arbeidet, og pårørande blei trekte inn når begge ville.',
      en: 'The person took part in the work, and relatives were drawn in where both wanted it.',
    },
  ],
  'ipf2010 § 4 (3)': [
    {
      nb: 'Planen ga ikke rett til flere tjenester.',
      nn: 'Planen gav ikkje rett til fleire tenester.',
      en: 'The plan gave no right to more services.',
    },
  ],
  'ipf2010 § 5': [
    {
      nb: 'Ingen plan uten personens samtykke.',
      nn: 'Ingen plan utan samtykke frå personen.',
      en: "No plan without the person's consent.",
    },
  ],
  'ipf2010 § 6 (1)': [
    {
      nb: 'Kommunen i Nav skulle sørge for plan, samarbeide med andre, og selv sette arbeidet i gang.',
      nn: 'Kommunen i Nav skulle sørgje for plan, samarbeide med andre, og sjølv setje arbeidet i gang.',
      en: 'The municipality in Nav saw to the plan, worked with others, and had to start the work itself.',
    },
  ],
  'ipf2010 § 6 (2)': [
    {
      nb: 'Arbeidet måtte samordnes, og det var bare én plan.',
      nn: 'Arbeidet måtte samordnast, og det var berre éin plan.',
      en: 'The work had to be coordinated, and there was one plan only.',
    },
  ],
  'ipf2010 § 7 sentence 1': [
    {
      nb: 'Planen skulle passe til personens behov i innhold og omfang.',
      nn: 'Planen skulle passe til behova til personen i innhald og omfang.',
      en: "In content and extent the plan had to fit the person's needs.",
    },
  ],
  'ipf2010 § 7 sentence 2': [
    {
      nb: 'Det skulle tas hensyn til etnisk, kulturell og språklig bakgrunn.',
      nn: 'Det skulle takast omsyn til etnisk, kulturell og språkleg bakgrunn.',
      en: 'Ethnic, cultural and linguistic background had to be taken into account.',
    },
  ],
  'ipf2010 § 7 a': [
    {
      nb: 'Navs plan viste mål, ressurser og behov for tjenester.',
      nn: 'Nav-planen viste mål, ressursar og behov for tenester.',
      en: "Nav's plan showed goals, resources and needs for services.",
    },
  ],
  'ipf2010 § 7 b': [
    {
      nb: 'Navs plan viste hvem som var med i arbeidet.',
      nn: 'Nav-planen viste kven som var med i arbeidet.',
      en: "Nav's plan showed who took part in the work.",
    },
  ],
  'ipf2010 § 7 c': [
    {
      nb: 'Navs plan sa hvem som skulle samordne arbeidet og få det fremover.',
      nn: 'Nav-planen sa kven som skulle samordne arbeidet og få det framover.',
      en: "Nav's plan said who was to coordinate the work and move it on.",
    },
  ],
  'ipf2010 § 7 d': [
    {
      nb: 'Navs plan viste hva personen, tjenestene, andre bidragsytere og pårørende ville gjøre.',
      nn: 'Nav-planen viste kva personen, tenestene, andre bidragsytarar og pårørande ville gjere.',
      en: "Nav's plan showed what the person, the services, other contributors and relatives would do.",
    },
  ],
  'ipf2010 § 7 e': [
    {
      nb: 'Navs plan viste tiltakene, hvor omfattende de var, og hvem som svarte for dem.',
      nn: 'Nav-planen viste tiltaka, kor omfattande dei var, og kven som svarte for dei.',
      en: "Nav's plan showed the measures, their extent and who answered for them.",
    },
  ],
  'ipf2010 § 7 f': [
    {
      nb: 'Navs plan beskrev hvordan tiltakene ble gjort.',
      nn: 'Nav-planen skildra korleis tiltaka blei gjorde.',
      en: "Nav's plan described how the measures were carried out.",
    },
  ],
  'ipf2010 § 7 g': [
    {
      nb: 'Navs plan sa hvilken tid den gjaldt, og når den skulle justeres.',
      nn: 'Nav-planen sa kva tid han galdt, og når han skulle justerast.',
      en: "Nav's plan said what period it covered and when it would be adjusted.",
    },
  ],
  'ipf2010 § 7 h': [
    {
      nb: 'Navs plan viste samtykket til planen, og eventuelt til å dele det taushetsbelagte.',
      nn: 'Nav-planen viste samtykket til planen, og eventuelt til å dele det teiepliktige.',
      en: "Nav's plan showed the consent to it and, where needed, to sharing what is confidential.",
    },
  ],
  'ipf2010 § 7 i': [
    {
      nb: 'Navs plan viste hvilket samarbeid med andre som trengtes eller var ønsket.',
      nn: 'Nav-planen viste kva samarbeid med andre som trongst eller var ønskt.',
      en: "Nav's plan showed what cooperation with others was needed or wished for.",
    },
  ],
  'ipf2010 § 8': [
    {
      nb: 'Tjenestene svarte for det de ellers svarte for, om ikke annet var avtalt.',
      nn: 'Tenestene svarte for det dei elles svarte for, om ikkje anna var avtalt.',
      en: 'The services answered for what they otherwise answered for, unless agreed differently.',
    },
  ],
  'ipf2010 § 10': [
    {
      nb: 'Klage over retten til plan fulgte forvaltningsloven.',
      nn: 'Klage over retten til plan følgde forvaltningslova.',
      en: 'Appeals about the right to a plan followed the Public Administration Act.',
    },
  ],
}
