import type { PlanChecklistTexts } from '../types.js'
import { judged, point, stated } from './phrases.js'

/** What an individual plan must hold, in nynorsk. */
export const content: PlanChecklistTexts['plan.content'] = {
  title: 'Innhaldet i individuell plan',
  requirements: {
    goals: stated(
      'Planen gir ei oversikt over måla.',
      'Planen manglar mål. Skriv inn kva mottakaren vil oppnå.',
      'Kva mål har mottakaren?',
    ),
    resources: stated(
      'Planen gir ei oversikt over ressursane.',
      'Planen manglar ressursar. Skriv inn kva mottakaren sjølv og nettverket kan byggje på.',
      'Kva ressursar har mottakaren?',
    ),
    needs: stated(
      'Planen gir ei oversikt over behova.',
      'Planen manglar behov. Skriv inn kva mottakaren treng av tenester eller tiltak.',
      'Kva treng mottakaren av tenester eller tiltak?',
    ),
    participants: stated(
      'Planen seier kven som deltek i arbeidet.',
      'Planen manglar deltakarar. Skriv inn kven som deltek i arbeidet, i tillegg til mottakaren.',
      'Kven deltek i arbeidet med planen?',
    ),
    'participant-known': stated(
      'Planen seier kven kvar deltakar er.',
      'Planen seier ikkje kven deltakaren «{id}» er. Skriv kva teneste deltakaren kjem frå, eller rolla.',
      'Kva teneste kjem deltakaren «{id}» frå, eller kva rolle har deltakaren?',
    ),
    'prepared-by': stated(
      'Planen seier kven som har ansvar for å utarbeide han.',
      'Planen seier ikkje kven som har ansvar for å utarbeide han. Skriv det inn.',
      'Kven har ansvar for å utarbeide planen?',
    ),
    coordinator: stated(
      'Planen seier kven som er koordinator.',
      'Planen manglar koordinator. Skriv kven det er.',
      'Kven er koordinator?',
    ),
    coordination: stated(
      'Planen seier kven som har ansvar for koordinering og framdrift.',
      'Planen seier ikkje kven som har ansvar for koordinering og framdrift. Skriv det inn.',
      'Kven har ansvar for koordinering og framdrift?',
    ),
    contributions: point(
      'Planen seier kva mottakaren, tenesteytarane og dei pårørande bidreg med.',
      {
        missing:
          'Det står ikkje kva deltakaren «{id}» bidreg med. Skriv kva deltakaren bidreg med.',
        unknown: 'Kva bidreg mottakaren og kvar av deltakarane med?',
        'recipient-missing': 'Planen seier ikkje kva mottakaren sjølv bidreg med. Skriv det inn.',
        'next-of-kin-ask': 'Vil den pårørande «{id}» bidra med noko? Skriv det i så fall inn.',
      },
    ),
    measures: stated(
      'Planen gir ei oversikt over tenester og tiltak.',
      'Planen manglar tiltak. Skriv inn kva tenester og tiltak som er aktuelle.',
      'Kva tenester og tiltak er aktuelle?',
    ),
    'measure-extent': stated(
      'Kvart tiltak har eit omfang.',
      'Tiltaket «{id}» manglar omfang. Skriv kor mykje eller kor ofte.',
      'Kva omfang har tiltaket «{id}»?',
    ),
    'measure-responsible': stated(
      'Kvart tiltak har ein ansvarleg.',
      'Tiltaket «{id}» manglar ansvarleg. Skriv kven som har ansvaret for det.',
      'Kven har ansvaret for tiltaket «{id}»?',
    ),
    'measure-how': stated(
      'Planen fortel korleis kvart tiltak blir gjennomført.',
      'Tiltaket «{id}» manglar gjennomføring. Skriv korleis det blir gjennomført.',
      'Korleis blir tiltaket «{id}» gjennomført?',
    ),
    'coordinator-offer': stated(
      'Planen seier om koordinator er tilboden eller oppnemnd.',
      'Skriv i planen om mottakaren har fått tilbod om, eller fått oppnemnt, koordinator.',
      'Har mottakaren fått tilbod om, eller fått oppnemnt, koordinator?',
    ),
    'child-coordinator-offer': stated(
      'Planen seier om barnekoordinator er tilboden eller oppnemnd.',
      'Skriv i planen om barnet har fått tilbod om, eller fått oppnemnt, barnekoordinator.',
      'Har barnet fått tilbod om, eller fått oppnemnt, barnekoordinator?',
    ),
    'contact-doctor-offer': stated(
      'Planen seier om kontaktlege er tilboden eller oppnemnd.',
      'Skriv i planen om mottakaren har fått tilbod om, eller fått oppnemnt, kontaktlege.',
      'Har mottakaren fått tilbod om, eller fått oppnemnt, kontaktlege?',
    ),
    period: point('Planen seier kva periode han gjeld for.', {
      'from-missing': 'Planperioden manglar startdato. Skriv når planen gjeld frå.',
      'from-unknown': 'Når gjeld planen frå?',
      'until-missing':
        'Planperioden manglar sluttdato. Skriv når han sluttar, eller at han ikkje er tidsavgrensa.',
      'until-unknown': 'Når sluttar planperioden, eller er han ikkje tidsavgrensa?',
    }),
    revisions: point('Planen seier når han blir justert og revidert.', {
      ask: 'Når er neste revisjon? Skriv datoen, eller at ingen er planlagd.',
    }),
    'plan-consent': stated(
      'Samtykket til planen står i planen.',
      'Planen manglar samtykket til at han blir utarbeidd. Før det inn.',
      'Står samtykket til at planen blir utarbeidd, i planen?',
    ),
    'sharing-consent': stated(
      'Samtykket til å dele opplysningar som er underlagde teieplikt, står i planen.',
      'Planen manglar samtykke til å dele opplysningar under teieplikt. Hent det inn, og før det opp.',
      'Står samtykket til å dele opplysningar som er underlagde teieplikt, i planen?',
    ),
    cooperation: stated(
      'Planen gir ei oversikt over samarbeidet med andre tenesteytarar.',
      'Planen seier ikkje noko om samarbeid med andre. Skriv kven det gjeld, eller at det ikkje trengst.',
      'Kva andre tenesteytarar er det nødvendig eller ønskjeleg å samarbeide med?',
    ),
    'child-participation': stated(
      'Planen fortel korleis retten barnet har til å medverke, er teken vare på.',
      'Planen seier ikkje korleis barnet har medverka. Skriv det inn.',
      'Korleis er retten barnet har til å medverke, teken vare på?',
    ),
    'language-and-culture': stated(
      'Det er teke omsyn til {culturalBackground}.',
      'Ta omsyn til {culturalBackground} hos mottakaren i arbeidet med planen.',
      'Er det teke omsyn til {culturalBackground} hos mottakaren?',
    ),
    adapted: judged(
      'Innhald og omfang er tilpassa behova til mottakaren.',
      'Tilpass innhaldet og omfanget til det mottakaren treng.',
      'Er innhaldet og omfanget tilpassa det mottakaren treng?',
    ),
  },
}
