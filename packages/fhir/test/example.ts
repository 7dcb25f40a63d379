import { readFileSync } from 'node:fs'

/** Reads an example; HAPI's validator holds each of them to R4, in the proof of this package. */
export const example = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`examples/${name}.json`, import.meta.url), 'utf8'))
