import { Buffer } from 'node:buffer'
import { crc32, deflateRawSync } from 'node:zlib'

/** A file of an archive. */
interface Packed {
  readonly path: string
  readonly text: string
}

/** A field of a record: its value, and of how many bytes it is. */
type Field = readonly [value: number, bytes: number]

/** Writes the fields of a record, each with its lowest byte first. */
function record(fields: readonly Field[]): Buffer {
  const bytes = Buffer.alloc(fields.reduce((sum, [, size]) => sum + size, 0))
  let at = 0
  for (const [value, size] of fields) at = bytes.writeUIntLE(value, at, size)
  return bytes
}

/** The first day that the form can name: no file has a time of its own. */
const day = 0x21

/** What is told of a file both before its content and in the list at the end. */
function fieldsOf(path: Buffer, content: Buffer, deflated: Buffer): readonly Field[] {
  return [
    [20, 2],
    // Names are UTF-8.
    [0x800, 2],
    // Deflated.
    [8, 2],
    [0, 2],
    [day, 2],
    [crc32(content), 4],
    [deflated.length, 4],
    [content.length, 4],
    [path.length, 2],
    [0, 2],
  ]
}

/**
 * Packs files into an archive (zip): the same files give the same bytes.
 *
 * @param files - The files.
 * @returns The archive.
 */
export function packed(files: readonly Packed[]): Uint8Array {
  const parts: Buffer[] = []
  const list: Buffer[] = []
  let at = 0
  for (const { path, text } of files) {
    const name = Buffer.from(path)
    const content = Buffer.from(text)
    const deflated = deflateRawSync(content, { level: 9 })
    const fields = fieldsOf(name, content, deflated)
    const head = record([[0x04034b50, 4], ...fields])
    list.push(
      record([[0x02014b50, 4], [20, 2], ...fields, [0, 2], [0, 2], [0, 2], [0, 4], [at, 4]]),
      name,
    )
    parts.push(head, name, deflated)
    at += head.length + name.length + deflated.length
  }
  const size = list.reduce((sum, { length }) => sum + length, 0)
  const end = record([
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [files.length, 2],
    [files.length, 2],
    [size, 4],
    [at, 4],
    [0, 2],
  ])
  return Buffer.concat([...parts, ...list, end])
}
