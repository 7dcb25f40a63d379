import type { GistsOfAct } from '../../types.js'
import type { sphl as register } from '../../../provisions/sphl.js'

/** What each wording says, in nynorsk: Spesialisthelsetjenesteloven, LOV-1999-07-02-61. */
export const sphl: GistsOfAct<typeof register> = {
  'sphl § 1-2 (1)': ['Lova gjeld for spesialisthelsetenester frå staten og frå private.'],
  'sphl § 2-1 a': [
    'Det regionale helseføretaket skal syte for spesialisthelsetenester til dei som bur i regionen.',
    'Det regionale helseføretaket skal syte for spesialisthelsetenester, og innrettar tilbodet etter nytte, ressursbruk og kor alvorleg det er.',
  ],
  'sphl § 2-1 a (1)': [
    'Det regionale helseføretaket skal sørgje for spesialisthelsetenester i og utanfor institusjon til dei som bur eller oppheld seg i regionen.',
  ],
  'sphl § 2-1 a (6)': [
    'Det regionale helseføretaket kunne yte tenestene sjølv eller avtale at andre ytte dei.',
  ],
  'sphl § 2-1 a (7)': [
    'Det regionale helseføretaket kan yte tenestene sjølv eller avtale at andre yter dei.',
  ],
  'sphl § 2-1 e (1)': [
    'Det regionale helseføretaket legg til rette for nødvendig samarbeid mellom helseføretak og med kommunar og andre tenesteytarar.',
    'Det regionale helseføretaket syter for at tenestene samarbeider med andre tenesteytarar når pasienten treng eit samordna tilbod, og med barnekoordinatoren.',
  ],
  'sphl § 2-1 e (2)': [
    'Dei regionale helseføretaka syter for samarbeidsavtaler, og kan la eigne helseføretak vere part.',
  ],
  'sphl § 2-1 e (4)': [
    'Dei regionale helseføretaka syter for samarbeidsavtaler, og kan avgjere at eigne helseføretak er part.',
  ],
  'sphl § 2-2': [
    'Tenestene skal vere forsvarlege, og lagde til rette slik at personellet kan halde pliktene sine.',
  ],
  'sphl § 2-5 (1)': [
    'Helseføretaket lagar individuell plan for pasientar som treng langvarige og samordna tilbod.',
  ],
  'sphl § 2-5 (2)': [
    'Ved behov frå begge nivåa skal kommunen setje planarbeidet i gang, og helseføretaket varslar snarast og medverkar.',
  ],
  'sphl § 2-5 a': [
    'Sjukehuset nemner opp koordinator ved samansette eller langvarige behov, helst ein lege.',
    'Sjukehuset nemner opp koordinator ved samansette eller langvarige behov, og koordinatoren er helsepersonell.',
    'Sjukehuset nemner opp koordinator ved samansette eller langvarige behov, som er helsepersonell og samarbeider med ein barnekoordinator.',
  ],
  'sphl § 2-5 b': [
    'Den koordinerande eininga i helseføretaket har det øvste ansvaret for planar og koordinatorar der.',
  ],
  'sphl § 2-5 c': [
    'Helseføretaket nemner opp kontaktlege ved alvorleg sjukdom av litt lengd, seinast første yrkedag.',
    'Helseinstitusjonen nemner opp kontaktlege ved alvorleg sjukdom av litt lengd, seinast første yrkedag.',
  ],
  'sphl § 2-5 d': [
    'Fullmakta står til 30. juni 2024: kjem det svært mange frå Ukraina, kan departementet ved forskrift gjere unntak frå pliktene i spesialisthelsetenesta om plan, koordinator og kontaktlege.',
    'Fullmakta står til 30. juni 2026: kjem det svært mange frå Ukraina, kan departementet ved forskrift gjere unntak frå pliktene i spesialisthelsetenesta om plan, koordinator og kontaktlege.',
    'Fullmakta står til 30. juni 2028: kjem det svært mange frå Ukraina, kan departementet ved forskrift gjere unntak frå pliktene i spesialisthelsetenesta om plan, koordinator og kontaktlege.',
  ],
  'sphl § 2-6 (1)': [
    'Det regionale helseføretaket gjer samarbeidsavtale med kommunane om utskrivingsklare pasientar.',
  ],
  'sphl § 3-1 (1)': [
    'Sjukehus skal straks ta imot pasientar når hjelpa dei kan gi, er påtrengjande nødvendig.',
  ],
  'sphl § 3-4 a (1)': [
    'Den som yter tenester etter lova, arbeider systematisk med kvalitet og pasienttryggleik.',
  ],
  'sphl § 3-11 (1)': [
    'Helseinstitusjonane skal gi ålmenta informasjonen ho treng for å bruke rettane sine, òg retten til plan.',
  ],
  'sphl § 3-8': [
    'Sjukehus skal særleg behandle pasientar, utdanne helsepersonell, forske og lære opp pasientar og pårørande.',
  ],
  'sphl § 3-11 a': ['Helseinstitusjonane skal syte for at pasientar og brukarar får medverke.'],
  'sphl § 3-15': [
    'Når utskriving frå rusbehandling bør føre til kommunale tiltak og pasienten vil det, blir kommunen varsla i god tid før. Utskrivinga blir førebudd saman med dei ho gjeld, og etter innlegging med tvang får kommunen alltid melding.',
  ],
  'sphl § 6-1': [
    'Dei som arbeider i ein institusjon, har teieplikta til forvaltninga.',
    'Dei som arbeider i ein institusjon, har teieplikta til forvaltninga med den nyare regelen om deling mellom organ.',
  ],
  'sphl § 6-3': [
    'Helsepersonellet i spesialisthelsetenesta gir kommunen dei helsefaglege råda og den rettleiinga han treng for oppgåvene sine.',
  ],
}
