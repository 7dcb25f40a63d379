export {
  compareVersions,
  type ChangedAnswers,
  type ComparedCatalogue,
  type VersionComparison,
} from './compare-versions.js'
export {
  ruleHashes,
  tableHashes,
  type HashedDecision,
  type RuleHashes,
  type TableHashes,
} from './hashes.js'
export { matchesReceipt, type ChangedGround, type ReceiptMatch } from './matches.js'
export { receiptOf } from './receipt.js'
export {
  recheckAll,
  type ChangedAnswer,
  type ChangedCase,
  type OtherRules,
  type RecheckOptions,
} from './recheck.js'
export type {
  Policies,
  Receipt,
  ReceiptedAnswer,
  ReceiptedDocument,
  ReceiptOptions,
  StoredCase,
} from './types.js'
