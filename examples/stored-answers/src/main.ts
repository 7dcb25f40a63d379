import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { recheckedLines } from './recheck.ts'
import { storedLines } from './store.ts'

const store = join(mkdtempSync(join(tmpdir(), 'stored-answers-')), 'answers.jsonl')
writeFileSync(store, storedLines('2026-12-31'))
console.log(`Stored in ${store}`)
console.log(recheckedLines(readFileSync(store, 'utf8')).join('\n'))
