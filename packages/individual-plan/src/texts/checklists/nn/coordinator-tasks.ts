import type { PlanChecklistTexts } from '../types.js'
import { stated } from './phrases.js'

const followUp = stated(
  'Koordinatoren skal sørgje for nødvendig oppfølging.',
  'Oppfølginga er ikkje teken hand om. Sørg for oppfølginga personen treng.',
  'Sørgjer koordinatoren for oppfølginga personen treng?',
)
const planProgress = stated(
  'Koordinatoren skal sikre framdrift i arbeidet med individuell plan.',
  'Framdrifta i planarbeidet er ikkje teken hand om. Sørg for at arbeidet går vidare.',
  'Sikrar koordinatoren framdrift i arbeidet med individuell plan?',
)

/** What is recommended to the coordinators of both levels alike. */
const recommended = {
  'informed-consent': stated(
    'Koordinatoren bør sikre at samtykket er informert.',
    'Det bør avklarast at den som samtykte, visste kva planen inneber.',
    'Visste den som samtykte, kva planen inneber?',
  ),
  participation: stated(
    'Koordinatoren bør leggje til rette for at mottakaren deltek.',
    'Koordinatoren bør leggje til rette for at mottakaren deltek i planarbeidet.',
    'Er det lagt til rette for at mottakaren deltek i planarbeidet?',
  ),
  'working-agreement': stated(
    'Koordinatoren og mottakaren bør avtale korleis dei arbeider saman.',
    'Koordinatoren og mottakaren bør bli einige om korleis dei arbeider saman.',
    'Er det avtalt korleis koordinatoren og mottakaren arbeider saman?',
  ),
  information: stated(
    'Mottakaren bør haldast informert og i dialog heile vegen.',
    'Koordinatoren bør gi mottakaren informasjonen som trengst, og halde dialogen i gang.',
    'Blir mottakaren halden informert og i dialog heile vegen?',
  ),
  responsibilities: stated(
    'Ansvar og forventningar bør vere avklarte.',
    'Det bør avklarast kven som har ansvar for kva, og kva som er venta.',
    'Er det avklart kven som har ansvar for kva, og kva som er venta?',
  ),
  meetings: stated(
    'Koordinatoren bør kalle inn til og leie møta om planen.',
    'Møta om planen bør ha innkalling og leiing frå koordinatoren.',
    'Kallar koordinatoren inn til og leier møta om planen?',
  ),
  'plan-updated': stated(
    'Koordinatoren bør følgje opp, evaluere og oppdatere planen.',
    'Planen bør følgjast opp, evaluerast og oppdaterast.',
    'Blir planen følgd opp, evaluert og oppdatert?',
  ),
  evaluation: stated(
    'Samarbeidet, koordinatorfunksjonen og møta bør evaluerast.',
    'Samarbeidet, koordinatorfunksjonen og møta er ikkje evaluerte. Det bør gjerast.',
    'Blir samarbeidet, koordinatorfunksjonen og møta evaluerte?',
  ),
  transitions: stated(
    'Koordinatoren bør medverke til smidige overgangar.',
    'Koordinatoren bør medverke til at tiltak er på plass til rett tid ved overgangar.',
    'Medverkar koordinatoren til smidige overgangar?',
  ),
  'other-level': stated(
    'Koordinatorane på dei to nivåa bør ha kontakt når det trengst.',
    'Det bør takast kontakt med koordinatoren på det andre nivået.',
    'Har koordinatorane på dei to nivåa kontakt, eller trengst det ikkje?',
  ),
  'general-practitioner': stated(
    'Koordinatoren bør ha kontakt med fastlegen når det trengst.',
    'Det bør takast kontakt med fastlegen.',
    'Har koordinatoren kontakt med fastlegen, eller trengst det ikkje?',
  ),
}

/** What the coordinator of the municipality must and should see to, in nynorsk. */
export const municipalCoordinatorTasks: PlanChecklistTexts['plan.coordinator-tasks.municipality'] =
  {
    title: 'Oppgåvene til koordinatoren i kommunen',
    requirements: {
      'follow-up': followUp,
      coordination: stated(
        'Koordinatoren skal sikre at tenestene er samordna.',
        'Tenestene er ikkje samordna. Sørg for det.',
        'Sikrar koordinatoren at tenestene er samordna?',
      ),
      'plan-progress': planProgress,
      ...recommended,
    },
  }

/** What the coordinator of the specialist service must and should see to, in nynorsk. */
export const specialistCoordinatorTasks: PlanChecklistTexts['plan.coordinator-tasks.specialist'] = {
  title: 'Oppgåvene til koordinatoren i spesialisthelsetenesta',
  requirements: {
    'follow-up': followUp,
    'coordination-of-stay': stated(
      'Koordinatoren skal sikre at tilbodet er samordna i samband med institusjonsopphald.',
      'Tilbodet er ikkje samordna i samband med opphaldet. Sørg for det.',
      'Sikrar koordinatoren at tilbodet er samordna i samband med opphaldet?',
    ),
    'coordination-with-others': stated(
      'Koordinatoren skal sikre at tilbodet er samordna med andre tenesteytarar.',
      'Tilbodet er ikkje samordna med andre tenesteytarar. Sørg for det.',
      'Sikrar koordinatoren at tilbodet er samordna med andre tenesteytarar?',
    ),
    'plan-progress': planProgress,
    'works-with-child-coordinator': stated(
      'Koordinatoren skal samarbeide med barnekoordinatoren.',
      'Koordinatoren samarbeider ikkje med barnekoordinatoren. Ta kontakt.',
      'Samarbeider koordinatoren med barnekoordinatoren?',
    ),
    ...recommended,
  },
}

/** What a child coordinator must see to, in nynorsk. */
export const childCoordinatorTasks: PlanChecklistTexts['plan.coordinator-tasks.child'] = {
  title: 'Oppgåvene til barnekoordinatoren',
  requirements: {
    coordination: stated(
      'Barnekoordinatoren skal sørgje for koordinering av det samla tilbodet.',
      'Det samla tilbodet er ikkje koordinert. Sørg for det.',
      'Koordinerer barnekoordinatoren det samla tilbodet?',
    ),
    overview: stated(
      'Barnekoordinatoren skal ha oversikt over ansvaret kommunen har for familien og barnet.',
      'Oversikta manglar. Finn ut kva kommunen har ansvar for.',
      'Har barnekoordinatoren oversikt over ansvaret kommunen har for familien og barnet?',
    ),
    'municipal-responsibility': stated(
      'Barnekoordinatoren skal medverke aktivt til oppfølginga og tilrettelegginga.',
      'Barnekoordinatoren medverkar ikkje til oppfølginga og tilrettelegginga kommunen har ansvar for. Sørg for det.',
      'Medverkar barnekoordinatoren aktivt til oppfølginga og tilrettelegginga kommunen har ansvar for?',
    ),
    'health-information': stated(
      'Barnekoordinatoren skal sørgje for informasjon og rettleiing om helse- og omsorgstenester.',
      'Familien og barnet har ikkje fått informasjon og rettleiing om helse- og omsorgstenester. Sørg for det.',
      'Får familien og barnet informasjon og rettleiing om helse- og omsorgstenester?',
    ),
    'welfare-information': stated(
      'Barnekoordinatoren skal sørgje for informasjon og rettleiing om andre tenester og organisasjonar.',
      'Familien og barnet har ikkje fått informasjon og rettleiing om andre velferdstenester og organisasjonar. Sørg for det.',
      'Får familien og barnet informasjon og rettleiing om andre velferdstenester og organisasjonar?',
    ),
    'guidance-in-contact': stated(
      'Barnekoordinatoren skal sørgje for rettleiing i kontakten med dei.',
      'Familien og barnet får ikkje rettleiing i kontakten med tenestene og organisasjonane. Sørg for det.',
      'Får familien og barnet rettleiing i kontakten med tenestene og organisasjonane?',
    ),
    'passes-on': stated(
      'Barnekoordinatoren skal sørgje for at kontakt blir formidla, eller at familien blir vist vidare.',
      'Kontakt er ikkje formidla, og familien er ikkje vist vidare. Sørg for det.',
      'Blir kontakt formidla, eller familien vist vidare?',
    ),
    'plan-progress': stated(
      'Barnekoordinatoren skal sørgje for framdrift i arbeidet med individuell plan.',
      'Framdrifta i planarbeidet er ikkje teken hand om. Sørg for at arbeidet går vidare.',
      'Sørgjer barnekoordinatoren for framdrift i arbeidet med individuell plan?',
    ),
  },
}
