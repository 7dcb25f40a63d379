/* What the texts of every domain must hold. */
export { wordsOfOtherNorm } from './norms.ts'
export { describeTexts, textsOf } from './texts.ts'
