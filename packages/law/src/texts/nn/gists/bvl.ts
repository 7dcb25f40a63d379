import type { GistsOfAct } from '../../types.js'
import type { bvl as register } from '../../../provisions/bvl.js'

/** What each wording says, in nynorsk: Barnevernsloven, LOV-2021-06-18-97. */
export const bvl: GistsOfAct<typeof register> = {
  'bvl § 3-2': [
    'Frivillig fosterheim eller institusjon endrar ikkje kven som samtykkjer for barnet.',
    'Frivillig fosterheim, kommunalt butiltak med døgnbemanning eller institusjon endrar ikkje kven som samtykkjer for barnet.',
  ],
  'bvl § 3-7': [
    'Sviktar foreldra eit alvorleg sjukt barn, kan nemnda vedta undersøking og behandling.',
  ],
  'bvl § 4-2': [
    'Er barnet i akutt fare, kan barnevernet overta omsorga straks.',
    'Er barnet i akutt fare, kan barnevernet overta omsorga straks.',
  ],
  'bvl § 4-3': ['Eit barn som bur borte med samtykke frå foreldra, kan ei tid nektast flytta.'],
  'bvl § 5-1': [
    'Ved alvorleg omsorgssvikt og andre oppgitte grunnar kan nemnda vedta at barnevernet overtek omsorga.',
    'Ved alvorleg omsorgssvikt og andre oppgitte grunnar, også for nyfødde etter akuttvedtak, kan nemnda vedta at barnevernet overtek omsorga.',
  ],
  'bvl § 5-4': [
    'Kven som avgjer kva etter ei omsorgsovertaking; ordlyden frå før 2026 er ikkje lesen.',
    'Barnevernstenesta har omsorga, fosterforeldra eller institusjonen utøver henne, og foreldra har berre det grunnleggjande att.',
  ],
  'bvl § 5-4 (3)': [
    'Kva foreldra framleis avgjer; ordlyden frå før 2026 er ikkje lesen.',
    'Foreldra avgjer framleis berre grunnleggjande personlege spørsmål.',
  ],
  'bvl § 12-1 (1)': [
    'Forvaltningslova gjeld, med særreglane i denne lova.',
    'Forvaltningslova gjeld, med særreglane i denne lova; det gjer ho òg i klientsaker i godkjende private institusjonar og senter.',
  ],
  'bvl § 12-3 (1)': [
    'Eit barn på 15 år eller meir er part i barnevernssaka når det forstår kva saka gjeld.',
  ],
  'bvl § 12-9 (1)': [
    'Avgjerder om individuell plan i barnevernet kan klagast inn for statsforvaltaren.',
    'Avgjerder om individuell plan i barnevernet kan klagast inn for statsforvaltaren.',
  ],
  'bvl § 15-8 (2)': [
    'Kommunen samordnar tilbodet til barnet, og ein barnekoordinator gjer det der det finst nokon.',
  ],
  'bvl § 15-9': [
    'Barn som treng langvarige og samordna tiltak, har rett til plan, og barnevernstenesta samarbeider med andre om han.',
  ],
}
