import type { PlanChecklistTexts } from '../types.js'
import { judged, point, stated } from './phrases.js'

/** What an individual plan must hold, in bokmål. */
export const content: PlanChecklistTexts['plan.content'] = {
  title: 'Innholdet i individuell plan',
  requirements: {
    goals: stated(
      'Planen gir en oversikt over målene.',
      'Planen mangler mål. Skriv inn hva mottakeren vil oppnå.',
      'Hvilke mål har mottakeren?',
    ),
    resources: stated(
      'Planen gir en oversikt over ressursene.',
      'Planen mangler ressurser. Skriv inn hva mottakeren selv og nettverket kan bygge på.',
      'Hvilke ressurser har mottakeren?',
    ),
    needs: stated(
      'Planen gir en oversikt over behovene.',
      'Planen mangler behov. Skriv inn hva mottakeren trenger av tjenester eller tiltak.',
      'Hva trenger mottakeren av tjenester eller tiltak?',
    ),
    participants: stated(
      'Planen sier hvem som deltar i arbeidet.',
      'Planen mangler deltakere. Skriv inn hvem som deltar i arbeidet, i tillegg til mottakeren.',
      'Hvem deltar i arbeidet med planen?',
    ),
    'participant-known': stated(
      'Planen sier hvem hver deltaker er.',
      'Planen sier ikke hvem deltakeren «{id}» er. Skriv hvilken tjeneste deltakeren kommer fra, eller rollen.',
      'Hvilken tjeneste kommer deltakeren «{id}» fra, eller hvilken rolle har deltakeren?',
    ),
    'prepared-by': stated(
      'Planen sier hvem som har ansvar for å utarbeide den.',
      'Planen sier ikke hvem som har ansvar for å utarbeide den. Skriv det inn.',
      'Hvem har ansvar for å utarbeide planen?',
    ),
    coordinator: stated(
      'Planen sier hvem som er koordinator.',
      'Planen mangler koordinator. Skriv hvem det er.',
      'Hvem er koordinator?',
    ),
    coordination: stated(
      'Planen sier hvem som har ansvar for koordinering og fremdrift.',
      'Planen sier ikke hvem som har ansvar for koordinering og fremdrift. Skriv det inn.',
      'Hvem har ansvar for koordinering og fremdrift?',
    ),
    contributions: point('Planen sier hva mottakeren, tjenesteyterne og pårørende bidrar med.', {
      missing: 'Det står ikke hva deltakeren «{id}» bidrar med. Skriv hva deltakeren bidrar med.',
      unknown: 'Hva bidrar mottakeren og hver av deltakerne med?',
      'recipient-missing': 'Planen sier ikke hva mottakeren selv bidrar med. Skriv det inn.',
      'next-of-kin-ask': 'Vil den pårørende «{id}» bidra med noe? Skriv det i så fall inn.',
    }),
    measures: stated(
      'Planen gir en oversikt over tjenester og tiltak.',
      'Planen mangler tiltak. Skriv inn hvilke tjenester og tiltak som er aktuelle.',
      'Hvilke tjenester og tiltak er aktuelle?',
    ),
    'measure-extent': stated(
      'Hvert tiltak har et omfang.',
      'Tiltaket «{id}» mangler omfang. Skriv hvor mye eller hvor ofte.',
      'Hvilket omfang har tiltaket «{id}»?',
    ),
    'measure-responsible': stated(
      'Hvert tiltak har en ansvarlig.',
      'Tiltaket «{id}» mangler ansvarlig. Skriv hvem som har ansvaret for det.',
      'Hvem har ansvaret for tiltaket «{id}»?',
    ),
    'measure-how': stated(
      'Planen beskriver hvordan hvert tiltak gjennomføres.',
      'Tiltaket «{id}» mangler gjennomføring. Beskriv hvordan det gjennomføres.',
      'Hvordan gjennomføres tiltaket «{id}»?',
    ),
    'coordinator-offer': stated(
      'Planen sier om koordinator er tilbudt eller oppnevnt.',
      'Skriv i planen om mottakeren har fått tilbud om, eller fått oppnevnt, koordinator.',
      'Har mottakeren fått tilbud om, eller fått oppnevnt, koordinator?',
    ),
    'child-coordinator-offer': stated(
      'Planen sier om barnekoordinator er tilbudt eller oppnevnt.',
      'Skriv i planen om barnet har fått tilbud om, eller fått oppnevnt, barnekoordinator.',
      'Har barnet fått tilbud om, eller fått oppnevnt, barnekoordinator?',
    ),
    'contact-doctor-offer': stated(
      'Planen sier om kontaktlege er tilbudt eller oppnevnt.',
      'Skriv i planen om mottakeren har fått tilbud om, eller fått oppnevnt, kontaktlege.',
      'Har mottakeren fått tilbud om, eller fått oppnevnt, kontaktlege?',
    ),
    period: point('Planen sier hvilken periode den gjelder for.', {
      'from-missing': 'Planperioden mangler startdato. Skriv når planen gjelder fra.',
      'from-unknown': 'Når gjelder planen fra?',
      'until-missing':
        'Planperioden mangler sluttdato. Skriv når den slutter, eller at den ikke er tidsavgrenset.',
      'until-unknown': 'Når slutter planperioden, eller er den ikke tidsavgrenset?',
    }),
    revisions: point('Planen sier når den justeres og revideres.', {
      ask: 'Når er neste revisjon? Skriv datoen, eller at ingen er planlagt.',
    }),
    'plan-consent': stated(
      'Samtykket til planen står i planen.',
      'Planen mangler samtykket til at den utarbeides. Før det inn.',
      'Står samtykket til at planen utarbeides, i planen?',
    ),
    'sharing-consent': stated(
      'Samtykket til å dele taushetsbelagte opplysninger står i planen.',
      'Planen mangler samtykke til å dele taushetsbelagte opplysninger. Innhent det, og før det inn.',
      'Står samtykket til å dele taushetsbelagte opplysninger i planen?',
    ),
    cooperation: stated(
      'Planen gir en oversikt over samarbeidet med andre tjenesteytere.',
      'Planen sier ikke noe om samarbeid med andre. Skriv hvem det gjelder, eller at det ikke trengs.',
      'Hvilke andre tjenesteytere er det nødvendig eller ønskelig å samarbeide med?',
    ),
    'child-participation': stated(
      'Planen beskriver hvordan barnets rett til å medvirke er ivaretatt.',
      'Planen beskriver ikke hvordan barnet har medvirket. Skriv det inn.',
      'Hvordan er barnets rett til å medvirke ivaretatt?',
    ),
    'language-and-culture': stated(
      'Det er tatt hensyn til {culturalBackground}.',
      'Ta hensyn til {culturalBackground} hos mottakeren i arbeidet med planen.',
      'Er det tatt hensyn til {culturalBackground} hos mottakeren?',
    ),
    adapted: judged(
      'Innhold og omfang er tilpasset mottakerens behov.',
      'Tilpass innholdet og omfanget til det mottakeren trenger.',
      'Er innholdet og omfanget tilpasset det mottakeren trenger?',
    ),
  },
}
