/* What the texts of every domain must hold. */
export { agesNamedAmiss } from './ages.ts'
export { checklistTextsOf, describeChecklistTexts } from './checklist-texts.ts'
export { wordsToAvoid } from './norms.ts'
export { describeTexts, textsOf } from './texts.ts'
