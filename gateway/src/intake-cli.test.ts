import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, it } from 'vitest'
import { docxPlan } from '../test/file-samples.js'

const script = fileURLToPath(new URL('../../scripts/intake.mjs', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'intake-'))
afterAll(() => rmSync(folder, { recursive: true }))

function run(args: string[], input = ''): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
    input,
    cwd: folder,
    env: { ...process.env, INIT_CWD: folder },
  })
}

it('prints what it reads out of a .docx named from where the person stands', async () => {
  writeFileSync(join(folder, 'ke-hoach.docx'), await docxPlan())
  const { stdout, status } = run(['ke-hoach.docx'])
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({
    file: 'ke-hoach.docx',
    symbol: '15/KH-LĐLĐ',
    kind: 'Kế hoạch',
    issuedOn: '2024-03-05',
    place: 'Tỉnh A',
  })
})

it('reads standard input for -', () => {
  const { stdout } = run(
    ['-'],
    'Số: 7/KH-LĐLĐ\nTây Ninh, ngày 11 tháng 5 năm 2023\nKẾ HOẠCH\nTuyên truyền pháp luật\nCăn cứ Chỉ thị số 48-CT/TW của Bộ Chính trị.',
  )
  expect(JSON.parse(stdout)).toMatchObject({
    symbol: '7/KH-LĐLĐ',
    title: 'Tuyên truyền pháp luật',
    citations: [{ symbol: '48-CT/TW' }],
  })
})

it('prints the code and the words of a refusal and ends with 65', () => {
  writeFileSync(join(folder, 'trong.txt'), '  \n ')
  const { stdout, status } = run(['trong.txt'])
  expect(status).toBe(65)
  expect(JSON.parse(stdout)).toMatchObject({ error: { code: 'TEXT_EMPTY' } })
})

it('says which file it cannot read', () => {
  const { stderr, status } = run(['khong-co.txt'])
  expect(status).toBe(66)
  expect(stderr).toContain('khong-co.txt')
})

it('says how it is used without a file', () => {
  const { stderr, status } = run([])
  expect(status).toBe(64)
  expect(stderr).toContain('usage')
})
