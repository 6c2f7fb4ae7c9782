import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'

/** A zip archive is not what it says it is, or would unpack into more than we hold. */
export class ZipError extends Error {}

const inflate = promisify(inflateRaw)
const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_ENTRY = 0x04034b50
const MOST_ENTRIES = 5000
const STORED = 0
const DEFLATED = 8

interface Entry {
  readonly method: number
  readonly packed: number
  readonly offset: number
}

/**
 * Reads single parts of a zip archive; what nobody asks for is never unpacked. Sizes in the archive's own directory
 * are not believed: a part that unpacks into more than `largestPart` bytes ends with ZipError.
 * @see APPNOTE.TXT 6.3, 4.3 (layout of the archive)
 */
export class ZipArchive {
  readonly #bytes: Buffer
  readonly #largestPart: number
  readonly #entries = new Map<string, Entry>()

  constructor(bytes: Uint8Array, largestPart: number) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.#largestPart = largestPart
    this.#readDirectory()
  }

  has(name: string): boolean {
    return this.#entries.has(name)
  }

  /** @throws ZipError where there is no such part or it cannot be unpacked */
  async read(name: string): Promise<Buffer> {
    const entry = this.#entries.get(name)
    if (!entry) throw new ZipError(`no part ${name}`)
    const packed = this.#packedBytes(entry)
    if (entry.method === STORED) return packed
    if (entry.method !== DEFLATED) throw new ZipError(`method ${entry.method}`)
    try {
      return await inflate(packed, { maxOutputLength: this.#largestPart })
    } catch (error) {
      throw new ZipError(`${name}: ${String(error)}`)
    }
  }

  #packedBytes({ offset, packed }: Entry): Buffer {
    const bytes = this.#bytes
    if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== LOCAL_ENTRY) throw new ZipError('entry')
    const from = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28)
    if (from + packed > bytes.length) throw new ZipError('entry')
    return bytes.subarray(from, from + packed)
  }

  #readDirectory(): void {
    const bytes = this.#bytes
    const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
    if (end < 0 || end + 22 > bytes.length || bytes.readUInt32LE(end) !== END_OF_DIRECTORY)
      throw new ZipError('directory')
    const count = bytes.readUInt16LE(end + 10)
    if (count > MOST_ENTRIES) throw new ZipError(`${count} parts`)
    let at = bytes.readUInt32LE(end + 16)
    for (let i = 0; i < count; i += 1) {
      if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new ZipError('directory')
      const nameLength = bytes.readUInt16LE(at + 28)
      const name = bytes.toString('utf8', at + 46, at + 46 + nameLength)
      this.#entries.set(name, {
        method: bytes.readUInt16LE(at + 10),
        packed: bytes.readUInt32LE(at + 20),
        offset: bytes.readUInt32LE(at + 42),
      })
      at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
    }
  }
}
