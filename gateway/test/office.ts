import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { findProgram } from '../../scripts/system/find-program.mjs'
import { OFFICE_FONTS } from '../../scripts/system/packages.mjs'
import { runProgram } from '../../scripts/system/processes.mjs'

/** As wide as Times New Roman. */
const FONT = 'Tinos'

/** A page as an office sees it. */
export interface SeenPage {
  /** In points: A4 is 595 × 842. */
  width: number
  height: number
  /** Pieces of text from the top, with where they begin and how large they are, in points from the upper left. */
  pieces: { text: string; x: number; y: number; size: number }[]
  /** All of it in one line. */
  text: string
}

/**
 * Pages that LibreOffice makes of a .docx.
 * @throws Error where it is not installed, complains, or makes nothing
 */
export async function pagesInOffice(docx: Uint8Array): Promise<SeenPage[]> {
  const office = findProgram('soffice', 'libreoffice')
  if (!office) throw new Error('LibreOffice is not installed: the package libreoffice-writer-nogui brings it')
  if (!existsSync(OFFICE_FONTS)) throw new Error('the fonts are not installed: the package fonts-croscore brings them')
  const folder = mkdtempSync(join(tmpdir(), 'antq-office-'))
  try {
    writeFileSync(join(folder, 'paper.docx'), docx)
    const fonts = join(folder, 'fonts.conf')
    writeFileSync(fonts, fontSettings(join(folder, 'cache')))
    const { code, output } = await runProgram(
      office,
      // a profile of its own: two programs with one profile wait for each other
      [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'pdf', 'paper.docx'],
      { cwd: folder, env: { ...process.env, FONTCONFIG_FILE: fonts } },
    )
    // said of every document where there is no Java, which none of ours needs
    const complaints = output
      .split('\n')
      .filter((line) => /error|warn|corrupt|repair/i.test(line) && !/javaldx/.test(line))
    if (code !== 0 || complaints.length > 0) throw new Error(`LibreOffice: ${output}`)
    const pdf = readFileSync(join(folder, 'paper.pdf'))
    if (!pdf.includes(`+${FONT}`)) throw new Error(`LibreOffice did not set the document in ${FONT}`)
    return await pagesOf(pdf)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** One font for Times New Roman, whatever else the machine has: breaks and widths are the same everywhere. */
const fontSettings = (cache: string): string => `<fontconfig>
  <dir>${OFFICE_FONTS}</dir>
  <cachedir>${cache}</cachedir>
  <match target="pattern">
    <edit name="family" mode="assign" binding="strong"><string>${FONT}</string></edit>
  </match>
</fontconfig>`

async function pagesOf(pdf: Uint8Array): Promise<SeenPage[]> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: VerbosityLevel.ERRORS })
  const document = await task.promise
  const pages: SeenPage[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const [, , width = 0, height = 0] = page.view
    const { items } = await page.getTextContent()
    const pieces = items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return []
      const [, , , size = 0, x = 0, y = 0] = item.transform as number[]
      return [{ text: item.str, x, y: height - y, size }]
    })
    const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('')
    pages.push({ width, height, pieces, text: text.replace(/\s+/g, ' ').normalize('NFC') })
  }
  await task.destroy()
  return pages
}
