import type { PlanChecklistTexts } from '../types.js'
import { stated } from './phrases.js'

const followUp = stated(
  'Koordinatoren skal sørge for nødvendig oppfølging.',
  'Oppfølgingen er ikke ivaretatt. Sørg for oppfølgingen personen trenger.',
  'Sørger koordinatoren for oppfølgingen personen trenger?',
)
const planProgress = stated(
  'Koordinatoren skal sikre fremdrift i arbeidet med individuell plan.',
  'Fremdriften i planarbeidet er ikke ivaretatt. Sørg for at arbeidet går videre.',
  'Sikrer koordinatoren fremdrift i arbeidet med individuell plan?',
)

/** What is recommended to the coordinators of both levels alike. */
const recommended = {
  'informed-consent': stated(
    'Koordinatoren bør sikre at samtykket er informert.',
    'Det bør avklares at den som samtykket, visste hva planen innebærer.',
    'Visste den som samtykket, hva planen innebærer?',
  ),
  participation: stated(
    'Koordinatoren bør legge til rette for at mottakeren deltar.',
    'Koordinatoren bør legge til rette for at mottakeren deltar i planarbeidet.',
    'Er det lagt til rette for at mottakeren deltar i planarbeidet?',
  ),
  'working-agreement': stated(
    'Koordinatoren og mottakeren bør avtale hvordan de arbeider sammen.',
    'Koordinatoren og mottakeren bør bli enige om hvordan de arbeider sammen.',
    'Er det avtalt hvordan koordinatoren og mottakeren arbeider sammen?',
  ),
  information: stated(
    'Mottakeren bør holdes informert og i dialog hele veien.',
    'Koordinatoren bør gi mottakeren informasjonen som trengs, og holde dialogen i gang.',
    'Holdes mottakeren informert og i dialog hele veien?',
  ),
  responsibilities: stated(
    'Ansvar og forventninger bør være avklart.',
    'Det bør avklares hvem som har ansvar for hva, og hva som ventes.',
    'Er det avklart hvem som har ansvar for hva, og hva som ventes?',
  ),
  meetings: stated(
    'Koordinatoren bør kalle inn til og lede møtene om planen.',
    'Møtene om planen bør ha innkalling og ledelse fra koordinatoren.',
    'Kaller koordinatoren inn til og leder møtene om planen?',
  ),
  'plan-updated': stated(
    'Koordinatoren bør følge opp, evaluere og oppdatere planen.',
    'Planen bør følges opp, evalueres og oppdateres.',
    'Blir planen fulgt opp, evaluert og oppdatert?',
  ),
  evaluation: stated(
    'Samarbeidet, koordinatorfunksjonen og møtene bør evalueres.',
    'Samarbeidet, koordinatorfunksjonen og møtene er ikke evaluert. Det bør gjøres.',
    'Blir samarbeidet, koordinatorfunksjonen og møtene evaluert?',
  ),
  transitions: stated(
    'Koordinatoren bør bidra til smidige overganger.',
    'Koordinatoren bør bidra til at tiltak er på plass til riktig tid ved overganger.',
    'Bidrar koordinatoren til smidige overganger?',
  ),
  'other-level': stated(
    'Koordinatorene på de to nivåene bør ha kontakt når det trengs.',
    'Det bør tas kontakt med koordinatoren på det andre nivået.',
    'Har koordinatorene på de to nivåene kontakt, eller trengs det ikke?',
  ),
  'general-practitioner': stated(
    'Koordinatoren bør ha kontakt med fastlegen når det trengs.',
    'Det bør tas kontakt med fastlegen.',
    'Har koordinatoren kontakt med fastlegen, eller trengs det ikke?',
  ),
}

/** What the coordinator of the municipality must and should see to, in bokmål. */
export const municipalCoordinatorTasks: PlanChecklistTexts['plan.coordinator-tasks.municipality'] =
  {
    title: 'Oppgavene til koordinatoren i kommunen',
    requirements: {
      'follow-up': followUp,
      coordination: stated(
        'Koordinatoren skal sikre at tjenestene er samordnet.',
        'Tjenestene er ikke samordnet. Sørg for det.',
        'Sikrer koordinatoren at tjenestene er samordnet?',
      ),
      'plan-progress': planProgress,
      ...recommended,
    },
  }

/** What the coordinator of the specialist service must and should see to, in bokmål. */
export const specialistCoordinatorTasks: PlanChecklistTexts['plan.coordinator-tasks.specialist'] = {
  title: 'Oppgavene til koordinatoren i spesialisthelsetjenesten',
  requirements: {
    'follow-up': followUp,
    'coordination-of-stay': stated(
      'Koordinatoren skal sikre at tilbudet er samordnet i forbindelse med institusjonsopphold.',
      'Tilbudet er ikke samordnet i forbindelse med oppholdet. Sørg for det.',
      'Sikrer koordinatoren at tilbudet er samordnet i forbindelse med oppholdet?',
    ),
    'coordination-with-others': stated(
      'Koordinatoren skal sikre at tilbudet er samordnet med andre tjenesteytere.',
      'Tilbudet er ikke samordnet med andre tjenesteytere. Sørg for det.',
      'Sikrer koordinatoren at tilbudet er samordnet med andre tjenesteytere?',
    ),
    'plan-progress': planProgress,
    'works-with-child-coordinator': stated(
      'Koordinatoren skal samarbeide med barnekoordinatoren.',
      'Koordinatoren samarbeider ikke med barnekoordinatoren. Ta kontakt.',
      'Samarbeider koordinatoren med barnekoordinatoren?',
    ),
    ...recommended,
  },
}

/** What a child coordinator must see to, in bokmål. */
export const childCoordinatorTasks: PlanChecklistTexts['plan.coordinator-tasks.child'] = {
  title: 'Oppgavene til barnekoordinatoren',
  requirements: {
    coordination: stated(
      'Barnekoordinatoren skal sørge for koordinering av det samlede tilbudet.',
      'Det samlede tilbudet er ikke koordinert. Sørg for det.',
      'Koordinerer barnekoordinatoren det samlede tilbudet?',
    ),
    overview: stated(
      'Barnekoordinatoren skal ha oversikt over kommunens ansvar for familien og barnet.',
      'Oversikten mangler. Finn ut hva kommunen har ansvar for.',
      'Har barnekoordinatoren oversikt over kommunens ansvar for familien og barnet?',
    ),
    'municipal-responsibility': stated(
      'Barnekoordinatoren skal bidra aktivt til oppfølgingen og tilretteleggingen.',
      'Barnekoordinatoren bidrar ikke til oppfølgingen og tilretteleggingen kommunen har ansvar for. Sørg for det.',
      'Bidrar barnekoordinatoren aktivt til oppfølgingen og tilretteleggingen kommunen har ansvar for?',
    ),
    'health-information': stated(
      'Barnekoordinatoren skal sørge for informasjon og veiledning om helse- og omsorgstjenester.',
      'Familien og barnet har ikke fått informasjon og veiledning om helse- og omsorgstjenester. Sørg for det.',
      'Får familien og barnet informasjon og veiledning om helse- og omsorgstjenester?',
    ),
    'welfare-information': stated(
      'Barnekoordinatoren skal sørge for informasjon og veiledning om andre tjenester og organisasjoner.',
      'Familien og barnet har ikke fått informasjon og veiledning om andre velferdstjenester og organisasjoner. Sørg for det.',
      'Får familien og barnet informasjon og veiledning om andre velferdstjenester og organisasjoner?',
    ),
    'guidance-in-contact': stated(
      'Barnekoordinatoren skal sørge for veiledning i kontakten med dem.',
      'Familien og barnet får ikke veiledning i kontakten med tjenestene og organisasjonene. Sørg for det.',
      'Får familien og barnet veiledning i kontakten med tjenestene og organisasjonene?',
    ),
    'passes-on': stated(
      'Barnekoordinatoren skal sørge for at kontakt formidles, eller at familien henvises videre.',
      'Kontakt er ikke formidlet, og familien er ikke henvist videre. Sørg for det.',
      'Blir kontakt formidlet, eller familien henvist videre?',
    ),
    'plan-progress': stated(
      'Barnekoordinatoren skal sørge for fremdrift i arbeidet med individuell plan.',
      'Fremdriften i planarbeidet er ikke ivaretatt. Sørg for at arbeidet går videre.',
      'Sørger barnekoordinatoren for fremdrift i arbeidet med individuell plan?',
    ),
  },
}
