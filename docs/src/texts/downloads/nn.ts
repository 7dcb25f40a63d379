import type { DownloadsTexts } from './types.ts'

/** The words of the page of downloads in nynorsk. */
export const nn: DownloadsTexts = {
  title: 'Last ned',
  description: 'Heile regelkatalogen som rekneark, JSON, JSON Schema og testvektorar.',
  lead: 'Alt som står på desse sidene, finst òg som filer. Dei er laga av reglane sjølve, og er dei same som følgjer med npm-pakken vilkar.',
  source:
    'Lovtekstane er lesne i dei opne dataa frå Lovdata (NLOD 2.0) og Norsk Lovtidend. Det som står om føresegnene, er skrive med eigne ord.',
  spreadsheets: 'Last ned rekneark',
  archive: 'Last ned alt',
  archiveLead:
    'Filene ligg i to pakkar (zip): rekneark, som blir opna i Excel, og alt, med katalogen, tekstane, skjemaa og testvektorane til program. Nedanfor står kva kvar fil inneheld.',
  groups: {
    table: {
      title: 'Rekneark',
      lead: 'CSV slik Excel på norsk opnar dei: semikolon, UTF-8 med BOM. Lister har | mellom delane. Ein tekst som eit rekneark ville ha teke for ein formel, har ein apostrof framfor.',
    },
    catalogue: {
      title: 'Katalogen som JSON',
      lead: 'Alle spørsmål, rader, sjekklister og punkt, og lova dei byggjer på. Fila er nok til å rekne ut kvart svar i eit anna programmeringsspråk.',
    },
    words: {
      title: 'Tekstane som JSON',
      lead: 'Spørsmål, svar, opplysningar, punkt og meldingar, etter id-ane i katalogen. Eit ord i krøllparentes er ei nemning lova har endra, eller ein verdi frå funnet.',
    },
    schema: {
      title: 'JSON Schema',
      lead: 'Utgåve 2020-12. Kva som går inn (opplysningar, dokument, ei heil sak), og kva som kjem ut (svar, funn, vurderingar). Dei viser til kvarandre ved filnamn.',
    },
    vectors: {
      title: 'Testvektorar',
      lead: 'Spørsmål med svaret dei skal ha, eitt på kvar linje. Med dei kan den som skriv reglane i Java, .NET eller SQL, vise at svara er dei same.',
    },
    index: {
      title: 'Innhaldsliste',
      lead: 'Alle filene og kolonnane, til bruk i program.',
    },
  },
  file: 'Fil',
  holds: 'Innhald',
  lines: 'Linjer',
  size: 'Storleik',
  kilobytes: 'kB',
  conditions:
    'eitt vilkår i kvar av {count} kolonnar, to for eit tal (frå og til); kva kvar av dei heiter i ord, står i index.json',
  columns: 'Kolonnane i',
  column: 'Kolonne',
}
