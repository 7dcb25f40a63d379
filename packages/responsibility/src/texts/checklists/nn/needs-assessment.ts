import { pointsIn } from '@vilkar/core/explain'
import type { ResponsibilityChecklistTexts } from '../types.js'

const met = 'Dette er i orden.'
const { stated } = pointsIn(met)

/** What an assessment of needs must and should hold, in nynorsk. */
export const needsAssessment: ResponsibilityChecklistTexts['responsibility.needs-assessment'] = {
  title: 'Utgreiing av behov',
  requirements: {
    'before-start': stated(
      'Kommunen skal greie ut før habilitering eller rehabilitering blir sett i gang.',
      'Utgreiinga er ikkje gjord før oppstart. Ho skal komme først.',
      'Er utgreiinga gjord før habilitering eller rehabilitering blei sett i gang?',
    ),
    'need-clarified': {
      point:
        'Utgreiinga skal avklare behovet for sosial, psykososial og medisinsk habilitering og rehabilitering.',
      messages: {
        met,
        missing: 'Behovet er ikkje avklart. Det skal gå fram av utgreiinga.',
        unknown: 'Avklarar utgreiinga behovet?',
        ask: 'Er behovet avklart godt nok, både sosialt, psykososialt og medisinsk?',
        insufficient: 'Behovet er ikkje avklart godt nok. Grei ut meir.',
      },
    },
    'referred-where-needed': {
      point: 'Kommunen skal ved behov tilvise til spesialisthelsetenesta før oppstart.',
      messages: {
        met,
        missing: 'Det går ikkje fram om det trengst ei tilvising. Ta stilling til det.',
        unknown: 'Trengst det ei tilvising, og er ho send?',
        'not-needed': 'Det trengst inga tilvising.',
        'not-referred': 'Det trengst ei tilvising, men ho er ikkje send. Tilvis før oppstart.',
      },
    },
    'help-fetched': {
      point:
        'Personellet skal hente hjelp frå andre når eigen kompetanse ikkje strekk til, så langt det er mogleg.',
      messages: {
        met,
        missing: 'Det går ikkje fram om kompetansen strekk til. Ta stilling til det.',
        unknown: 'Strekk kompetansen til, eller er det henta hjelp?',
        fetched: 'Det er henta hjelp der kompetansen ikkje strekte til.',
        'not-fetched': 'Kompetansen strekk ikkje til, og det er ikkje henta hjelp. Gjer det.',
      },
    },
    informed: {
      point:
        'Personen skal få den informasjonen som trengst for å kjenne tilbodet og ta vare på rettane sine.',
      messages: {
        met,
        missing: 'Personen har ikkje fått slik informasjon. Gi han.',
        unknown: 'Har personen fått informasjon om tilbodet og rettane?',
        ask: 'Var informasjonen nok til å kjenne tilbodet og ta vare på rettane?',
        insufficient: 'Informasjonen var ikkje nok. Gi meir.',
      },
    },
    'devices-among-measures': {
      point: 'Hjelpemiddel skal vurderast som eitt av fleire tiltak ut frå det samla behovet.',
      messages: {
        met,
        missing: 'Hjelpemiddel er ikkje vurderte. Ta dei med i vurderinga.',
        unknown: 'Er hjelpemiddel vurderte som eitt av fleire tiltak?',
        alone: 'Hjelpemiddel er vurderte åleine. Dei skal vurderast som eitt av fleire tiltak.',
      },
    },
    'assistance-asked-for': {
      point:
        'Kommunen skal be Nav eller andre om hjelp med hjelpemiddel og tilrettelegging når det er nødvendig.',
      messages: {
        met,
        missing:
          'Det går ikkje fram om det trengst hjelp frå Nav eller andre. Ta stilling til det.',
        unknown: 'Trengst det hjelp frå Nav eller andre, og har kommunen bede om ho?',
        'not-needed': 'Det trengst inga hjelp frå Nav eller andre.',
        'not-asked':
          'Det trengst hjelp frå Nav eller andre, men kommunen har ikkje bede om ho. Gjer det.',
      },
    },
    'worked-with-others': {
      point:
        'Personellet skal samarbeide med anna kvalifisert personell når behova til personen tilseier det.',
      messages: {
        met,
        missing:
          'Det går ikkje fram om behova tilseier samarbeid med anna personell. Ta stilling til det.',
        unknown: 'Tilseier behova samarbeid med anna kvalifisert personell, og er det gjort?',
        'not-called-for': 'Behova tilseier ikkje samarbeid med anna personell.',
        'not-done':
          'Behova tilseier samarbeid med anna kvalifisert personell, men det er ikkje gjort. Ta kontakt.',
      },
    },
    'other-agencies': {
      point:
        'Helse- og omsorgstenesta i kommunen skal samarbeide med andre etatar og tenesteytarar når det trengst.',
      messages: {
        met,
        missing:
          'Det går ikkje fram om det trengst samarbeid med andre etatar. Ta stilling til det.',
        unknown: 'Trengst det samarbeid med andre etatar eller tenesteytarar, og er det gjort?',
        'not-needed': 'Det trengst ikkje samarbeid med andre etatar.',
        'not-done':
          'Det trengst samarbeid med andre etatar eller tenesteytarar, men det er ikkje gjort. Ta kontakt.',
      },
    },
    'person-takes-part': {
      point:
        'Personen skal kunne medverke i utgreiinga på ein måte som høver med evna til å gi og ta imot informasjon.',
      messages: {
        met,
        missing: 'Det går ikkje fram om personen har medverka. Skriv det.',
        unknown: 'Har personen kunna medverke i utgreiinga?',
        declined: 'Personen har sjølv valt å ikkje medverke.',
        'not-fitted':
          'Måten personen fekk medverke på, høvde ikkje. Legg til rette for medverknad.',
        none: 'Personen har ikkje kunna medverke. Sørg for det.',
      },
    },
    'child-consulted': {
      point: 'Eit barn skal takast med på råd når utviklinga, mogninga og saka tilseier det.',
      messages: {
        met,
        missing: 'Barnet er ikkje teke med på råd. Det skal det bli.',
        'not-called-for':
          'Utviklinga, mogninga eller saka tilseier ikkje at barnet blir teke med på råd.',
      },
    },
    'child-heard': {
      point:
        'Eit barn som kan danne seg eigne synspunkt, skal informerast og høyrast, og synet skal få vekt etter alder og mogning.',
      messages: {
        met,
        missing: 'Barnet er ikkje høyrt. Det skal det bli.',
        'in-part':
          'Barnet er spurt, men ikkje informert først, eller synet har ikkje fått vekt etter alder og mogning. Gjer det.',
        'not-able': 'Barnet kan ikkje danne seg eigne synspunkt.',
      },
    },
    'from-life-situation': stated(
      'Utgreiinga skal ta utgangspunkt i livssituasjonen til personen.',
      'Utgreiinga tek ikkje utgangspunkt i livssituasjonen. Det skal ho.',
      'Tek utgreiinga utgangspunkt i livssituasjonen til personen?',
    ),
    'from-goals': stated(
      'Utgreiinga skal ta utgangspunkt i måla til personen.',
      'Utgreiinga tek ikkje utgangspunkt i måla til personen. Det skal ho.',
      'Tek utgreiinga utgangspunkt i måla til personen?',
    ),
    'devices-with-services': stated(
      'Hjelpemiddel og tilrettelegging bør sjåast i samanheng med tenestene.',
      'Hjelpemiddel og tilrettelegging er ikkje sett i samanheng med tenestene. Det bør gjerast.',
      'Er hjelpemiddel og tilrettelegging sett i samanheng med tenestene?',
    ),
    'whole-need': {
      point: 'Heile behovet bør vurderast, ikkje berre behovet for enkelttenester.',
      messages: {
        met,
        missing: 'Det går ikkje fram om heile behovet er vurdert. Det bør det vere.',
        unknown: 'Er heile behovet vurdert?',
        'single-services': 'Berre enkelttenester er vurderte. Heile behovet bør vurderast.',
      },
    },
    'cross-disciplinary': stated(
      'Behovet bør kartleggjast og vurderast av fleire fag saman.',
      'Fleire fag har ikkje vurdert saman. Det bør dei gjere.',
      'Har fleire fag kartlagt og vurdert saman?',
    ),
    'cross-sectoral': stated(
      'Ved habilitering bør òg andre sektorar vere med i kartlegginga.',
      'Andre sektorar har ikkje vore med. Dei bør trekkjast inn.',
      'Har andre sektorar vore med i kartlegginga?',
    ),
    professionals: stated(
      'Fagfolk bør vurdere behovet, òg når andre utfører tiltaka.',
      'Fagfolk har ikkje vurdert behovet. Det bør dei gjere.',
      'Har fagfolk vurdert behovet?',
    ),
    'regain-first': stated(
      'Tiltak for å få tilbake funksjon bør i utgangspunktet komme før hjelp som kompenserer.',
      'Det er ikkje vurdert om funksjon kan vinnast tilbake først. Det bør gjerast.',
      'Er tiltak for å vinne tilbake funksjon vurderte først?',
    ),
    'person-in-the-centre-before-2018': stated(
      'Den samla situasjonen, ressursane, potensialet og måla til personen bør stå sentralt.',
      'Dette står ikkje sentralt i vurderinga. Det bør det gjere.',
      'Står dette sentralt i vurderinga?',
    ),
    'person-in-the-centre': stated(
      'Ressursane og potensialet til personen bør stå sentralt.',
      'Dette står ikkje sentralt i vurderinga. Det bør det gjere.',
      'Står dette sentralt i vurderinga?',
    ),
    services: stated(
      'Utgreiinga bør seie kva tenester som trengst.',
      'Det står ikkje kva tenester som trengst. Skriv det.',
      'Seier utgreiinga kva tenester som trengst?',
    ),
    cooperation: stated(
      'Utgreiinga bør seie kva samarbeid og koordinering som trengst.',
      'Det står ikkje kva samarbeid som trengst. Skriv det.',
      'Seier utgreiinga kva samarbeid og koordinering som trengst?',
    ),
    'plan-need': stated(
      'Utgreiinga bør seie om det er behov for individuell plan.',
      'Det står ikkje om det er behov for individuell plan. Ta stilling til det.',
      'Er det teke stilling til behovet for individuell plan?',
    ),
    'coordinator-need': stated(
      'Utgreiinga bør seie om det er behov for koordinator.',
      'Det står ikkje om det er behov for koordinator. Ta stilling til det.',
      'Er det teke stilling til behovet for koordinator?',
    ),
    'plan-work-begun': {
      point:
        'Ønskjer personen individuell plan eller koordinator, bør arbeidet ta til så snart som råd.',
      messages: {
        met,
        missing:
          'Det går ikkje fram om personen ønskjer plan eller koordinator. Ta stilling til det.',
        unknown: 'Ønskjer personen plan eller koordinator, og er arbeidet i gang?',
        'not-wanted': 'Personen ønskjer verken plan eller koordinator.',
        'not-begun':
          'Personen ønskjer plan eller koordinator, men arbeidet er ikkje i gang. Ta til så snart som råd.',
      },
    },
    'icf-areas': {
      point: 'Utgreiinga kan følgje områda i ICF for å få med heile situasjonen i dag.',
      messages: {
        met,
        missing: 'Det står ikkje kva område utgreiinga dekkjer. Ta gjerne med alle i ICF.',
        unknown: 'Kva område dekkjer utgreiinga?',
        medical: 'Somatisk og psykisk helse vantar. Ta det gjerne med.',
        functioning: 'Fysisk, psykisk og kognitiv fungering vantar. Ta det gjerne med.',
        'communication-and-senses': 'Språk, kommunikasjon og sansar vantar. Ta det gjerne med.',
        'general-condition': 'Allmenntilstanden vantar. Ta han gjerne med.',
        'daily-activities': 'Daglege gjeremål vantar. Ta dei gjerne med.',
        participation:
          'Deltaking heime, i familien, blant vener, i jobb og fritid vantar. Ta det gjerne med.',
        surroundings: 'Sosiale og fysiske omgivnader vantar. Ta dei gjerne med.',
      },
    },
  },
}
