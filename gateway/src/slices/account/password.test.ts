import { describe, expect, it } from 'vitest'
import { hashOfPassword, isPassword } from './password.js'
import { checkPassword } from './password.policy.js'

const KNOWN = ['can.bo.a', 'Cán bộ A', null]
const isWeak = (password: string): boolean => {
  try {
    checkPassword(password, KNOWN)
    return false
  } catch (error) {
    expect(error).toMatchObject({ code: 'PASSWORD_WEAK', detail: { fields: ['password'] } })
    return true
  }
}

describe('a password', () => {
  it.each([
    ['is short', 'x7!Qp2#mZ9a'],
    ['repeats a sign', 'aaaaaaaaaaaaaaaaaaaa'],
    ['counts', '123456789012345'],
    ['follows the keyboard', 'qwertyuiop[]asdf'],
    ['stands in lists', 'password1234'],
    ['is a common one, dressed up', 'P@ssw0rd12345'],
    ['is what everybody here would guess', 'matkhaucongdoan'],
    ['is what everybody here would guess, with a year', 'congdoan2026vietnam'],
    ['is the login', 'can.bo.a.can.bo.a'],
    ['is very long', 'đường xa mưa núi '.repeat(20)],
  ])('is refused where it %s', (_why, password) => {
    expect(isWeak(password)).toBe(true)
  })

  it.each([
    'chuồn chuồn đan nón lá mùa thu',
    'khoai-lang tím ba rổ đầy',
    'tR7#vq!Lw29x-Mb',
    '竹林の中の青い自転車と月',
  ])('is taken where others would not guess it: %s', (password) => {
    expect(isWeak(password)).toBe(false)
  })

  it('is kept as argon2id, and known again however the keyboard spells it', async () => {
    const kept = await hashOfPassword('tiếng Việt có dấu'.normalize('NFC'))
    expect(kept).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(await isPassword('tiếng Việt có dấu'.normalize('NFD'), kept)).toBe(true)
    expect(await isPassword('tiếng Việt có dâu', kept)).toBe(false)
    expect(await hashOfPassword('tiếng Việt có dấu')).not.toBe(kept)
  })

  it('of nobody is never right', async () => {
    expect(await isPassword('', null)).toBe(false)
  })
})
