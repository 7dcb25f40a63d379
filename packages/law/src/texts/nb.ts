export { interpretationTexts } from './nb/interpretations.js'
export { nb } from './nb/law.js'
export { amendmentTexts, gists, pendingActTexts } from './nb/picked.js'
