import { describe, expect, it } from 'vitest'
import { isPublicAddress, Outward, type Resolve } from './outward.js'

const names: Record<string, string[]> = {
  'public.example': ['203.0.114.7', '2001:4860:4860::8888'],
  'inside.example': ['10.1.2.3'],
  'both.example': ['203.0.114.7', '127.0.0.1'],
  'mapped.example': ['::ffff:192.168.1.1'],
}
const resolve: Resolve = async (hostname) => {
  const found = names[hostname]
  if (!found) throw Object.assign(new Error('unknown'), { code: 'ENOTFOUND' })
  return found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
}
const production = new Outward(false, resolve)
const development = new Outward(true, resolve)
const codeOf = (outward: Outward, url: string) =>
  outward.checked(url, 'url').then(
    () => 'taken',
    (error: { code: string }) => error.code,
  )

describe('an address that somebody else names', () => {
  it('is public or is not', () => {
    const inside = [
      '0.0.0.0 10.0.0.1 100.64.0.1 127.0.0.1 169.254.169.254 172.16.0.1 192.168.0.1 192.0.2.1 198.18.0.1 224.0.0.1 255.255.255.255',
      ':: ::1 ::7f00:1 ::ffff:127.0.0.1 ::ffff:7f00:1 64:ff9b::7f00:1 64:ff9b:1::1 2002:7f00:1:: 2001:0:1:: 2001:db8::1 fc00::1 fd12::1 fe80::1 fec0::1 ff02::1 100::1',
      'localhost 127.1.example',
    ]
    for (const address of inside.join(' ').split(' ')) expect(isPublicAddress(address), address).toBe(false)
    for (const address of ['8.8.8.8', '203.0.114.7', '2001:4860:4860::8888', '::ffff:8.8.8.8'])
      expect(isPublicAddress(address), address).toBe(true)
  })

  it('is taken where it is https and leads to the internet', async () => {
    expect(await production.checked('https://Public.Example:8443/nhan?a=1', 'url')).toBe(
      'https://public.example:8443/nhan?a=1',
    )
    expect(await codeOf(production, 'https://8.8.8.8/')).toBe('taken')
    // not known today
    expect(await codeOf(production, 'https://new.example/')).toBe('taken')
  })

  it.each([
    'http://public.example/',
    'ftp://public.example/',
    'javascript:alert(1)',
    '//public.example/',
    'https://user:secret@public.example/',
    'https://public.example/#part',
    'https://public.example/\r\nX-Injected: 1',
    'https://public.example/\tpath',
    ' https://public.example/',
    'https://công-đoàn.example/',
    `https://public.example/${'a'.repeat(2000)}`,
    'https://',
  ])('is refused where it is no plain https address: %j', async (url) => {
    expect(await codeOf(production, url)).toBe('URL_INVALID')
    expect(await codeOf(development, url)).toBe('URL_INVALID')
  })

  it.each([
    'https://127.0.0.1/',
    'https://0x7f.1/',
    'https://2130706433/',
    'https://0177.0.0.1/',
    'https://127.1/',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[::ffff:a00:1]/',
    'https://169.254.169.254/latest/meta-data',
    'https://inside.example/',
    'https://both.example/',
    'https://mapped.example/',
  ])('is refused where it leads inside: %s', async (url) => {
    expect(await codeOf(production, url)).toBe('ADDRESS_PRIVATE')
  })

  it('may be on this machine outside production, and nowhere else inside', async () => {
    for (const url of [
      'http://127.0.0.1:4900/',
      'http://localhost:4900/',
      'http://[::1]:4900/',
      'http://0x7f.1/',
      'https://both.example/',
    ])
      expect(await codeOf(development, url), url).toBe('taken')
    expect(await codeOf(development, 'http://10.1.2.3/')).toBe('URL_INVALID')
    expect(await codeOf(development, 'https://inside.example/')).toBe('ADDRESS_PRIVATE')
    expect(await codeOf(production, 'http://127.0.0.1:4900/')).toBe('URL_INVALID')
  })
})
