export { amendmentTexts } from './nb/amendments.js'
export { gists } from './nb/gists.js'
export { interpretationTexts } from './nb/interpretations.js'
export { nb } from './nb/law.js'
