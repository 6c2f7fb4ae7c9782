import type { RefusalCode } from '@antq/shared-schema'

/**
 * Text of a .txt: UTF-8 with or without its mark, UTF-16 as Notepad saves "Unicode", or Windows-1258 ("ANSI" on a
 * Vietnamese Windows). Anything else with control characters is binary.
 */
export function textOfPlain(bytes: Uint8Array): { text: string } | { refusal: RefusalCode } {
  const text = decoded(bytes)
  return text === null || hasControls(text) ? { refusal: 'TEXT_BINARY' } : { text }
}

function decoded(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode('utf-16le', bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode('utf-16be', bytes)
  const guessed = utf16WithoutMark(bytes)
  if (guessed) return decode(guessed, bytes)
  return decode('utf-8', bytes) ?? decode('windows-1258', bytes)
}

function decode(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const SAMPLE = 4096

/** Spaces and plain letters have a zero byte in UTF-16, always on the same side; in UTF-8 there is none. */
function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const zeros = [0, 0]
  const length = Math.min(bytes.length, SAMPLE) & ~1
  for (let i = 0; i < length; i += 1) if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (odd > length / 8 && even === 0) return 'utf-16le'
  return even > length / 8 && odd === 0 ? 'utf-16be' : null
}

function hasControls(text: string): boolean {
  // tab, line feed, vertical tab, form feed, carriage return; form feeds divide pages in text taken from a PDF
  return /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffe\uffff]/u.test(text)
}
