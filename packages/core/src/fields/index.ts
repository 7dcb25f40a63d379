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
