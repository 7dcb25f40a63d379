export { amendmentTexts } from './nn/amendments.js'
export { gists } from './nn/gists.js'
export { interpretationTexts } from './nn/interpretations.js'
export { nn } from './nn/law.js'
