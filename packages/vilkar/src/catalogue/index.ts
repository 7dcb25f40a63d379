export {
  catalogue,
  type Catalogue,
  type CatalogueAmendment,
  type CatalogueDecision,
  type ChecklistDescription,
  type RequirementDescription,
} from './catalogue.js'
export { writeCsv, type Cell } from './csv.js'
export { dataFiles, type DataFile, type DataFileKind } from './files.js'
export { jsonSchemas, type JsonSchema, type SchemaFile } from './schemas/index.js'
export { openApiSchemas } from './schemas/open-api.js'
export type { EachLanguage, Sheet } from './sheets/sheet.js'
export { lawToLookUp, type LawToLookUp, type RuleTurn, type StaleAct } from './stale.js'
export { calendarVectors, type CalendarFunction, type CalendarVector } from './vectors/calendar.js'
export {
  checklistVectors,
  type ChecklistVector,
  type ExpectedPoints,
} from './vectors/checklists.js'
export { testVectors, type ExpectedAnswer, type TestVector } from './vectors/decisions.js'
export {
  catalogueWords,
  type CatalogueTexts,
  type CatalogueWords,
  type ChecklistWords,
  type DecisionWords,
} from './words.js'
