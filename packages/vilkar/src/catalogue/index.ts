export { catalogue, type Catalogue, type ChecklistDescription } from './catalogue.js'
