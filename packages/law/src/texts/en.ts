export { interpretationTexts } from './en/interpretations.js'
export { en } from './en/law.js'
export { amendmentTexts, gists, pendingActTexts } from './en/picked.js'
