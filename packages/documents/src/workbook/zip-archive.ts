import { crc32, inflateRawSync } from 'node:zlib'

/** One file packed in an archive, as the archive's own list describes it. */
export interface ZipEntry {
  name: string
  encrypted: boolean
  method: number
  packedSize: number
  size: number
  crc: number
  offset: number
}

const endSignature = 0x06054b50
const listedSignature = 0x02014b50
const localSignature = 0x04034b50
const endLength = 22
const unknown16 = 0xffff
const unknown32 = 0xffffffff

/** The files that an archive lists, unpacked by nobody yet; null where the list cannot be read. */
export function listZip(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === null) return null
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  if (count === unknown16 || at === unknown32) return null
  const entries: ZipEntry[] = []
  for (let listed = 0; listed < count; listed += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== listedSignature) return null
    const nameLength = view.getUint16(at + 28, true)
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (next > bytes.length) return null
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      crc: view.getUint32(at + 16, true),
      offset: view.getUint32(at + 42, true),
    })
    at = next
  }
  return entries
}

/** The end of an archive stands last, before a comment of any length up to 65 535. */
function findEnd(view: DataView): number | null {
  const last = view.byteLength - endLength
  for (let at = last; at >= 0 && at >= last - unknown16; at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at
  }
  return null
}

/** The content of one packed file; null where it is broken, or not what the archive says it is. */
export function unpackZipEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== localSignature) return null
  const start =
    entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true)
  if (start + entry.packedSize > bytes.length) return null
  const packed = bytes.subarray(start, start + entry.packedSize)
  const content = entry.method === 0 ? packed : entry.method === 8 ? inflate(packed, entry.size) : null
  const isSound = content !== null && content.length === entry.size && crc32(content) === entry.crc
  return isSound ? content : null
}

function inflate(packed: Uint8Array, size: number): Uint8Array | null {
  try {
    // Never more than one byte beyond what was promised, however much is packed.
    return inflateRawSync(packed, { maxOutputLength: size + 1 })
  } catch {
    return null
  }
}

/** An archive of files that are not packed, for a reader that is to see exactly what was looked at before. */
export function storedZip(files: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const named = [...files].map(([name, content]) => ({
    name: new TextEncoder().encode(name),
    content,
    crc: crc32(content),
  }))
  const bodies = named.reduce((sum, file) => sum + 30 + file.name.length + file.content.length, 0)
  const listed = named.reduce((sum, file) => sum + 46 + file.name.length, 0)
  const bytes = new Uint8Array(bodies + listed + endLength)
  const view = new DataView(bytes.buffer)
  let body = 0
  let list = bodies
  for (const file of named) {
    writeHeader(view, body, localSignature, 4, file)
    bytes.set(file.name, body + 30)
    bytes.set(file.content, body + 30 + file.name.length)
    writeHeader(view, list, listedSignature, 6, file)
    view.setUint16(list + 4, 20, true)
    view.setUint32(list + 42, body, true)
    bytes.set(file.name, list + 46)
    body += 30 + file.name.length + file.content.length
    list += 46 + file.name.length
  }
  view.setUint32(list, endSignature, true)
  view.setUint16(list + 8, named.length, true)
  view.setUint16(list + 10, named.length, true)
  view.setUint32(list + 12, listed, true)
  view.setUint32(list + 16, bodies, true)
  return bytes
}

/** The fields that a file's own header and the archive's list have in common, `common` bytes into the header. */
function writeHeader(
  view: DataView,
  at: number,
  signature: number,
  common: number,
  file: { name: Uint8Array; content: Uint8Array; crc: number },
): void {
  view.setUint32(at, signature, true)
  view.setUint16(at + common, 20, true)
  view.setUint32(at + common + 10, file.crc, true)
  view.setUint32(at + common + 14, file.content.length, true)
  view.setUint32(at + common + 18, file.content.length, true)
  view.setUint16(at + common + 22, file.name.length, true)
}
