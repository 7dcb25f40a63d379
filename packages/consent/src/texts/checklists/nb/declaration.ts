import { also } from '@vilkar/core/explain'
import type { ConsentChecklistTexts } from '../types.js'
import { absent, judged, stated } from './phrases.js'

/** What may have become of a consent that was given. */
const ended = {
  'not-yet': 'Samtykket er ikke gitt ennå. Vent til det er gitt.',
  withdrawn:
    'Samtykket er trukket tilbake. Stans det som bygger på det, eller innhent et nytt samtykke.',
  expired: 'Samtykket har gått ut. Innhent et nytt samtykke.',
} as const

const planConsented = also(
  stated(
    'Det er samtykket til at planen blir laget.',
    'Innhent samtykke fra personen, eller fra den som kan samtykke på personens vegne, før planarbeidet starter.',
    'Har personen, eller den som kan samtykke på personens vegne, sagt ja til at planen blir laget?',
  ),
  ended,
)

const planConsentInPlan = stated(
  'Samtykket til planen står i planen.',
  'Før samtykket til planen inn i selve planen.',
  'Står samtykket til planen i selve planen?',
)

const accessConsentInPlan = stated(
  'Samtykket til at deltakerne får taushetsbelagte opplysninger, står i planen.',
  'Før samtykket til å utveksle opplysninger inn i selve planen.',
  'Står samtykket til å utveksle opplysninger i selve planen?',
)

const giverEntitled = stated(
  'Samtykket til å utveksle opplysninger er gitt av den som har rett til å gi det.',
  'Finn ut hvem som kan samtykke til at opplysningene utveksles, og innhent samtykket derfra.',
  'Er samtykket gitt av den som kan samtykke til at opplysningene utveksles? Det avhenger av alder og {competence}.',
)

/** What a written consent to a plan should say, in bokmål. */
export const declaration: ConsentChecklistTexts['consent.declaration'] = {
  title: 'Samtykke til individuell plan og til å utveksle opplysninger',
  requirements: {
    'plan-consented-before-2022': planConsented,
    'plan-consented': planConsented,
    'plan-consent-in-plan-before-2022': planConsentInPlan,
    'plan-consent-in-plan': planConsentInPlan,
    'access-consented': also(
      stated(
        'Det er samtykket til at deltakerne får taushetsbelagte opplysninger.',
        'Innhent samtykke før opplysningene utveksles. Samtykket til selve planen er ikke nok.',
        'Er det samtykket til at deltakerne får taushetsbelagte opplysninger?',
      ),
      ended,
    ),
    'access-consent-in-plan-before-2022': accessConsentInPlan,
    'access-consent-in-plan': accessConsentInPlan,
    'giver-entitled-before-2026': giverEntitled,
    'giver-entitled': giverEntitled,
    'information-specified': stated(
      'Det går frem hvilke opplysninger samtykket gjelder.',
      'Skriv hvilke opplysninger samtykket gjelder. Taushetsplikten viker bare så langt samtykket rekker.',
      'Hvilke opplysninger gjelder samtykket?',
    ),
    'participants-specified': stated(
      'Det går frem hvem som kan få opplysningene.',
      'Skriv hvilke tjenester eller personer som kan få opplysningene. Taushetsplikten viker bare så langt samtykket rekker.',
      'Hvem kan få opplysningene?',
    ),
    'refused-information-left-out': absent(
      'Opplysninger som personen ikke vil utveksle, er holdt utenfor.',
      'Ta denne typen opplysninger ut. Personen har sagt nei til at de utveksles.',
      'Hvilke opplysninger er med, og hvilke er det sagt nei til å utveksle?',
    ),
    'refused-participants-left-out': absent(
      'Deltakere som personen har sagt nei til, får ikke opplysningene.',
      'Ta denne deltakeren ut. Personen har sagt nei til at deltakeren får opplysningene.',
      'Hvilke deltakere får opplysningene, og hvilke er det sagt nei til?',
    ),
    'plan-explained': judged(
      'Personen har fått vite nok om hva en individuell plan innebærer, til å ta stilling.',
      'Forklar hva en individuell plan innebærer, før samtykket gis.',
      'Har personen fått vite nok til å vurdere om en individuell plan er ønsket?',
    ),
    'use-explained': judged(
      'Erklæringen sier hvordan opplysningene vil bli brukt.',
      'Skriv hva opplysningene vil bli brukt til, og hvordan.',
      'Kan personen ut fra teksten forstå hvordan opplysningene vil bli brukt?',
    ),
    'consequences-explained': judged(
      'Erklæringen sier hvilke følger det får at opplysningene blir brukt slik.',
      'Skriv hvilke følger bruken av opplysningene kan få for personen.',
      'Kan personen ut fra teksten forstå hvilke følger bruken kan få?',
    ),
    'limited-to-plan': stated(
      'Samtykket er begrenset til det arbeidet med planen trenger.',
      'Skriv tydelig at samtykket bare gjelder opplysninger som er nødvendige for arbeidet med planen.',
      'Går det tydelig frem at samtykket bare gjelder det planarbeidet trenger?',
    ),
    'nothing-unnecessary': stated(
      'Erklæringen sier at det ikke utveksles mer enn det som er relevant og nødvendig.',
      'Skriv at det ikke utveksles flere opplysninger enn det som er relevant og nødvendig.',
      'Sier erklæringen at bare det som er relevant og nødvendig, blir utvekslet?',
    ),
    'may-refuse-information': stated(
      'Erklæringen sier at personen kan holde opplysninger om bestemte forhold tilbake.',
      'Skriv at personen kan nekte at opplysninger om bestemte forhold utveksles.',
      'Sier erklæringen at personen kan nekte at opplysninger om bestemte forhold utveksles?',
    ),
    'may-refuse-participants': stated(
      'Erklæringen sier at personen kan si nei til at bestemte fagmiljøer eller personer får oppgaver.',
      'Skriv at personen kan si nei til at bestemte fagmiljøer eller personer får bestemte oppgaver.',
      'Sier erklæringen at personen kan si nei til at bestemte fagmiljøer eller personer får oppgaver?',
    ),
    'may-withdraw': stated(
      'Erklæringen sier at samtykket kan trekkes tilbake når som helst.',
      'Skriv at samtykket kan trekkes tilbake når som helst, og hvordan det gjøres.',
      'Sier erklæringen at samtykket kan trekkes tilbake når som helst?',
    ),
    signed: stated(
      'Erklæringen er undertegnet.',
      'La den som samtykker, undertegne erklæringen.',
      'Er erklæringen undertegnet av den som samtykker?',
    ),
  },
}
