import { recheckedLines } from './recheck.ts'
import { storedLines } from './store.ts'

const store = storedLines('2026-12-31')
console.log(recheckedLines(store).join('\n'))
