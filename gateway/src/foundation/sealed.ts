import { createHash, createHmac } from 'node:crypto'
import { CompactEncrypt, compactDecrypt } from 'jose'

/** Direct encryption with one key (RFC 7518, 4.5 and 5.3). */
const HEADER = { alg: 'dir', enc: 'A256GCM' }

/**
 * Closes and opens secrets that have to be read again (second factors, keys of webhooks), so that a copy of the
 * database alone does not give them away.
 */
export class Seal {
  private readonly key: Uint8Array
  private readonly markKey: Uint8Array

  /** @param secret SECRET_KEY of the settings: any text of at least 32 characters out of a generator */
  constructor(secret: string) {
    this.key = createHash('sha256').update(secret).digest()
    this.markKey = createHmac('sha256', this.key).update('marks').digest()
  }

  /** @returns about a third longer than the text and 90 characters more, ASCII; never twice the same */
  close(text: string): Promise<string> {
    return new CompactEncrypt(new TextEncoder().encode(text)).setProtectedHeader(HEADER).encrypt(this.key)
  }

  /**
   * A mark by which a text is known again without being kept (HMAC-SHA-256, 64 hexadecimal digits). Unlike a plain
   * hash it gives nothing away that could be guessed from: a password, a name, an address.
   */
  mark(text: string): string {
    return createHmac('sha256', this.markKey).update(text).digest('hex')
  }

  /** @throws JWEDecryptionFailed, JWEInvalid where it was sealed with another key or was altered */
  async open(sealed: string): Promise<string> {
    const { plaintext } = await compactDecrypt(sealed, this.key, {
      keyManagementAlgorithms: [HEADER.alg],
      contentEncryptionAlgorithms: [HEADER.enc],
    })
    return new TextDecoder().decode(plaintext)
  }
}
