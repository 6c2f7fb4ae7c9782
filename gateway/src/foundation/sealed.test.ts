import { describe, expect, it } from 'vitest'
import { Seal } from './sealed.js'

const SECRET = 'một chuỗi thử đủ dài để làm khóa niêm phong'

describe('a sealed secret', () => {
  const seal = new Seal(SECRET)

  it('is read again by whoever has the key, and looks different each time', async () => {
    const [first, second] = [await seal.close('bí mật'), await seal.close('bí mật')]
    expect(first).not.toBe(second)
    expect(first).not.toContain('bí mật')
    expect(await new Seal(SECRET).open(first)).toBe('bí mật')
  })

  it('leaves marks that are the same for the same text and key, and for nothing else', () => {
    expect(seal.mark('bí mật')).toMatch(/^[0-9a-f]{64}$/)
    expect(new Seal(SECRET).mark('bí mật')).toBe(seal.mark('bí mật'))
    expect(seal.mark('bí mật ')).not.toBe(seal.mark('bí mật'))
    expect(new Seal(`${SECRET}.`).mark('bí mật')).not.toBe(seal.mark('bí mật'))
  })

  it('opens with no other key', async () => {
    const sealed = await seal.close('bí mật')
    await expect(new Seal(`${SECRET}.`).open(sealed)).rejects.toThrow(/decryption/)
  })

  it('does not open once a letter of it was altered', async () => {
    const parts = (await seal.close('bí mật')).split('.')
    const text = parts[3] ?? ''
    parts[3] = (text.startsWith('A') ? 'B' : 'A') + text.slice(1)
    await expect(seal.open(parts.join('.'))).rejects.toThrow(/decryption/)
  })

  it('does not open where it names a weaker lock', async () => {
    const unlocked = `${Buffer.from('{"alg":"none"}').toString('base64url')}....`
    await expect(seal.open(unlocked)).rejects.toThrow(/JWE/)
  })
})
