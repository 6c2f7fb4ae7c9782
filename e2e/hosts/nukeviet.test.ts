import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runPhp } from './php-server.js'

const PACKAGE = fileURLToPath(new URL('../../plugins/dist/packages/antq-nukeviet.zip', import.meta.url))
const WORDPRESS = '/usr/share/wordpress'

interface Taken {
  files: string[]
  config: Record<'extension' | 'author' | 'note', Record<string, string>>
  form: string
  words: Record<string, string[]>
  good: { error: string[]; config: Record<string, string> }
  bad: { error: string[]; config: Record<string, string> }
  empty: string[]
  shown: string
  refused: string
}

const folder = mkdtempSync(join(tmpdir(), 'antq-nukeviet-'))
let taken: Taken

beforeAll(async () => {
  const script = join(import.meta.dirname, 'nukeviet/block.php')
  taken = JSON.parse(await runPhp(script, [PACKAGE, WORDPRESS, folder])) as Taken
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What NukeViet 4.5 asks of a package before it unpacks it (admin/extensions/upload.php). */
describe('the package for NukeViet', () => {
  it('holds files only where a package may bring them', () => {
    const folders = new Set(['themes', 'modules', 'assets', 'uploads', 'vendor'])
    expect(taken.files.filter((file) => file !== 'config.ini' && !folders.has(file.split('/')[0] ?? ''))).toEqual([])
    expect(taken.files).toContain('themes/default/blocks/global.antq.php')
    expect(taken.files).toContain('themes/mobile_default/blocks/global.antq.php')
  })

  it('says what it is in the words NukeViet reads', () => {
    const { extension, author, note } = taken.config
    expect(extension).toMatchObject({ id: '0', type: 'block' })
    // two patterns, of blocks of modules and of themes, and the version
    expect(extension['name']).toMatch(/^global\.[a-zA-Z0-9\-_]+\.php$/)
    expect(extension['version']).toMatch(/^\d\.\d\.\d\d$/)
    expect([Object.keys(author), Object.keys(note)]).toEqual([['name', 'email'], ['text']])
  })

  it('shows nothing before it has been set up', () => {
    expect(taken.empty).toEqual(['', '', ''])
  })
})

describe('the form of the block', () => {
  it('keeps what can work', () => {
    expect(taken.good).toEqual({
      error: [],
      config: { gateway: 'https://gateway.example', province: 'bac-giang', tab: '', lang: '' },
    })
  })

  it('names each field that cannot, shows it again as it was typed and shows no block', () => {
    expect(taken.bad.error).toHaveLength(4)
    expect(taken.bad.error[0]).toContain('http://')
    expect(taken.form).toContain('value="javascript:alert(1)"')
    expect(taken.form).not.toContain('<script>')
    expect(taken.refused).toBe('')
  })

  it('lets the browser refuse the same', () => {
    const patterns = [...taken.form.matchAll(/ pattern="([^"]+)"/g)].map(
      ([, pattern]) => new RegExp(`^(?:${pattern})$`, 'v'),
    )
    const fits = (values: string[]): boolean[] => patterns.map((pattern, index) => pattern.test(values[index] ?? ''))
    expect(fits(['https://gateway.example/', 'bac-giang', '', ''])).toEqual([true, true, true, true])
    expect(fits(['javascript:alert(1)', '"><script>', 'Kế hoạch', 'fr'])).toEqual([false, false, false, false])
  })

  it('speaks both languages alike', () => {
    expect(taken.words['en']).toEqual(taken.words['vi'])
  })
})

describe('the block', () => {
  it('is our element, a link for readers without scripts, and one script with its address in quotes', () => {
    expect(taken.shown).toMatch(
      /^<antq-tabs province="bac-giang"><a href="https:\/\/gateway\.example\/[^"]*">[^<]+<\/a><\/antq-tabs><script async src="https:\/\/gateway\.example\/embed\.js"><\/script>$/,
    )
  })

  it('holds nothing that a template engine or optimizer would take for its own', () => {
    expect(taken.shown).not.toMatch(/\$\d|\\\d|\{\w+\}|<script>/)
  })
})
