export { interpretationTexts } from './nn/interpretations.js'
export { nn } from './nn/law.js'
export { amendmentTexts, gists, pendingActTexts } from './nn/picked.js'
