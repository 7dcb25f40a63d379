export { writeDmn, type DmnWords } from './write-dmn.js'
