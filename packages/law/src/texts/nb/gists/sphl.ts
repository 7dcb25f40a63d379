import type { GistsOfAct } from '../../types.js'
import type { sphl as register } from '../../../provisions/sphl.js'

/** What each wording says, in bokmål: Spesialisthelsetjenesteloven, LOV-1999-07-02-61. */
export const sphl: GistsOfAct<typeof register> = {
  'sphl § 1-2 (1)': ['Loven gjelder for spesialisthelsetjenester fra staten og fra private.'],
  'sphl § 2-1 a': [
    'Det regionale helseforetaket skal sørge for spesialisthelsetjenester til dem som bor i regionen.',
    'Det regionale helseforetaket skal sørge for spesialisthelsetjenester, og innretter tilbudet etter nytte, ressursbruk og alvorlighet.',
  ],
  'sphl § 2-1 a (1)': [
    'Det regionale helseforetaket skal sørge for spesialisthelsetjenester i og utenfor institusjon til dem som bor eller oppholder seg i regionen.',
  ],
  'sphl § 2-1 a (6)': [
    'Det regionale helseforetaket kunne yte tjenestene selv eller avtale at andre ytte dem.',
  ],
  'sphl § 2-1 a (7)': [
    'Det regionale helseforetaket kan yte tjenestene selv eller avtale at andre yter dem.',
  ],
  'sphl § 2-1 e (1)': [
    'Det regionale helseforetaket legger til rette for nødvendig samarbeid mellom helseforetak og med kommuner og andre tjenesteytere.',
    'Det regionale helseforetaket sørger for at tjenestene samarbeider med andre tjenesteytere når pasienten trenger et samordnet tilbud, og med barnekoordinatoren.',
  ],
  'sphl § 2-1 e (2)': [
    'De regionale helseforetakene sørger for samarbeidsavtaler, og kan la egne helseforetak være part.',
  ],
  'sphl § 2-1 e (4)': [
    'De regionale helseforetakene sørger for samarbeidsavtaler, og kan bestemme at egne helseforetak er part.',
  ],
  'sphl § 2-2': [
    'Tjenestene skal være forsvarlige, og lagt til rette slik at personellet kan holde sine plikter.',
  ],
  'sphl § 2-5 (1)': [
    'Helseforetaket lager individuell plan for pasienter som trenger langvarige og samordnede tilbud.',
  ],
  'sphl § 2-5 (2)': [
    'Ved behov fra begge nivåer skal kommunen sette planarbeidet i gang, og helseforetaket varsler snarest og medvirker.',
  ],
  'sphl § 2-5 a': [
    'Sykehuset oppnevner koordinator ved sammensatte eller langvarige behov, helst en lege.',
    'Sykehuset oppnevner koordinator ved sammensatte eller langvarige behov, og koordinatoren er helsepersonell.',
    'Sykehuset oppnevner koordinator ved sammensatte eller langvarige behov, som er helsepersonell og samarbeider med en barnekoordinator.',
  ],
  'sphl § 2-5 b': [
    'Helseforetakets koordinerende enhet har det øverste ansvaret for planer og koordinatorer der.',
  ],
  'sphl § 2-5 c': [
    'Helseforetaket oppnevner kontaktlege ved alvorlig sykdom av noe varighet, senest første virkedag.',
    'Helseinstitusjonen oppnevner kontaktlege ved alvorlig sykdom av noe varighet, senest første virkedag.',
  ],
  'sphl § 2-5 d': [
    'Fullmakten står til 30. juni 2024: kommer det svært mange fra Ukraina, kan departementet ved forskrift gjøre unntak fra spesialisthelsetjenestens plikter om plan, koordinator og kontaktlege.',
    'Fullmakten står til 30. juni 2026: kommer det svært mange fra Ukraina, kan departementet ved forskrift gjøre unntak fra spesialisthelsetjenestens plikter om plan, koordinator og kontaktlege.',
    'Fullmakten står til 30. juni 2028: kommer det svært mange fra Ukraina, kan departementet ved forskrift gjøre unntak fra spesialisthelsetjenestens plikter om plan, koordinator og kontaktlege.',
  ],
  'sphl § 2-6 (1)': [
    'Det regionale helseforetaket inngår samarbeidsavtale med kommunene om utskrivningsklare pasienter.',
  ],
  'sphl § 3-1 (1)': [
    'Sykehus skal straks ta imot pasienter når hjelpen de kan gi, er påtrengende nødvendig.',
  ],
  'sphl § 3-4 a (1)': [
    'Den som yter tjenester etter loven, arbeider systematisk med kvalitet og pasientsikkerhet.',
  ],
  'sphl § 3-11 (1)': [
    'Helseinstitusjonene skal gi allmennheten informasjonen den trenger for å bruke rettighetene sine, også retten til plan.',
  ],
  'sphl § 3-8': [
    'Sykehus skal særlig behandle pasienter, utdanne helsepersonell, forske og lære opp pasienter og pårørende.',
  ],
  'sphl § 3-11 a': ['Helseinstitusjonene skal sørge for at pasienter og brukere får medvirke.'],
  'sphl § 3-15': [
    'Når utskrivning fra rusbehandling bør føre til kommunale tiltak og pasienten vil det, varsles kommunen i god tid før. Utskrivningen forberedes sammen med dem den angår, og etter tvangsinnleggelse får kommunen alltid beskjed.',
  ],
  'sphl § 6-1': [
    'De som arbeider i en institusjon, har forvaltningens taushetsplikt.',
    'De som arbeider i en institusjon, har forvaltningens taushetsplikt med dens nyere regel om deling mellom organer.',
  ],
  'sphl § 6-3': [
    'Spesialisthelsetjenestens helsepersonell gir kommunen de helsefaglige råd og den veiledning den trenger for sine oppgaver.',
  ],
}
