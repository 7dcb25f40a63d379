import type { EachLanguage, GistsOfAct } from '../texts/types.js'
import type * as register from './child-welfare.js'

/* What each wording says, in our own words. */

/** Barnevernsloven, LOV-2021-06-18-97. */
export const bvl: GistsOfAct<typeof register.bvl, EachLanguage> = {
  'bvl § 3-2': [
    {
      nb: 'Frivillig fosterhjem eller institusjon endrer ikke hvem som samtykker for barnet.',
      nn: 'Frivillig fosterheim eller institusjon endrar ikkje kven som samtykkjer for barnet.',
      en: 'A voluntary foster home or institution does not change who consents for the child.',
    },
    {
      nb: 'Frivillig fosterhjem, kommunalt botiltak med døgnbemanning eller institusjon endrer ikke hvem som samtykker for barnet.',
      nn: 'Frivillig fosterheim, kommunalt butiltak med døgnbemanning eller institusjon endrar ikkje kven som samtykkjer for barnet.',
      en: 'A voluntary foster home, municipal home staffed day and night or institution does not change who consents for the child.',
    },
  ],
  'bvl § 3-7': [
    {
      nb: 'Svikter foreldrene et alvorlig sykt barn, kan nemnda vedta undersøkelse og behandling.',
      nn: 'Sviktar foreldra eit alvorleg sjukt barn, kan nemnda vedta undersøking og behandling.',
      en: 'Where parents fail a seriously ill child, the board may order examination and treatment.',
    },
  ],
  'bvl § 4-2': [
    {
      nb: 'Er barnet i akutt fare, kan barnevernet overta omsorgen straks.',
      nn: 'Er barnet i akutt fare, kan barnevernet overta omsorga straks.',
      en: 'Where the child is in acute danger, child welfare may take over care at once.',
    },
    {
      nb: 'Er barnet i akutt fare, kan barnevernet overta omsorgen straks.',
      nn: 'Er barnet i akutt fare, kan barnevernet overta omsorga straks.',
      en: 'Where the child is in acute danger, child welfare may take over care at once.',
    },
  ],
  'bvl § 4-3': [
    {
      nb: 'Et barn som bor borte med foreldrenes samtykke, kan for en tid nektes flyttet.',
      nn: 'Eit barn som bur borte med samtykke frå foreldra, kan ei tid nektast flytta.',
      en: "A child living away with the parents' consent may for a time be kept from being moved.",
    },
  ],
  'bvl § 5-1': [
    {
      nb: 'Ved alvorlig omsorgssvikt og andre angitte grunner kan nemnda vedta at barnevernet overtar omsorgen.',
      nn: 'Ved alvorleg omsorgssvikt og andre oppgitte grunnar kan nemnda vedta at barnevernet overtek omsorga.',
      en: 'In serious neglect and other listed cases the board may order child welfare to take over care.',
    },
    {
      nb: 'Ved alvorlig omsorgssvikt og andre angitte grunner, også for nyfødte etter akuttvedtak, kan nemnda vedta at barnevernet overtar omsorgen.',
      nn: 'Ved alvorleg omsorgssvikt og andre oppgitte grunnar, òg for nyfødde etter akuttvedtak, kan nemnda vedta at barnevernet overtek omsorga.',
      en: 'In serious neglect and other listed cases, also of newborns after an acute order, the board may order child welfare to take over care.',
    },
  ],
  'bvl § 5-4': [
    {
      nb: 'Hvem som bestemmer hva etter en omsorgsovertakelse; ordlyden fra før 2026 er ikke lest.',
      nn: 'Kven som avgjer kva etter ei omsorgsovertaking; ordlyden frå før 2026 er ikkje lesen.',
      en: 'Who decides what after a care order; the wording before 2026 was not read.',
    },
    {
      nb: 'Barnevernstjenesten har omsorgen, fosterforeldrene eller institusjonen utøver den, og foreldrene beholder bare det grunnleggende.',
      nn: 'Barnevernstenesta har omsorga, fosterforeldra eller institusjonen utøver henne, og foreldra har berre det grunnleggjande att.',
      en: 'Child welfare holds the care, the foster parents or institution exercise it, and parents keep only what is fundamental.',
    },
  ],
  'bvl § 5-4 (3)': [
    {
      nb: 'Hva foreldrene fortsatt bestemmer; ordlyden fra før 2026 er ikke lest.',
      nn: 'Kva foreldra framleis avgjer; ordlyden frå før 2026 er ikkje lesen.',
      en: 'What parents still decide; the wording before 2026 was not read.',
    },
    {
      nb: 'Foreldrene bestemmer fortsatt bare om grunnleggende personlige spørsmål.',
      nn: 'Foreldra avgjer framleis berre grunnleggjande personlege spørsmål.',
      en: 'Parents still decide only fundamental personal matters.',
    },
  ],
  'bvl § 12-1 (1)': [
    {
      nb: 'Forvaltningsloven gjelder, med særreglene i denne loven.',
      nn: 'Forvaltningslova gjeld, med særreglane i denne lova.',
      en: 'The Public Administration Act applies, with the special rules of this act.',
    },
    {
      nb: 'Forvaltningsloven gjelder, med særreglene i denne loven; det gjør den også i klientsaker i godkjente private institusjoner og sentre.',
      nn: 'Forvaltningslova gjeld, med særreglane i denne lova; det gjer ho òg i klientsaker i godkjende private institusjonar og senter.',
      en: 'The Public Administration Act applies, with the special rules of this act; so it does to client cases in approved private institutions and centres.',
    },
  ],
  'bvl § 12-3 (1)': [
    {
      nb: 'Et barn på 15 år eller mer er part i barnevernssaken når det forstår hva saken gjelder.',
      nn: 'Eit barn på 15 år eller meir er part i barnevernssaka når det forstår kva saka gjeld.',
      en: 'A child of 15 or more is a party to the child welfare case where it understands what the case is about.',
    },
  ],
  'bvl § 12-9 (1)': [
    {
      nb: 'Avgjørelser om individuell plan i barnevernet kan påklages til statsforvalteren.',
      nn: 'Avgjerder om individuell plan i barnevernet kan klagast inn for statsforvaltaren.',
      en: 'Decisions on individual plans in child welfare can be appealed to the county governor.',
    },
    {
      nb: 'Avgjørelser om individuell plan i barnevernet kan påklages til statsforvalteren.',
      nn: 'Avgjerder om individuell plan i barnevernet kan klagast inn for statsforvaltaren.',
      en: 'Decisions on individual plans in child welfare can be appealed to the county governor.',
    },
  ],
  'bvl § 15-8 (2)': [
    {
      nb: 'Kommunen samordner tilbudet til barnet, og en barnekoordinator gjør det der det finnes noen.',
      nn: 'Kommunen samordnar tilbodet til barnet, og ein barnekoordinator gjer det der det finst nokon.',
      en: 'The municipality coordinates what the child is offered; a child coordinator does so where there is one.',
    },
  ],
  'bvl § 15-9': [
    {
      nb: 'Barn som trenger langvarige og samordnede tiltak, har rett til plan, og barnevernstjenesten samarbeider med andre om den.',
      nn: 'Barn som treng langvarige og samordna tiltak, har rett til plan, og barnevernstenesta samarbeider med andre om han.',
      en: 'Children who need lasting and coordinated measures have a right to a plan, and child welfare works with others on it.',
    },
  ],
}

/** Barnevernloven, LOV-1992-07-17-100: no text of it was read, only what others say of it. */
export const bvl1992: GistsOfAct<typeof register.bvl1992, EachLanguage> = {
  'bvl1992 § 3-2 (2)': [
    {
      nb: 'Etter den gamle loven: kommunen samordnet tjenestene til barnet; var en barnekoordinator oppnevnt, gjorde den det.',
      nn: 'Etter den gamle lova: kommunen samordna tenestene til barnet; var ein barnekoordinator oppnemnd, gjorde han det.',
      en: 'Under the old act: the municipality coordinated the child’s services; a child coordinator who was appointed did.',
    },
  ],
  'bvl1992 § 3-2 a': [
    {
      nb: 'Etter den gamle loven: barneverntjenesten skulle lage plan når et helhetlig tilbud krevde det, og det var samtykket.',
      nn: 'Etter den gamle lova: barneverntenesta skulle lage plan når eit heilskapleg tilbod kravde det, og det var samtykt.',
      en: 'Under the old act: child welfare made a plan where the whole required it and there was consent.',
    },
    {
      nb: 'Etter den gamle loven: barnet hadde rett til plan.',
      nn: 'Etter den gamle lova: barnet hadde rett til plan.',
      en: 'Under the old act: the child had a right to a plan.',
    },
  ],
  'bvl1992 § 4-6 (2)': [
    {
      nb: 'Etter den gamle loven: omsorgen overtas akutt.',
      nn: 'Etter den gamle lova: omsorga blir overteken akutt.',
      en: 'Under the old Act: care is taken over in an emergency.',
    },
  ],
  'bvl1992 § 4-8': [
    {
      nb: 'Etter den gamle loven: flytteforbud og omsorgsovertakelse for barn som alt bor borte.',
      nn: 'Etter den gamle lova: flytteforbod og omsorgsovertaking for barn som alt bur borte.',
      en: 'Under the old Act: removal prohibitions, and care orders for children already living away.',
    },
  ],
  'bvl1992 § 4-10': [
    {
      nb: 'Etter den gamle loven: legeundersøkelse og behandling av et sykt barn mot foreldrenes vilje.',
      nn: 'Etter den gamle lova: legeundersøking og behandling av eit sjukt barn mot viljen til foreldra.',
      en: "Under the old Act: examination and treatment of a sick child against the parents' will.",
    },
  ],
  'bvl1992 § 4-12': [
    {
      nb: 'Etter den gamle loven: vedtak om å overta omsorgen.',
      nn: 'Etter den gamle lova: vedtak om å overta omsorga.',
      en: 'Under the old Act: orders to take over care.',
    },
  ],
  'bvl1992 § 6-3 (2)': [
    {
      nb: 'Etter den gamle loven: barnet kunne være part fra 15 år.',
      nn: 'Etter den gamle lova: barnet kunne vere part frå 15 år.',
      en: 'Under the old act: a child could be a party from the age of 15.',
    },
  ],
}
