import { also } from '@vilkar/core/explain'
import type { ConsentChecklistTexts } from '../types.js'
import { absent, judged, stated } from './phrases.js'

/** What may have become of a consent that was given. */
const ended = {
  'not-yet': 'Samtykket er ikkje gitt enno. Vent til det er gitt.',
  withdrawn:
    'Samtykket er trekt tilbake. Stans det som byggjer på det, eller hent inn eit nytt samtykke.',
  expired: 'Samtykket har gått ut. Hent inn eit nytt samtykke.',
} as const

const planConsented = also(
  stated(
    'Det er samtykt til at planen blir laga.',
    'Hent inn samtykke frå personen, eller frå den som kan samtykkje for personen, før planarbeidet startar.',
    'Har personen, eller den som kan samtykkje for personen, sagt ja til at planen blir laga?',
  ),
  ended,
)

const planConsentInPlan = stated(
  'Samtykket til planen står i planen.',
  'Før samtykket til planen inn i sjølve planen.',
  'Står samtykket til planen i sjølve planen?',
)

const accessConsentInPlan = stated(
  'Samtykket til at deltakarane får opplysningar som er underlagde teieplikt, står i planen.',
  'Før samtykket til å utveksle opplysningar inn i sjølve planen.',
  'Står samtykket til å utveksle opplysningar i sjølve planen?',
)

const giverEntitled = stated(
  'Samtykket til å utveksle opplysningar er gitt av den som har rett til å gi det.',
  'Finn ut kven som kan samtykkje til at opplysningane blir utveksla, og hent inn samtykket der.',
  'Er samtykket gitt av den som kan samtykkje til at opplysningane blir utveksla? Det kjem an på alder og {competence}.',
)

/** What a written consent to a plan should say, in nynorsk. */
export const declaration: ConsentChecklistTexts['consent.declaration'] = {
  title: 'Samtykke til individuell plan og til å utveksle opplysningar',
  requirements: {
    'plan-consented-before-2022': planConsented,
    'plan-consented': planConsented,
    'plan-consent-in-plan-before-2022': planConsentInPlan,
    'plan-consent-in-plan': planConsentInPlan,
    'access-consented': also(
      stated(
        'Det er samtykt til at deltakarane får opplysningar som er underlagde teieplikt.',
        'Hent inn samtykke før opplysningane blir utveksla. Samtykket til sjølve planen er ikkje nok.',
        'Er det samtykt til at deltakarane får opplysningar som er underlagde teieplikt?',
      ),
      ended,
    ),
    'access-consent-in-plan-before-2022': accessConsentInPlan,
    'access-consent-in-plan': accessConsentInPlan,
    'giver-entitled-before-2026': giverEntitled,
    'giver-entitled': giverEntitled,
    'information-specified': stated(
      'Det går fram kva opplysningar samtykket gjeld.',
      'Skriv kva opplysningar samtykket gjeld. Teieplikta vik berre så langt samtykket rekk.',
      'Kva opplysningar gjeld samtykket?',
    ),
    'participants-specified': stated(
      'Det går fram kven som kan få opplysningane.',
      'Skriv kva tenester eller personar som kan få opplysningane. Teieplikta vik berre så langt samtykket rekk.',
      'Kven kan få opplysningane?',
    ),
    'refused-information-left-out': absent(
      'Opplysningar som personen ikkje vil utveksle, er haldne utanfor.',
      'Ta ut denne typen opplysningar. Personen har sagt nei til at dei blir utveksla.',
      'Kva opplysningar er med, og kva er det sagt nei til å utveksle?',
    ),
    'refused-participants-left-out': absent(
      'Deltakarar som personen har sagt nei til, får ikkje opplysningane.',
      'Ta ut denne deltakaren. Personen har sagt nei til at deltakaren får opplysningane.',
      'Kva deltakarar får opplysningane, og kven er det sagt nei til?',
    ),
    'plan-explained': judged(
      'Personen har fått vite nok om kva ein individuell plan inneber, til å ta stilling.',
      'Forklar kva ein individuell plan inneber, før samtykket blir gitt.',
      'Har personen fått vite nok til å vurdere om ein individuell plan er ønskt?',
    ),
    'use-explained': judged(
      'Erklæringa seier korleis opplysningane vil bli brukte.',
      'Skriv kva opplysningane vil bli brukte til, og korleis.',
      'Kan personen ut frå teksten forstå korleis opplysningane vil bli brukte?',
    ),
    'consequences-explained': judged(
      'Erklæringa seier kva følgjer det får at opplysningane blir brukte slik.',
      'Skriv kva følgjer bruken av opplysningane kan få for personen.',
      'Kan personen ut frå teksten forstå kva følgjer bruken kan få?',
    ),
    'limited-to-plan': stated(
      'Samtykket er avgrensa til det arbeidet med planen treng.',
      'Skriv tydeleg at samtykket berre gjeld opplysningar som er nødvendige for arbeidet med planen.',
      'Går det tydeleg fram at samtykket berre gjeld det planarbeidet treng?',
    ),
    'nothing-unnecessary': stated(
      'Erklæringa seier at det ikkje blir utveksla meir enn det som er relevant og nødvendig.',
      'Skriv at det ikkje blir utveksla fleire opplysningar enn det som er relevant og nødvendig.',
      'Seier erklæringa at berre det som er relevant og nødvendig, blir utveksla?',
    ),
    'may-refuse-information': stated(
      'Erklæringa seier at personen kan halde opplysningar om visse forhold tilbake.',
      'Skriv at personen kan nekte at opplysningar om visse tilhøve blir utveksla.',
      'Seier erklæringa at personen kan nekte at opplysningar om visse tilhøve blir utveksla?',
    ),
    'may-refuse-participants': stated(
      'Erklæringa seier at personen kan seie nei til at visse fagmiljø eller personar får oppgåver.',
      'Skriv at personen kan seie nei til at visse fagmiljø eller personar får visse oppgåver.',
      'Seier erklæringa at personen kan seie nei til at visse fagmiljø eller personar får oppgåver?',
    ),
    'may-withdraw': stated(
      'Erklæringa seier at samtykket kan trekkjast tilbake når som helst.',
      'Skriv at samtykket kan trekkjast tilbake når som helst, og korleis ein gjer det.',
      'Seier erklæringa at samtykket kan trekkjast tilbake når som helst?',
    ),
    signed: stated(
      'Erklæringa er underskriven.',
      'La den som samtykkjer, skrive under erklæringa.',
      'Er erklæringa underskriven av den som samtykkjer?',
    ),
  },
}
