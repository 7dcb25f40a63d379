/* Examples of a question's answers, and what a refusal said. */
export { examples } from './examples.ts'
export { issuesOf, refusalOf } from './issues.ts'
