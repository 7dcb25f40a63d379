import type { InEachLanguage } from '@vilkar/core/explain'
import type { ConsentTexts } from '../types.js'
import { notHealthCare } from './shared.js'

/** The questions on the consent itself and on the parents’ consent. */
export const consenting = {
  'consent.form': {
    question: {
      nb: 'Er samtykket gitt i en form som er god nok?',
      nn: 'Er samtykket gitt i ei form som er god nok?',
      en: 'Is the form of the consent good enough?',
    },
    outcomes: {
      'no-health-care': notHealthCare,
      sufficient: {
        nb: 'Ja. Formen er god nok, så lenge samtykket ellers er gyldig.',
        nn: 'Ja. Forma er god nok, så lenge samtykket elles er gyldig.',
        en: 'Yes. The form is good enough, as long as the consent is otherwise valid.',
      },
      'requires-judgement': {
        nb: 'Loven gir ikke noe klart svar på om et stilltiende samtykke er nok her. Veiledningen forutsetter at pasienten har hatt mulighet til å medvirke, og jo mer inngripende hjelpen er, desto mer sannsynlig bør det være at pasienten er informert og samtykker.',
        nn: 'Lova gir ikkje noko klart svar på om eit stillteiande samtykke er nok her. Rettleiinga føreset at pasienten har hatt høve til å medverke, og jo meir inngripande hjelpa er, desto meir sannsynleg bør det vere at pasienten er informert og samtykkjer.',
        en: 'The law gives no clear answer on whether a tacit consent is enough here. The guidance presumes that the patient had the chance to take part, and the more intrusive the care is, the more likely it should be that the patient is informed and consents.',
      },
      insufficient: {
        nb: 'Nei. Det er ikke gitt noe samtykke i en form som er god nok, og helsehjelpen kan ikke bygge på det.',
        nn: 'Nei. Det er ikkje gitt noko samtykke i ei form som er god nok, og helsehjelpa kan ikkje byggje på det.',
        en: 'No. There is no consent in a form that is good enough, and the health care cannot rest on it.',
      },
    },
  },
  'consent.validity': {
    question: {
      nb: 'Er samtykket gyldig?',
      nn: 'Er samtykket gyldig?',
      en: 'Is the consent valid?',
    },
    outcomes: {
      'no-health-care': notHealthCare,
      valid: {
        nb: 'Ja. Samtykket er gitt av den som bestemmer, på et informert grunnlag, og det dekker helsehjelpen.',
        nn: 'Ja. Samtykket er gitt av den som bestemmer, på eit informert grunnlag, og det dekkjer helsehjelpa.',
        en: 'Yes. The consent was given by the one who decides, on an informed basis, and it covers the health care.',
      },
      'not-given': {
        nb: 'Nei. Ingen har samtykket, og helsehjelpen krever samtykke eller et annet grunnlag i loven.',
        nn: 'Nei. Ingen har samtykt, og helsehjelpa krev samtykke eller eit anna grunnlag i lova.',
        en: 'No. Nobody has consented, and the health care requires consent or another basis in law.',
      },
      'given-by-someone-else': {
        nb: 'Nei. Samtykket kommer fra en annen enn den som bestemmer, og den som bestemmer, må selv samtykke.',
        nn: 'Nei. Samtykket kjem frå ein annan enn den som bestemmer, og den som bestemmer, må samtykkje sjølv.',
        en: 'No. The consent comes from someone other than the one who decides, and the one who decides must consent.',
      },
      withdrawn: {
        nb: 'Nei. Samtykket er trukket tilbake, og helsehjelpen kan ikke lenger bygge på det.',
        nn: 'Nei. Samtykket er trekt tilbake, og helsehjelpa kan ikkje lenger byggje på det.',
        en: 'No. The consent has been withdrawn, and the health care can no longer rest on it.',
      },
      'not-informed': {
        nb: 'Nei. Den som samtykket, hadde ikke fått vite nok om helsetilstanden og om hva hjelpen går ut på.',
        nn: 'Nei. Den som samtykte, hadde ikkje fått vite nok om helsetilstanden og om kva hjelpa går ut på.',
        en: 'No. The one who consented had not been told enough about the state of health and what the care involves.',
      },
      'outside-scope': {
        nb: 'Nei. Samtykket dekker ikke denne helsehjelpen, som krever et eget samtykke.',
        nn: 'Nei. Samtykket dekkjer ikkje denne helsehjelpa, som krev eit eige samtykke.',
        en: 'No. The consent does not cover this health care, which requires a consent of its own.',
      },
      'nobody-can-consent': {
        nb: 'Nei. Ingen kan samtykke til kosmetisk behandling uten medisinsk eller odontologisk begrunnelse før pasienten er 18 år.',
        nn: 'Nei. Ingen kan samtykkje til kosmetisk behandling utan medisinsk eller odontologisk grunngiving før pasienten er 18 år.',
        en: 'No. Nobody can consent to cosmetic treatment without a medical or dental reason before the patient is 18.',
      },
      'special-statute': {
        nb: 'Samtykket fyller de vanlige kravene. En særlov regulerer saken, og den kan stille flere krav til hvem som samtykker, og til formen.',
        nn: 'Samtykket fyller dei vanlege krava. Ei særlov regulerer saka, og ho kan stille fleire krav til kven som samtykkjer, og til forma.',
        en: 'The consent meets the ordinary conditions. A special statute governs the matter, and may ask for more of who consents and of the form.',
      },
    },
  },
  'consent.withdrawal': {
    question: {
      nb: 'Hva følger av at samtykket trekkes tilbake?',
      nn: 'Kva følgjer av at samtykket blir trekt tilbake?',
      en: 'What follows when the consent is withdrawn?',
    },
    outcomes: {
      'no-health-care': notHealthCare,
      'stop-and-inform': {
        nb: 'Helsehjelpen kan ikke fortsette på grunnlag av samtykket. Den som yter hjelpen, skal forklare hva det kan føre til at den ikke gis.',
        nn: 'Helsehjelpa kan ikkje halde fram på grunnlag av samtykket. Den som yter hjelpa, skal forklare kva det kan føre til at ho ikkje blir gitt.',
        en: 'The health care cannot continue on the basis of the consent. The one who provides it must explain what may follow if it is not given.',
      },
      'treat-as-objection': {
        nb: 'Etter den tolkningen som er lagt til grunn her, regnes tilbaketrekkingen som at pasienten motsetter seg helsehjelpen. Da gjelder reglene for pasienter som motsetter seg hjelp.',
        nn: 'Etter den tolkinga som er lagd til grunn her, blir tilbaketrekkinga rekna som at pasienten set seg imot helsehjelpa. Då gjeld reglane for pasientar som set seg imot hjelp.',
        en: 'On the interpretation used here, the withdrawal counts as an objection to the health care. The rules for patients who object then apply.',
      },
      'decided-on-behalf': {
        nb: 'Tilbaketrekkingen avslutter ikke hjelpen i seg selv. Etter veiledningen kan hjelpen fortsette på grunnlag av samtykke fra den som samtykker på vegne av pasienten, eller et antatt samtykke, så lenge pasienten ikke motsetter seg den.',
        nn: 'Tilbaketrekkinga avsluttar ikkje hjelpa i seg sjølv. Etter rettleiinga kan hjelpa halde fram på grunnlag av samtykke frå den som samtykkjer på vegner av pasienten, eller eit samtykke som ein kan gå ut frå, så lenge pasienten ikkje set seg imot henne.',
        en: 'The withdrawal does not by itself end the care. According to the guidance, the care may continue on the consent of the one who consents on the patient’s behalf, or on a consent that can be presumed, as long as the patient does not object to it.',
      },
      'other-consent-is-enough': {
        nb: 'Samtykket fra den andre som har foreldreansvaret, er nok alene. Helsehjelpen kan fortsette på det grunnlaget.',
        nn: 'Samtykket frå den andre som har foreldreansvaret, er nok åleine. Helsehjelpa kan halde fram på det grunnlaget.',
        en: 'The consent of the other holder of parental responsibility is enough alone. The health care may continue on that basis.',
      },
      'consent-lapses': {
        nb: 'Etter den tolkningen som er lagt til grunn her, faller samtykket bort, fordi slik helsehjelp bygger på samtykke fra begge. Hjelpen har da ikke lenger grunnlag i det.',
        nn: 'Etter den tolkinga som er lagd til grunn her, fell samtykket bort, fordi slik helsehjelp byggjer på samtykke frå begge. Hjelpa har då ikkje lenger grunnlag i det.',
        en: 'On the interpretation used here, the consent lapses, because such health care rests on the consent of both. The care then no longer has that basis.',
      },
      'requires-judgement': {
        nb: 'Reglene gir ikke noe sikkert svar på hvem som bestemmer, eller på om samtykke fra den ene er nok. Svaret kommer an på en konkret vurdering.',
        nn: 'Reglane gir ikkje noko sikkert svar på kven som bestemmer, eller på om samtykke frå den eine er nok. Svaret kjem an på ei konkret vurdering.',
        en: 'The rules give no certain answer on who decides, or on whether the consent of one is enough. The answer depends on an assessment.',
      },
      'special-statute': {
        nb: 'En særlov regulerer saken. Det er den loven som sier hva som følger av at samtykket trekkes tilbake.',
        nn: 'Ei særlov regulerer saka. Det er den lova som seier kva som følgjer av at samtykket blir trekt tilbake.',
        en: 'A special statute governs the matter. That statute says what follows when the consent is withdrawn.',
      },
      'not-theirs': {
        nb: 'Den som trekker samtykket tilbake, er ikke den som bestemmer, og tilbaketrekkingen avgjør derfor ikke saken. Det er den som bestemmer denne dagen, som må ta stilling.',
        nn: 'Den som trekkjer samtykket tilbake, er ikkje den som bestemmer, og tilbaketrekkinga avgjer difor ikkje saka. Det er den som bestemmer denne dagen, som må ta stilling.',
        en: 'Whoever withdraws the consent is not the one who decides, so the withdrawal does not settle the matter. It is for the one who decides that day.',
      },
    },
  },
  'consent.parents-consent-suffices': {
    question: {
      nb: 'Er samtykket fra foreldrene nok her?',
      nn: 'Er samtykket frå foreldra nok her?',
      en: 'Is the parents’ consent enough here?',
    },
    outcomes: {
      'no-health-care': notHealthCare,
      sufficient: {
        nb: 'Ja. Det samtykket som er gitt, er nok.',
        nn: 'Ja. Det samtykket som er gitt, er nok.',
        en: 'Yes. The consent that has been given is enough.',
      },
      'sufficient-after-hearing-both': {
        nb: 'Ja. Kvalifisert helsepersonell mener at hjelpen trengs for å hindre skade, og da er det nok at én samtykker, men begge skal så langt som mulig få uttale seg først. Avgjørelsen kan klages inn for {countyGovernor}, som kan stanse hjelpen mens klagen behandles.',
        nn: 'Ja. Kvalifisert helsepersonell meiner at hjelpa trengst for å hindre skade, og då er det nok at éin samtykkjer, men begge skal så langt som mogleg få uttale seg først. Avgjerda kan klagast inn for {countyGovernor}, som kan stanse hjelpa medan klaga blir behandla.',
        en: 'Yes. Qualified health personnel find the care needed to prevent harm, and then the consent of one is enough, but both must as far as possible be heard first. The decision may be appealed to {countyGovernor}, who may stop the care while the appeal is considered.',
      },
      insufficient: {
        nb: 'Nei. Samtykket som er gitt, er ikke nok. Helsehjelpen krever samtykke fra den eller dem som har foreldreansvaret.',
        nn: 'Nei. Samtykket som er gitt, er ikkje nok. Helsehjelpa krev samtykke frå den eller dei som har foreldreansvaret.',
        en: 'No. What there is, is not enough. The health care requires the consent of the holder or holders of parental responsibility.',
      },
      'requires-judgement': {
        nb: 'Reglene gir ikke noe sikkert svar på om det er foreldrene som bestemmer, eller på om dette samtykket er nok. Svaret kommer an på en konkret vurdering.',
        nn: 'Reglane gir ikkje noko sikkert svar på om det er foreldra som bestemmer, eller på om dette samtykket er nok. Svaret kjem an på ei konkret vurdering.',
        en: 'The rules give no certain answer on whether the parents decide, or on whether this consent is enough. The answer depends on an assessment.',
      },
      'not-applicable': {
        nb: 'Det er ikke foreldrene som bestemmer over helsehjelpen, og da har det ikke noe å si hvem av dem som samtykker.',
        nn: 'Det er ikkje foreldra som bestemmer over helsehjelpa, og då har det ikkje noko å seie kven av dei som samtykkjer.',
        en: 'It is not for the parents to decide on the health care, so it makes no difference which of them consents.',
      },
      'special-statute': {
        nb: 'En særlov regulerer saken. Det er den loven som sier hvem som kan samtykke, og om samtykket fra foreldrene er nok.',
        nn: 'Ei særlov regulerer saka. Det er den lova som seier kven som kan samtykkje, og om samtykket frå foreldra er nok.',
        en: 'A special statute governs the matter. That statute says who may consent, and whether the parents’ consent is enough.',
      },
      'not-regulated': {
        nb: 'Reglene gir ikke svar på hvem som bestemmer i dette tilfellet, og da heller ikke på om samtykket fra foreldrene er nok. Spørsmålet står åpent.',
        nn: 'Reglane gir ikkje svar på kven som bestemmer i dette tilfellet, og då heller ikkje på om samtykket frå foreldra er nok. Spørsmålet står ope.',
        en: 'The rules do not say who decides in this case, and so not whether the parents’ consent is enough either. The question is open.',
      },
    },
  },
  'consent.parental-consent': {
    question: {
      nb: 'Er samtykket fra foreldrene nok, når det er de som bestemmer?',
      nn: 'Er samtykket frå foreldra nok, når det er dei som bestemmer?',
      en: 'Is the parents’ consent enough, where the decision is theirs?',
    },
    outcomes: {
      sufficient: {
        nb: 'Ja. Det samtykket som er gitt, er nok.',
        nn: 'Ja. Det samtykket som er gitt, er nok.',
        en: 'Yes. The consent that has been given is enough.',
      },
      'sufficient-after-hearing-both': {
        nb: 'Ja. Kvalifisert helsepersonell mener at hjelpen trengs for å hindre skade, og da er det nok at én samtykker, men begge skal så langt som mulig få uttale seg først. Avgjørelsen kan klages inn for {countyGovernor}, som kan stanse hjelpen mens klagen behandles.',
        nn: 'Ja. Kvalifisert helsepersonell meiner at hjelpa trengst for å hindre skade, og då er det nok at éin samtykkjer, men begge skal så langt som mogleg få uttale seg først. Avgjerda kan klagast inn for {countyGovernor}, som kan stanse hjelpa medan klaga blir behandla.',
        en: 'Yes. Qualified health personnel find the care needed to prevent harm, and then the consent of one is enough, but both must as far as possible be heard first. The decision may be appealed to {countyGovernor}, who may stop the care while the appeal is considered.',
      },
      insufficient: {
        nb: 'Nei. Samtykket som er gitt, er ikke nok. Helsehjelpen krever samtykke fra den eller dem som har foreldreansvaret.',
        nn: 'Nei. Samtykket som er gitt, er ikkje nok. Helsehjelpa krev samtykke frå den eller dei som har foreldreansvaret.',
        en: 'No. What there is, is not enough. The health care requires the consent of the holder or holders of parental responsibility.',
      },
      'requires-judgement': {
        nb: 'Reglene gir ikke noe sikkert svar på om dette samtykket er nok. Svaret kommer an på en konkret vurdering.',
        nn: 'Reglane gir ikkje noko sikkert svar på om dette samtykket er nok. Svaret kjem an på ei konkret vurdering.',
        en: 'The rules give no certain answer on whether this consent is enough. The answer depends on an assessment.',
      },
    },
  },
} satisfies InEachLanguage<Partial<ConsentTexts['decisions']>>
