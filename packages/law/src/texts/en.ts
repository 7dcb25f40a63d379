export { amendmentTexts } from './en/amendments.js'
export { gists } from './en/gists.js'
export { interpretationTexts } from './en/interpretations.js'
export { en } from './en/law.js'
