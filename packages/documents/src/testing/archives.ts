import { crc32, deflateRawSync } from 'node:zlib'
import { listZip, storedZip, unpackZipEntry } from '../workbook/zip-archive.ts'

/** The files packed in a workbook, as text. */
export function filesIn(bytes: Uint8Array): Map<string, string> {
  const entries = listZip(bytes) ?? []
  return new Map(
    entries.map((entry) => [
      entry.name,
      new TextDecoder().decode(unpackZipEntry(bytes, entry) ?? new Uint8Array()),
    ]),
  )
}

/** A workbook with some of its packed files changed or added. */
export function repacked(bytes: Uint8Array, changes: Record<string, (text: string) => string>): Uint8Array {
  const files = filesIn(bytes)
  for (const [name, change] of Object.entries(changes)) files.set(name, change(files.get(name) ?? ''))
  return storedZip(new Map([...files].map(([name, text]) => [name, new TextEncoder().encode(text)])))
}

interface Packed {
  content: Uint8Array
  /** The size that the archive says the file has; its own where left out. */
  says?: number
}

/** An archive of packed files that may lie about their size. */
export function packedZip(files: Record<string, Packed>): Uint8Array {
  const stored = storedZip(
    new Map(Object.entries(files).map(([name, { content }]) => [name, deflateRawSync(content)])),
  )
  const view = new DataView(stored.buffer)
  for (const [at, entry] of (listZip(stored) ?? []).entries()) {
    const file = files[entry.name] as Packed
    const size = file.says ?? file.content.length
    view.setUint16(entry.offset + 8, 8, true)
    view.setUint32(entry.offset + 14, crc32(file.content), true)
    view.setUint32(entry.offset + 22, size, true)
    const listed = listedAt(stored, at)
    view.setUint16(listed + 10, 8, true)
    view.setUint32(listed + 16, crc32(file.content), true)
    view.setUint32(listed + 24, size, true)
  }
  return stored
}

/** Where the archive's list has its entry of a number. */
function listedAt(bytes: Uint8Array, wanted: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  let at = view.getUint32(bytes.length - 22 + 16, true)
  for (let passed = 0; passed < wanted; passed += 1) at += 46 + view.getUint16(at + 28, true)
  return at
}
