export {
  birthDate,
  oneOf,
  years,
  yesOrNo,
  type FieldWords,
  type OneOf,
  type Years,
  type YesOrNo,
} from './facts.js'
export { assessOptions, type AssessOptions } from './options.js'
export { holdsIdentityNumber } from './identity-number.js'
export { ownMark, reference } from './reference.js'
export { strictObject, strictObjectWithMoved } from './object.js'
