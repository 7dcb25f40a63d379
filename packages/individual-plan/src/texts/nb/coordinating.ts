import type { PlanTexts } from '../types.js'

type Questions =
  | 'plan.coordinator.municipality'
  | 'plan.coordinator.specialist'
  | 'plan.coordinator.child-right'
  | 'plan.coordinator.child'
  | 'plan.coordination'
  | 'plan.contact-doctor'

/** The questions on coordinators and the contact doctor, in bokmål. */
export const coordinating: Pick<PlanTexts['decisions'], Questions> = {
  'plan.coordinator.municipality': {
    question: 'Skal kommunen tilby koordinator?',
    outcomes: {
      'must-offer':
        'Ja. Kommunen skal tilby koordinator, enten personen vil ha plan eller ikke. Koordinerende enhet har det overordnede ansvaret for oppnevningen.',
      declined: 'Koordinator er tilbudt, og personen har takket nei.',
      'no-duty': 'Nei. Kommunen har ikke plikt til å tilby koordinator her.',
      'not-regulated':
        'Reglene gir ikke svar på spørsmålet om koordinator når bare Nav eller {childWelfareService} trengs. Planen sier likevel hvem som sikrer samordningen.',
    },
  },
  'plan.coordinator.specialist': {
    question: 'Skal spesialisthelsetjenesten oppnevne koordinator?',
    outcomes: {
      'must-appoint-health-professional':
        'Ja. Det skal oppnevnes en koordinator, som skal være helsepersonell, enten pasienten vil ha plan eller ikke. Koordinerende enhet har det overordnede ansvaret for oppnevningen.',
      'must-appoint-preferably-doctor':
        'Ja. Det skal oppnevnes en koordinator, og koordinerende enhet har det overordnede ansvaret for det. Koordinatoren bør være lege, men annet helsepersonell kan velges når det er hensiktsmessig og forsvarlig.',
      declined: 'Koordinator er aktuelt, men pasienten har takket nei.',
      'requires-judgement':
        'Reglene gir ikke svar på om sammensatte behov er nok når ingen tjenester trenger samordning. Spørsmålet vurderes i det enkelte tilfellet.',
      'no-duty': 'Nei. Spesialisthelsetjenesten har ikke plikt til å oppnevne koordinator her.',
    },
  },
  'plan.coordinator.child-right': {
    question: 'Har familien rett til barnekoordinator?',
    outcomes: {
      right:
        'Ja. Familien har rett til barnekoordinator. Den oppnevnes når foreldrene eller den som samtykker for barnet, ønsker det.',
      'no-right': 'Nei. Minst ett av vilkårene for barnekoordinator er ikke oppfylt.',
      ended: 'Nei. Retten følger kommunens plikt, som gjelder til barnet fyller 18 år.',
    },
  },
  'plan.coordinator.child': {
    question: 'Skal kommunen oppnevne barnekoordinator?',
    outcomes: {
      'must-appoint':
        'Ja. Alle vilkårene er oppfylt, og kommunen skal oppnevne barnekoordinator. Koordinerende enhet har det overordnede ansvaret for oppnevningen.',
      'not-wanted': 'Nei. De som avgjør, ønsker ikke barnekoordinator.',
      'no-duty': 'Nei. Minst ett av vilkårene for barnekoordinator er ikke oppfylt.',
      ended: 'Nei. Plikten til å oppnevne barnekoordinator gjelder til barnet fyller 18 år.',
    },
  },
  'plan.coordination': {
    question: 'Hvem samordner tjenestene?',
    outcomes: {
      'child-coordinator': 'Barnekoordinatoren skal sørge for samordningen.',
      municipality:
        'Kommunen skal samordne tjenestene. Ved behov bestemmer den hvilken kommunal tjeneste som gjør det.',
      'no-duty': 'Reglene om at kommunen samordner tjenester, gjelder ikke her.',
    },
  },
  'plan.contact-doctor': {
    question: 'Skal pasienten ha kontaktlege?',
    outcomes: {
      'must-appoint-doctor':
        'Ja. Kontaktlege skal pekes ut så snart som mulig, og senest første virkedag etter innleggelse eller poliklinisk undersøkelse.',
      'must-appoint-doctor-or-psychologist':
        'Ja. Kontaktlege skal pekes ut så snart som mulig, og senest første virkedag etter innleggelse eller poliklinisk undersøkelse. Kontaktpsykolog kan pekes ut i stedet når det er mest hensiktsmessig.',
      suspended:
        'Plikten er satt til side ved den midlertidige forskriften fra våren 2020. Pasienten kan likevel få kontaktlege.',
      'no-duty': 'Nei. Vilkårene for kontaktlege er ikke oppfylt.',
    },
  },
}
