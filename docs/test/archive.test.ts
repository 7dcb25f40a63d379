import { Buffer } from 'node:buffer'
import { crc32, inflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { packed } from '../src/model/downloads/archive.ts'

const files = [
  { path: 'acts.csv', text: 'id\r\nå\r\n' },
  { path: 'words/nb.json', text: '{}' },
]

/** Reads an archive by the list at its end. */
function unpack(archive: Buffer): readonly { readonly path: string; readonly text: string }[] {
  const end = archive.lastIndexOf('PK\u0005\u0006')
  let at = archive.readUInt32LE(end + 16)
  return Array.from({ length: archive.readUInt16LE(end + 10) }, () => {
    expect(archive.readUInt32LE(at)).toBe(0x02014b50)
    const [size, nameSize, place] = [
      archive.readUInt32LE(at + 20),
      archive.readUInt16LE(at + 28),
      archive.readUInt32LE(at + 42),
    ]
    const path = archive.toString('utf8', at + 46, at + 46 + nameSize)
    const start = place + 30 + nameSize
    const content = inflateRawSync(archive.subarray(start, start + size))
    expect(crc32(content)).toBe(archive.readUInt32LE(at + 16))
    at += 46 + nameSize
    return { path, text: content.toString('utf8') }
  })
}

test('an archive holds its files by their names, and is the same each time', () => {
  const archive = Buffer.from(packed(files))
  expect(unpack(archive)).toEqual(files)
  expect(Buffer.from(packed(files)).equals(archive)).toBe(true)
})
