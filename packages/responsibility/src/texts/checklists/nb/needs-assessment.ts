import { pointsIn } from '@vilkar/core/explain'
import type { ResponsibilityChecklistTexts } from '../types.js'

const met = 'Dette er i orden.'
const { stated } = pointsIn(met)

/** What an assessment of needs must and should hold, in bokmål. */
export const needsAssessment: ResponsibilityChecklistTexts['responsibility.needs-assessment'] = {
  title: 'Utredning av behov',
  requirements: {
    'before-start': stated(
      'Kommunen skal utrede før habilitering eller rehabilitering settes i gang.',
      'Utredningen er ikke gjort før oppstart. Den skal komme først.',
      'Er utredningen gjort før habilitering eller rehabilitering ble satt i gang?',
    ),
    'need-clarified': {
      point:
        'Utredningen skal avklare behovet for sosial, psykososial og medisinsk habilitering og rehabilitering.',
      messages: {
        met,
        missing: 'Behovet er ikke avklart. Det skal gå frem av utredningen.',
        unknown: 'Avklarer utredningen behovet?',
        ask: 'Er behovet avklart godt nok, både sosialt, psykososialt og medisinsk?',
        insufficient: 'Behovet er ikke avklart godt nok. Utred mer.',
      },
    },
    'referred-where-needed': {
      point: 'Kommunen skal ved behov henvise til spesialisthelsetjenesten før oppstart.',
      messages: {
        met,
        missing: 'Det går ikke frem om en henvisning trengs. Ta stilling til det.',
        unknown: 'Trengs det en henvisning, og er den sendt?',
        'not-needed': 'Det trengs ingen henvisning.',
        'not-referred': 'Det trengs en henvisning, men den er ikke sendt. Henvis før oppstart.',
      },
    },
    'help-fetched': {
      point:
        'Personellet skal hente hjelp fra andre når egen kompetanse ikke strekker til, så langt det er mulig.',
      messages: {
        met,
        missing: 'Det går ikke frem om kompetansen strekker til. Ta stilling til det.',
        unknown: 'Strekker kompetansen til, eller er det hentet hjelp?',
        fetched: 'Det er hentet hjelp der kompetansen ikke strakk til.',
        'not-fetched': 'Kompetansen strekker ikke til, og det er ikke hentet hjelp. Gjør det.',
      },
    },
    informed: {
      point:
        'Personen skal få den informasjonen som trengs for å kjenne tilbudet og ivareta sine rettigheter.',
      messages: {
        met,
        missing: 'Personen har ikke fått slik informasjon. Gi den.',
        unknown: 'Har personen fått informasjon om tilbudet og rettighetene?',
        ask: 'Var informasjonen nok til å kjenne tilbudet og ivareta rettighetene?',
        insufficient: 'Informasjonen var ikke nok. Gi mer.',
      },
    },
    'devices-among-measures': {
      point: 'Hjelpemidler skal vurderes som ett av flere tiltak ut fra det samlede behovet.',
      messages: {
        met,
        missing: 'Hjelpemidler er ikke vurdert. Ta dem med i vurderingen.',
        unknown: 'Er hjelpemidler vurdert som ett av flere tiltak?',
        alone: 'Hjelpemidler er vurdert alene. De skal vurderes som ett av flere tiltak.',
      },
    },
    'assistance-asked-for': {
      point:
        'Kommunen skal be Nav eller andre om bistand til hjelpemidler og tilrettelegging når det er nødvendig.',
      messages: {
        met,
        missing:
          'Det går ikke frem om det trengs bistand fra Nav eller andre. Ta stilling til det.',
        unknown: 'Trengs det bistand fra Nav eller andre, og har kommunen bedt om den?',
        'not-needed': 'Det trengs ingen bistand fra Nav eller andre.',
        'not-asked':
          'Det trengs bistand fra Nav eller andre, men kommunen har ikke bedt om den. Gjør det.',
      },
    },
    'worked-with-others': {
      point:
        'Personellet skal samarbeide med annet kvalifisert personell når personens behov tilsier det.',
      messages: {
        met,
        missing:
          'Det går ikke frem om behovet tilsier samarbeid med annet personell. Ta stilling til det.',
        unknown: 'Tilsier behovet samarbeid med annet kvalifisert personell, og er det gjort?',
        'not-called-for': 'Behovet tilsier ikke samarbeid med annet personell.',
        'not-done':
          'Behovet tilsier samarbeid med annet kvalifisert personell, men det er ikke gjort. Ta kontakt.',
      },
    },
    'other-agencies': {
      point:
        'Kommunens helse- og omsorgstjeneste skal samarbeide med andre etater og tjenesteytere når det trengs.',
      messages: {
        met,
        missing: 'Det går ikke frem om det trengs samarbeid med andre etater. Ta stilling til det.',
        unknown: 'Trengs det samarbeid med andre etater eller tjenesteytere, og er det gjort?',
        'not-needed': 'Det trengs ikke samarbeid med andre etater.',
        'not-done':
          'Det trengs samarbeid med andre etater eller tjenesteytere, men det er ikke gjort. Ta kontakt.',
      },
    },
    'person-takes-part': {
      point:
        'Personen skal kunne medvirke i utredningen på en måte som passer evnen til å gi og ta imot informasjon.',
      messages: {
        met,
        missing: 'Det går ikke frem om personen har medvirket. Skriv det.',
        unknown: 'Har personen kunnet medvirke i utredningen?',
        declined: 'Personen har selv valgt å ikke medvirke.',
        'not-fitted':
          'Måten personen fikk medvirke på, passet ikke. Legg til rette for medvirkning.',
        none: 'Personen har ikke kunnet medvirke. Sørg for det.',
      },
    },
    'child-consulted': {
      point: 'Et barn skal tas med på råd når utviklingen, modningen og saken tilsier det.',
      messages: {
        met,
        missing: 'Barnet er ikke tatt med på råd. Det skal det bli.',
        'not-called-for':
          'Utviklingen, modningen eller saken tilsier ikke at barnet tas med på råd.',
      },
    },
    'child-heard': {
      point:
        'Et barn som kan danne seg egne synspunkter, skal informeres og høres, og synet skal få vekt etter alder og modenhet.',
      messages: {
        met,
        missing: 'Barnet er ikke hørt. Det skal det bli.',
        'in-part':
          'Barnet er spurt, men ikke informert først, eller synet har ikke fått vekt etter alder og modenhet. Gjør det.',
        'not-able': 'Barnet kan ikke danne seg egne synspunkter.',
      },
    },
    'from-life-situation': stated(
      'Utredningen skal ta utgangspunkt i personens livssituasjon.',
      'Utredningen tar ikke utgangspunkt i livssituasjonen. Det skal den.',
      'Tar utredningen utgangspunkt i personens livssituasjon?',
    ),
    'from-goals': stated(
      'Utredningen skal ta utgangspunkt i personens mål.',
      'Utredningen tar ikke utgangspunkt i personens mål. Det skal den.',
      'Tar utredningen utgangspunkt i personens mål?',
    ),
    'devices-with-services': stated(
      'Hjelpemidler og tilrettelegging bør ses i sammenheng med tjenestene.',
      'Hjelpemidler og tilrettelegging er ikke sett i sammenheng med tjenestene. Det bør gjøres.',
      'Er hjelpemidler og tilrettelegging sett i sammenheng med tjenestene?',
    ),
    'whole-need': {
      point: 'Hele behovet bør vurderes, ikke bare behovet for enkelttjenester.',
      messages: {
        met,
        missing: 'Det går ikke frem om hele behovet er vurdert. Det bør det være.',
        unknown: 'Er hele behovet vurdert?',
        'single-services': 'Bare enkelttjenester er vurdert. Hele behovet bør vurderes.',
      },
    },
    'cross-disciplinary': stated(
      'Behovet bør kartlegges og vurderes av flere fag sammen.',
      'Flere fag har ikke vurdert sammen. Det bør de gjøre.',
      'Har flere fag kartlagt og vurdert sammen?',
    ),
    'cross-sectoral': stated(
      'Ved habilitering bør også andre sektorer være med i kartleggingen.',
      'Andre sektorer har ikke vært med. De bør trekkes inn.',
      'Har andre sektorer vært med i kartleggingen?',
    ),
    professionals: stated(
      'Fagfolk bør vurdere behovet, også når andre utfører tiltakene.',
      'Fagfolk har ikke vurdert behovet. Det bør de gjøre.',
      'Har fagfolk vurdert behovet?',
    ),
    'regain-first': stated(
      'Tiltak for å få tilbake funksjon bør i utgangspunktet komme før hjelp som kompenserer.',
      'Det er ikke vurdert om funksjon kan gjenvinnes først. Det bør gjøres.',
      'Er tiltak for å gjenvinne funksjon vurdert først?',
    ),
    'person-in-the-centre-before-2018': stated(
      'Personens samlede situasjon, ressurser, potensial og mål bør stå sentralt.',
      'Dette står ikke sentralt i vurderingen. Det bør det gjøre.',
      'Står dette sentralt i vurderingen?',
    ),
    'person-in-the-centre': stated(
      'Personens ressurser og potensial bør stå sentralt.',
      'Dette står ikke sentralt i vurderingen. Det bør det gjøre.',
      'Står dette sentralt i vurderingen?',
    ),
    services: stated(
      'Utredningen bør si hvilke tjenester som trengs.',
      'Det står ikke hvilke tjenester som trengs. Skriv det.',
      'Sier utredningen hvilke tjenester som trengs?',
    ),
    cooperation: stated(
      'Utredningen bør si hvilket samarbeid og hvilken koordinering som trengs.',
      'Det står ikke hvilket samarbeid som trengs. Skriv det.',
      'Sier utredningen hvilket samarbeid og hvilken koordinering som trengs?',
    ),
    'plan-need': stated(
      'Utredningen bør si om det er behov for individuell plan.',
      'Det står ikke om det er behov for individuell plan. Ta stilling til det.',
      'Er det tatt stilling til behovet for individuell plan?',
    ),
    'coordinator-need': stated(
      'Utredningen bør si om det er behov for koordinator.',
      'Det står ikke om det er behov for koordinator. Ta stilling til det.',
      'Er det tatt stilling til behovet for koordinator?',
    ),
    'plan-work-begun': {
      point:
        'Ønsker personen individuell plan eller koordinator, bør arbeidet begynne så snart som mulig.',
      messages: {
        met,
        missing:
          'Det går ikke frem om personen ønsker plan eller koordinator. Ta stilling til det.',
        unknown: 'Ønsker personen plan eller koordinator, og er arbeidet i gang?',
        'not-wanted': 'Personen ønsker verken plan eller koordinator.',
        'not-begun':
          'Personen ønsker plan eller koordinator, men arbeidet er ikke i gang. Begynn så snart som mulig.',
      },
    },
    'icf-areas': {
      point: 'Utredningen kan følge områdene i ICF for å få med hele dagens situasjon.',
      messages: {
        met,
        missing: 'Det står ikke hvilke områder utredningen dekker. Ta gjerne med alle i ICF.',
        unknown: 'Hvilke områder dekker utredningen?',
        medical: 'Somatisk og psykisk helse mangler. Ta det gjerne med.',
        functioning: 'Fysisk, psykisk og kognitiv fungering mangler. Ta det gjerne med.',
        'communication-and-senses': 'Språk, kommunikasjon og sanser mangler. Ta det gjerne med.',
        'general-condition': 'Allmenntilstanden mangler. Ta den gjerne med.',
        'daily-activities': 'Daglige gjøremål mangler. Ta dem gjerne med.',
        participation:
          'Deltakelse hjemme, i familien, blant venner, i jobb og fritid mangler. Ta det gjerne med.',
        surroundings: 'Sosiale og fysiske omgivelser mangler. Ta dem gjerne med.',
      },
    },
  },
}
