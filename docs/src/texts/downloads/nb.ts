import type { DownloadsTexts } from './types.ts'

/** The words of the page of downloads in bokmål. */
export const nb: DownloadsTexts = {
  title: 'Last ned',
  description: 'Hele regelkatalogen som regneark, JSON, JSON Schema og testvektorer.',
  lead: 'Alt som står på disse sidene, finnes også som filer. De er laget av reglene selv, og er de samme som følger med npm-pakken vilkar.',
  source:
    'Lovtekstene er lest i Lovdatas åpne data (NLOD 2.0) og Norsk Lovtidend. Det som står om bestemmelsene, er skrevet med egne ord.',
  spreadsheets: 'Last ned regnearkene',
  archive: 'Last ned alt',
  archiveLead:
    'Filene ligger i to pakker (zip): regnearkene, som åpnes i Excel, og alt, med katalogen, tekstene, skjemaene og testvektorene til programmer. Nedenfor står hva hver fil inneholder.',
  groups: {
    table: {
      title: 'Regneark',
      lead: 'CSV slik Excel på norsk åpner dem: semikolon, UTF-8 med BOM. Lister har | mellom delene. En tekst som et regneark ville tatt for en formel, har en apostrof foran.',
    },
    catalogue: {
      title: 'Katalogen som JSON',
      lead: 'Alle spørsmål, rader, sjekklister og punkter, og loven de bygger på. Filen er nok til å regne ut hvert svar i et annet programmeringsspråk.',
    },
    words: {
      title: 'Tekstene som JSON',
      lead: 'Spørsmål, svar, opplysninger, punkter og meldinger, etter katalogens id-er. Et ord i krøllparentes er en betegnelse loven har endret, eller en verdi fra funnet.',
    },
    schema: {
      title: 'JSON Schema',
      lead: 'Utgave 2020-12. Hva som går inn (opplysninger, dokumenter, en hel sak), og hva som kommer ut (svar, funn, vurderinger). De viser til hverandre ved filnavn.',
    },
    vectors: {
      title: 'Testvektorer',
      lead: 'Spørsmål med svaret de skal ha, ett på hver linje. Med dem kan den som skriver reglene i Java, .NET eller SQL, vise at svarene er de samme.',
    },
    index: {
      title: 'Innholdsfortegnelse',
      lead: 'Alle filene og kolonnene, til bruk i programmer.',
    },
  },
  file: 'Fil',
  holds: 'Innhold',
  lines: 'Linjer',
  size: 'Størrelse',
  kilobytes: 'kB',
  conditions:
    'ett vilkår i hver av {count} kolonner, to for et tall (fra og til); hva hver av dem heter i ord, står i index.json',
  columns: 'Kolonnene i',
  column: 'Kolonne',
}
