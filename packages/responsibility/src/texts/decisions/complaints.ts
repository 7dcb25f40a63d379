import type { InEachLanguage } from '@vilkar/core/explain'
import type { ResponsibilityTexts } from '../types.js'

/** The questions on practitioners’ own duties, on payment and on complaints. */
export const complaints = {
  'responsibility.practitioner-duty': {
    question: {
      nb: 'Er dette fastlegens eller avtalefysioterapeutens egen plikt?',
      nn: 'Er dette ei eiga plikt for fastlegen eller avtalefysioterapeuten?',
      en: 'Is this the general practitioner’s or the contract physiotherapist’s own duty?',
    },
    outcomes: {
      'general-practitioner': {
        nb: 'Ja. Fastlegen skal gjøre dette for innbyggerne på listen sin.',
        nn: 'Ja. Fastlegen skal gjere dette for innbyggjarane på lista si.',
        en: 'Yes. The general practitioner must do this for those on the list.',
      },
      'contract-physiotherapist': {
        nb: 'Ja. Fysioterapeuten med kommunal driftsavtale skal gjøre dette.',
        nn: 'Ja. Fysioterapeuten med kommunal driftsavtale skal gjere dette.',
        en: 'Yes. The physiotherapist with a municipal agreement must do this.',
      },
      'requires-judgement': {
        nb: 'Reglene gir ikke noe sikkert svar, fordi den eldre teksten ikke er lest.',
        nn: 'Reglane gir ikkje noko sikkert svar, fordi den eldre teksten ikkje er lesen.',
        en: 'The rules give no certain answer, since the older text was not read.',
      },
    },
  },
  'responsibility.discharge-payment': {
    question: {
      nb: 'Betaler kommunen for pasienten som er utskrivningsklar og venter?',
      nn: 'Betaler kommunen for pasienten som er utskrivingsklar og ventar?',
      en: 'Does the municipality pay for the patient who is ready for discharge and waits?',
    },
    outcomes: {
      'municipality-pays': {
        nb: 'Ja. Kommunen skal betale fra og med det døgnet pasienten er erklært utskrivningsklar.',
        nn: 'Ja. Kommunen skal betale frå og med det døgnet pasienten er erklært utskrivingsklar.',
        en: 'Yes. The municipality must pay from the day on which the patient is declared ready.',
      },
      'municipality-does-not-pay': {
        nb: 'Nei. Vilkårene for at kommunen betaler, er ikke oppfylt.',
        nn: 'Nei. Vilkåra for at kommunen betaler, er ikkje oppfylte.',
        en: 'No. The conditions for the municipality to pay are not met.',
      },
      'not-covered': {
        nb: 'Nei. Reglene om betaling omfatter ikke dette oppholdet.',
        nn: 'Nei. Reglane om betaling omfattar ikkje dette opphaldet.',
        en: 'No. The rules on payment do not cover this stay.',
      },
      'requires-judgement': {
        nb: 'Forskriften gir ikke svar når kommunen var hindret fra å svare.',
        nn: 'Forskrifta gir ikkje svar når kommunen var hindra frå å svare.',
        en: 'The rules give no certain answer where the municipality was kept from answering.',
      },
    },
  },
  'responsibility.complaint': {
    question: {
      nb: 'Hvem kan det klages til, innen når og hvordan?',
      nn: 'Kven kan ein klage til, innan når og korleis?',
      en: 'To whom does one complain, by when and how?',
    },
    outcomes: {
      'county-governor-within-four-weeks': {
        nb: 'Det kan klages til {countyGovernor} innen fire uker fra en visste nok til å klage. Klagen er skriftlig og undertegnet, og sendes til den som har truffet avgjørelsen.',
        nn: 'Ein kan klage til {countyGovernor} innan fire veker frå ein visste nok til å klage. Klaga er skriftleg og underskriven, og blir send til den som har teke avgjerda.',
        en: 'One may complain to {countyGovernor} within four weeks of knowing enough to do so. The complaint is in writing and signed, and is sent to whoever decided.',
      },
      'county-governor-within-three-weeks': {
        nb: 'Brukeren eller pasienten, vergen og pårørende kan klage til {countyGovernor} innen tre uker fra meldingen om beslutningen kom frem.',
        nn: 'Brukaren eller pasienten, verja og pårørande kan klage til {countyGovernor} innan tre veker frå meldinga om avgjerda kom fram.',
        en: 'The user or patient, the guardian and next of kin may complain to {countyGovernor} within three weeks of the message of the decision.',
      },
      'county-board-within-three-weeks': {
        nb: 'Når {countyGovernor} har prøvd vedtaket, kan brukeren eller pasienten, vergen og pårørende klage til {countyBoard} innen tre uker fra vedtaket kom frem. Saken forberedes av {countyGovernor}.',
        nn: 'Når {countyGovernor} har prøvd vedtaket, kan brukaren eller pasienten, verja og pårørande klage til {countyBoard} innan tre veker frå vedtaket kom fram. Saka blir førebudd av {countyGovernor}.',
        en: 'When {countyGovernor} has reviewed the decision, the user or patient, the guardian and next of kin may complain to {countyBoard} within three weeks of it. The case is prepared by {countyGovernor}.',
      },
      'nav-within-six-weeks': {
        nb: 'Det kan klages til klageinstansen i Nav innen seks uker, skriftlig eller muntlig, og deretter ankes til Trygderetten. Om noen slike vedtak er unntatt fra anke, er ikke lest.',
        nn: 'Ein kan klage til klageinstansen i Nav innan seks veker, skriftleg eller munnleg, og deretter anke til Trygderetten. Om nokre slike vedtak er unnatekne frå anke, er ikkje lese.',
        en: 'One may complain to the body of complaint in Nav within six weeks, in writing or orally, and then appeal to the National Insurance Court. Whether some such decisions are excepted from appeal was not read.',
      },
      'ministry-within-three-weeks': {
        nb: 'Loven peker på departementet som klageinstans; hvem som er satt i stedet, er ikke lest. Klagen er undertegnet og sendes innen tre uker til den som har truffet vedtaket.',
        nn: 'Lova peikar på departementet som klageinstans; kven som er sett i staden, er ikkje lese. Klaga er underskriven og blir send innan tre veker til den som har gjort vedtaket.',
        en: 'The act names the ministry as the body of complaint; who stands in its place was not read. The complaint is signed and is sent within three weeks to whoever decided.',
      },
      supervision: {
        nb: 'Tolkeloven gir ingen egen klageadgang. Den som fører tilsyn med organet, fører tilsyn også med bruken av tolk.',
        nn: 'Tolkelova gir ikkje nokon eigen klagerett. Den som fører tilsyn med organet, fører tilsyn òg med bruken av tolk.',
        en: 'The Interpreting Act gives no complaint of its own. Whoever supervises the body supervises its use of interpreters as well.',
      },
      'district-court-within-two-months': {
        nb: 'Den tvangen er rettet mot, pårørende og vergen kan gå til tingretten innen to måneder fra meldingen om vedtaket.',
        nn: 'Den tvangen er retta mot, pårørande og verja kan gå til tingretten innan to månader frå meldinga om vedtaket.',
        en: 'The person whom the coercion is aimed at, next of kin and the guardian may go to the district court within two months of the message of the decision.',
      },
      'no-court-review': {
        nb: 'Nei. Når {countyBoard} har nektet å godkjenne kommunens vedtak, kan saken ikke bringes inn for tingretten.',
        nn: 'Nei. Når {countyBoard} har nekta å godkjenne vedtaket til kommunen, kan saka ikkje bringast inn for tingretten.',
        en: 'No. Where {countyBoard} has refused to approve the decision of the municipality, the case cannot be brought before the district court.',
      },
      'no-complaint': {
        nb: 'Nei. Et avslag fordi årets penger er brukt opp, kan ikke påklages.',
        nn: 'Nei. Eit avslag fordi pengane for året er brukte opp, kan ikkje påklagast.',
        en: 'No. A refusal because the money of the year is spent cannot be complained of.',
      },
      'late-may-be-heard': {
        nb: 'Klagen er for sen. Den kan likevel behandles når klageren ikke kan lastes for det, eller når særlige grunner taler for det.',
        nn: 'Klaga er for sein. Ho kan likevel behandlast når klagaren ikkje kan lastast for det, eller når særlege grunnar talar for det.',
        en: 'The complaint is late. It can still be heard where the complainant is not to blame, or where special reasons speak for it.',
      },
      'too-late': {
        nb: 'Klagen kan ikke behandles. Det er gått mer enn ett år siden avgjørelsen.',
        nn: 'Klaga kan ikkje behandlast. Det er gått meir enn eitt år sidan avgjerda.',
        en: 'The complaint cannot be heard. More than a year has passed since the decision.',
      },
      'not-regulated': {
        nb: 'Tekstene som er lest, gir ikke svar.',
        nn: 'Tekstane som er lesne, gir ikkje svar.',
        en: 'The rules that were read give no certain answer.',
      },
    },
  },
} satisfies InEachLanguage<Partial<ResponsibilityTexts['decisions']>>
