import { createHash } from 'node:crypto'
import { CompactEncrypt, compactDecrypt } from 'jose'

/** Direct encryption with one key (RFC 7518, 4.5 and 5.3). */
const HEADER = { alg: 'dir', enc: 'A256GCM' }

/**
 * Closes and opens secrets that have to be read again (second factors, keys of webhooks), so that a copy of the
 * database alone does not give them away.
 */
export class Seal {
  private readonly key: Uint8Array

  /** @param secret SECRET_KEY of the settings: any text of at least 32 characters out of a generator */
  constructor(secret: string) {
    this.key = createHash('sha256').update(secret).digest()
  }

  /** @returns about a third longer than the text and 90 characters more, ASCII; never twice the same */
  close(text: string): Promise<string> {
    return new CompactEncrypt(new TextEncoder().encode(text)).setProtectedHeader(HEADER).encrypt(this.key)
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
