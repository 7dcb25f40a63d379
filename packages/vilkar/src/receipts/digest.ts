import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/*
 * The same bytes everywhere: data is written with its keys in order and in ASCII, so that neither the order in which
 * somebody wrote it nor an encoder of the host can tell two runtimes apart.
 */

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([a], [b]) => Number(a > b) - Number(a < b))
  return Object.fromEntries(entries.map(([name, each]) => [name, inOrder(each)]))
}

function bytesOf(text: string): Uint8Array {
  const ascii = text.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return Uint8Array.from(ascii, (unit) => unit.charCodeAt(0))
}

function written(data: unknown): Uint8Array {
  return bytesOf(JSON.stringify(inOrder(data)))
}

/**
 * Hashes plain data by SHA-256.
 *
 * @internal
 */
export function digestOf(data: unknown): string {
  return bytesToHex(sha256(written(data)))
}

/**
 * Seals plain data with a key, by HMAC-SHA-256.
 *
 * @internal
 */
export function sealOf(key: string, data: unknown): string {
  return bytesToHex(hmac(sha256, bytesOf(key), written(data)))
}
