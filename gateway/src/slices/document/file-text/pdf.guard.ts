import { promisify } from 'node:util'
import { inflate } from 'node:zlib'

/** A PDF asks for more memory or time than we give. */
export class PdfTooMuch extends Error {}

const unpack = promisify(inflate)
/** A scanned A4 page in colour at 300 dpi has 26 MB. */
const LARGEST_STREAM = 64 * 1024 * 1024
const MOST_UNPACKED = 512 * 1024 * 1024
const MOST_STREAMS = 20_000
const MOST_LAYERS = 3
const STREAM = Buffer.from('stream')

/**
 * Refuses a PDF whose packed streams unpack into gigabytes: pdf.js keeps what it unpacks, and has no limit of its own.
 * @throws PdfTooMuch
 * @see ISO 32000-1, 7.3.8 (streams), 7.4.4 (FlateDecode)
 */
export async function refusePackedBombs(bytes: Uint8Array): Promise<void> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let unpacked = 0
  let streams = 0
  for (let at = buffer.indexOf(STREAM); at >= 0; at = buffer.indexOf(STREAM, at + STREAM.length)) {
    let from = at + STREAM.length
    if (buffer[from] === 0x0d) from += 1
    if (buffer[from] === 0x0a) from += 1
    if (!isZlib(buffer, from)) continue
    streams += 1
    const end = buffer.indexOf('endstream', from)
    unpacked += await sizeOf(buffer.subarray(from, end < 0 ? buffer.length : end), 1)
    if (streams > MOST_STREAMS || unpacked > MOST_UNPACKED)
      throw new PdfTooMuch(`${streams} streams, ${unpacked} bytes`)
    if (end > 0) at = end
  }
}

async function sizeOf(packed: Buffer, layer: number): Promise<number> {
  let content: Buffer
  try {
    content = await unpack(packed, { maxOutputLength: LARGEST_STREAM, finishFlush: 2 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw new PdfTooMuch('stream')
    return 0
  }
  if (!isZlib(content, 0)) return content.length
  if (layer === MOST_LAYERS) throw new PdfTooMuch('layers')
  return content.length + (await sizeOf(content, layer + 1))
}

/** The two bytes that begin packed data (RFC 1950, 2.2). */
function isZlib(buffer: Buffer, at: number): boolean {
  const method = buffer[at]
  const flags = buffer[at + 1]
  return (
    method !== undefined &&
    flags !== undefined &&
    (method & 0x0f) === 8 &&
    method >> 4 <= 7 &&
    (method * 256 + flags) % 31 === 0
  )
}
