import type { PlanTexts } from '../types.js'

type Questions =
  | 'plan.coordinator.municipality'
  | 'plan.coordinator.specialist'
  | 'plan.coordinator.child-right'
  | 'plan.coordinator.child'
  | 'plan.coordination'
  | 'plan.contact-doctor'

/** The questions on coordinators and the contact doctor, in nynorsk. */
export const coordinating: Pick<PlanTexts['decisions'], Questions> = {
  'plan.coordinator.municipality': {
    question: 'Skal kommunen tilby koordinator?',
    outcomes: {
      'must-offer':
        'Ja. Kommunen skal tilby koordinator, anten personen vil ha plan eller ikkje. Koordinerande eining har det overordna ansvaret for oppnemninga.',
      declined: 'Koordinator er tilboden, og personen har takka nei.',
      'no-duty': 'Nei. Kommunen har ikkje plikt til å tilby koordinator her.',
      'not-regulated':
        'Reglane gir ikkje svar på spørsmålet om koordinator når berre Nav eller {childWelfareService} trengst. Planen seier likevel kven som sikrar samordninga.',
    },
  },
  'plan.coordinator.specialist': {
    question: 'Skal spesialisthelsetenesta nemne opp koordinator?',
    outcomes: {
      'must-appoint-health-professional':
        'Ja. Det skal nemnast opp ein koordinator, som skal vere helsepersonell, anten pasienten vil ha plan eller ikkje. Koordinerande eining har det overordna ansvaret for oppnemninga.',
      'must-appoint-preferably-doctor':
        'Ja. Det skal nemnast opp ein koordinator, og koordinerande eining har det overordna ansvaret for det. Koordinatoren bør vere lege, men anna helsepersonell kan veljast når det er føremålstenleg og forsvarleg.',
      declined: 'Koordinator er aktuelt, men pasienten har takka nei.',
      'requires-judgement':
        'Reglane gir ikkje svar på om samansette behov er nok når ingen tenester treng samordning. Spørsmålet blir vurdert i det einskilde tilfellet.',
      'no-duty': 'Nei. Spesialisthelsetenesta har ikkje plikt til å nemne opp koordinator her.',
    },
  },
  'plan.coordinator.child-right': {
    question: 'Har familien rett til barnekoordinator?',
    outcomes: {
      right:
        'Ja. Familien har rett til barnekoordinator. Han eller ho blir nemnd opp når foreldra eller den som samtykkjer for barnet, ønskjer det.',
      'no-right': 'Nei. Minst eitt av vilkåra for barnekoordinator er ikkje oppfylt.',
      ended: 'Nei. Retten følgjer plikta til kommunen, som gjeld til barnet fyller 18 år.',
    },
  },
  'plan.coordinator.child': {
    question: 'Skal kommunen nemne opp barnekoordinator?',
    outcomes: {
      'must-appoint':
        'Ja. Alle vilkåra er oppfylte, og kommunen skal nemne opp barnekoordinator. Koordinerande eining har det overordna ansvaret for oppnemninga.',
      'not-wanted': 'Nei. Dei som avgjer, ønskjer ikkje barnekoordinator.',
      'no-duty': 'Nei. Minst eitt av vilkåra for barnekoordinator er ikkje oppfylt.',
      ended: 'Nei. Plikta til å nemne opp barnekoordinator gjeld til barnet fyller 18 år.',
    },
  },
  'plan.coordination': {
    question: 'Kven samordnar tenestene?',
    outcomes: {
      'child-coordinator': 'Barnekoordinatoren skal sørgje for samordninga.',
      municipality:
        'Kommunen skal samordne tenestene. Ved behov avgjer han kva kommunal teneste som gjer det.',
      'no-duty': 'Reglane om at kommunen samordnar tenester, gjeld ikkje her.',
    },
  },
  'plan.contact-doctor': {
    question: 'Skal pasienten ha kontaktlege?',
    outcomes: {
      'must-appoint-doctor':
        'Ja. Kontaktlege skal peikast ut så snart som mogleg, og seinast første yrkedag etter innlegging eller poliklinisk undersøking.',
      'must-appoint-doctor-or-psychologist':
        'Ja. Kontaktlege skal peikast ut så snart som mogleg, og seinast første yrkedag etter innlegging eller poliklinisk undersøking. Kontaktpsykolog kan peikast ut i staden når det er mest føremålstenleg.',
      suspended:
        'Plikta er sett til side ved den mellombelse forskrifta frå våren 2020. Pasienten kan likevel få kontaktlege.',
      'no-duty': 'Nei. Vilkåra for kontaktlege er ikkje oppfylte.',
    },
  },
}
