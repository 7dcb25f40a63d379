export { askedDay, type AskedDay, type InForce, type Look, type Noticing } from './asked-day.js'
export {
  adequacy,
  day,
  days,
  group,
  oneOf,
  ownId,
  parts,
  pointer,
  pointers,
  yesOrNo,
  type Adequacy,
} from './fields.js'
export {
  adequacyVerdicts,
  leftOut,
  met,
  observe,
  observeVerdict,
  open,
  unlessMet,
  unmet,
  type Applies,
  type Extent,
  type Seen,
  type Verdict,
} from './observe.js'
