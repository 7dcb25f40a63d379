import type { InEachLanguage } from '@vilkar/core/explain'
import type { PlanTexts } from '../types.js'

/** The questions on coordinators and the contact doctor. */
export const coordinating = {
  'plan.coordinator.municipality': {
    question: {
      nb: 'Skal kommunen tilby koordinator?',
      nn: 'Skal kommunen tilby koordinator?',
      en: 'Does the municipality offer a coordinator?',
    },
    outcomes: {
      'must-offer': {
        nb: 'Ja. Kommunen skal tilby koordinator, enten personen vil ha plan eller ikke. Koordinerende enhet har det overordnede ansvaret for oppnevningen.',
        nn: 'Ja. Kommunen skal tilby koordinator, anten personen vil ha plan eller ikkje. Koordinerande eining har det overordna ansvaret for oppnemninga.',
        en: 'Yes. The municipality has to offer a coordinator, whether or not the person wants a plan. The coordinating unit has the overall responsibility for the appointment.',
      },
      declined: {
        nb: 'Koordinator er tilbudt, og personen har takket nei.',
        nn: 'Koordinator er tilboden, og personen har takka nei.',
        en: 'A coordinator was offered, and the person declined.',
      },
      'no-duty': {
        nb: 'Nei. Kommunen har ikke plikt til å tilby koordinator her.',
        nn: 'Nei. Kommunen har ikkje plikt til å tilby koordinator her.',
        en: 'No. The municipality has no duty to offer a coordinator here.',
      },
      'not-regulated': {
        nb: 'Reglene gir ikke svar på spørsmålet om koordinator når bare Nav eller {childWelfareService} trengs. Planen sier likevel hvem som sikrer samordningen.',
        nn: 'Reglane gir ikkje svar på spørsmålet om koordinator når berre Nav eller {childWelfareService} trengst. Planen seier likevel kven som sikrar samordninga.',
        en: 'The rules give no certain answer as to a coordinator where only Nav or {childWelfareService} is needed. The plan still says who ensures the coordination.',
      },
    },
  },
  'plan.coordinator.specialist': {
    question: {
      nb: 'Skal spesialisthelsetjenesten oppnevne koordinator?',
      nn: 'Skal spesialisthelsetenesta nemne opp koordinator?',
      en: 'Does the specialist service appoint a coordinator?',
    },
    outcomes: {
      'must-appoint-health-professional': {
        nb: 'Ja. Det skal oppnevnes en koordinator, som skal være helsepersonell, enten pasienten vil ha plan eller ikke. Koordinerende enhet har det overordnede ansvaret for oppnevningen.',
        nn: 'Ja. Det skal nemnast opp ein koordinator, som skal vere helsepersonell, anten pasienten vil ha plan eller ikkje. Koordinerande eining har det overordna ansvaret for oppnemninga.',
        en: 'Yes. A coordinator has to be appointed, who has to be a health professional, whether or not the patient wants a plan. The coordinating unit has the overall responsibility for the appointment.',
      },
      'must-appoint-preferably-doctor': {
        nb: 'Ja. Det skal oppnevnes en koordinator, og koordinerende enhet har det overordnede ansvaret for det. Koordinatoren bør være lege, men annet helsepersonell kan velges når det er hensiktsmessig og forsvarlig.',
        nn: 'Ja. Det skal nemnast opp ein koordinator, og koordinerande eining har det overordna ansvaret for det. Koordinatoren bør vere lege, men anna helsepersonell kan veljast når det er føremålstenleg og forsvarleg.',
        en: 'Yes. A coordinator has to be appointed, and the coordinating unit has the overall responsibility for that. It should be a doctor, but other health personnel can be chosen where that is suitable and sound.',
      },
      declined: {
        nb: 'Koordinator er aktuelt, men pasienten har takket nei.',
        nn: 'Koordinator er aktuelt, men pasienten har takka nei.',
        en: 'A coordinator is called for, but the patient declined.',
      },
      'requires-judgement': {
        nb: 'Reglene gir ikke svar på om sammensatte behov er nok når ingen tjenester trenger samordning. Spørsmålet vurderes i det enkelte tilfellet.',
        nn: 'Reglane gir ikkje svar på om samansette behov er nok når ingen tenester treng samordning. Spørsmålet blir vurdert i det einskilde tilfellet.',
        en: 'The rules give no certain answer as to whether complex needs are enough where no services need coordinating. It is judged case by case.',
      },
      'no-duty': {
        nb: 'Nei. Spesialisthelsetjenesten har ikke plikt til å oppnevne koordinator her.',
        nn: 'Nei. Spesialisthelsetenesta har ikkje plikt til å nemne opp koordinator her.',
        en: 'No. The specialist service has no duty to appoint a coordinator here.',
      },
    },
  },
  'plan.coordinator.child-right': {
    question: {
      nb: 'Har familien rett til barnekoordinator?',
      nn: 'Har familien rett til barnekoordinator?',
      en: 'Does the family have a right to a child coordinator?',
    },
    outcomes: {
      right: {
        nb: 'Ja. Familien har rett til barnekoordinator. Den oppnevnes når foreldrene eller den som samtykker for barnet, ønsker det.',
        nn: 'Ja. Familien har rett til barnekoordinator. Han eller ho blir nemnd opp når foreldra eller den som samtykkjer for barnet, ønskjer det.',
        en: 'Yes. The family has a right to a child coordinator. One is appointed when the parents, or whoever consents for the child, want it.',
      },
      'no-right': {
        nb: 'Nei. Minst ett av vilkårene for barnekoordinator er ikke oppfylt.',
        nn: 'Nei. Minst eitt av vilkåra for barnekoordinator er ikkje oppfylt.',
        en: 'No. At least one of the conditions for a child coordinator is not met.',
      },
      ended: {
        nb: 'Nei. Retten følger kommunens plikt, som gjelder til barnet fyller 18 år.',
        nn: 'Nei. Retten følgjer plikta til kommunen, som gjeld til barnet fyller 18 år.',
        en: 'No. The right follows the duty of the municipality, which lasts until the child turns 18.',
      },
    },
  },
  'plan.coordinator.child': {
    question: {
      nb: 'Skal kommunen oppnevne barnekoordinator?',
      nn: 'Skal kommunen nemne opp barnekoordinator?',
      en: 'Does the municipality appoint a child coordinator?',
    },
    outcomes: {
      'must-appoint': {
        nb: 'Ja. Alle vilkårene er oppfylt, og kommunen skal oppnevne barnekoordinator. Koordinerende enhet har det overordnede ansvaret for oppnevningen.',
        nn: 'Ja. Alle vilkåra er oppfylte, og kommunen skal nemne opp barnekoordinator. Koordinerande eining har det overordna ansvaret for oppnemninga.',
        en: 'Yes. All the conditions are met, and the municipality has to appoint a child coordinator. The coordinating unit has the overall responsibility for the appointment.',
      },
      'not-wanted': {
        nb: 'Nei. De som avgjør, ønsker ikke barnekoordinator.',
        nn: 'Nei. Dei som avgjer, ønskjer ikkje barnekoordinator.',
        en: 'No. Those who decide do not want a child coordinator.',
      },
      'no-duty': {
        nb: 'Nei. Minst ett av vilkårene for barnekoordinator er ikke oppfylt.',
        nn: 'Nei. Minst eitt av vilkåra for barnekoordinator er ikkje oppfylt.',
        en: 'No. At least one of the conditions for a child coordinator is not met.',
      },
      ended: {
        nb: 'Nei. Plikten til å oppnevne barnekoordinator gjelder til barnet fyller 18 år.',
        nn: 'Nei. Plikta til å nemne opp barnekoordinator gjeld til barnet fyller 18 år.',
        en: 'No. The duty to appoint a child coordinator lasts until the child turns 18.',
      },
    },
  },
  'plan.coordination': {
    question: {
      nb: 'Hvem samordner tjenestene?',
      nn: 'Kven samordnar tenestene?',
      en: 'Who coordinates the services?',
    },
    outcomes: {
      'child-coordinator': {
        nb: 'Barnekoordinatoren skal sørge for samordningen.',
        nn: 'Barnekoordinatoren skal sørgje for samordninga.',
        en: 'The child coordinator must see to the coordination.',
      },
      municipality: {
        nb: 'Kommunen skal samordne tjenestene. Ved behov bestemmer den hvilken kommunal tjeneste som gjør det.',
        nn: 'Kommunen skal samordne tenestene. Ved behov avgjer han kva kommunal teneste som gjer det.',
        en: 'The municipality must coordinate the services. Where needed it decides which municipal service does so.',
      },
      'no-duty': {
        nb: 'Reglene om at kommunen samordner tjenester, gjelder ikke her.',
        nn: 'Reglane om at kommunen samordnar tenester, gjeld ikkje her.',
        en: 'The rules by which the municipality coordinates services do not apply here.',
      },
    },
  },
  'plan.contact-doctor': {
    question: {
      nb: 'Skal pasienten ha kontaktlege?',
      nn: 'Skal pasienten ha kontaktlege?',
      en: 'Does the patient get a contact doctor?',
    },
    outcomes: {
      'must-appoint-doctor': {
        nb: 'Ja. Kontaktlege skal pekes ut så snart som mulig, og senest første virkedag etter innleggelse eller poliklinisk undersøkelse.',
        nn: 'Ja. Kontaktlege skal peikast ut så snart som mogleg, og seinast første yrkedag etter innlegging eller poliklinisk undersøking.',
        en: 'Yes. A contact doctor has to be named as soon as possible, and by the first working day after admission or an outpatient examination.',
      },
      'must-appoint-doctor-or-psychologist': {
        nb: 'Ja. Kontaktlege skal pekes ut så snart som mulig, og senest første virkedag etter innleggelse eller poliklinisk undersøkelse. Kontaktpsykolog kan pekes ut i stedet når det er mest hensiktsmessig.',
        nn: 'Ja. Kontaktlege skal peikast ut så snart som mogleg, og seinast første yrkedag etter innlegging eller poliklinisk undersøking. Kontaktpsykolog kan peikast ut i staden når det er mest føremålstenleg.',
        en: 'Yes. A contact doctor has to be named as soon as possible, and by the first working day after admission or an outpatient examination. A contact psychologist can be named instead where that serves best.',
      },
      suspended: {
        nb: 'Plikten er satt til side ved den midlertidige forskriften fra våren 2020. Pasienten kan likevel få kontaktlege.',
        nn: 'Plikta er sett til side ved den mellombelse forskrifta frå våren 2020. Pasienten kan likevel få kontaktlege.',
        en: 'The duty is set aside by the temporary regulation of the spring of 2020. The patient may be given a contact doctor all the same.',
      },
      'no-duty': {
        nb: 'Nei. Vilkårene for kontaktlege er ikke oppfylt.',
        nn: 'Nei. Vilkåra for kontaktlege er ikkje oppfylte.',
        en: 'No. The conditions for a contact doctor are not met.',
      },
    },
  },
} satisfies InEachLanguage<Partial<PlanTexts['decisions']>>
