export { issue, type IssueCode } from './issue.js'
export { parseInput, type Schema } from './parse.js'
export type { SchemaIssue } from './schema-issues.js'
export { readAll } from './read-all.js'
