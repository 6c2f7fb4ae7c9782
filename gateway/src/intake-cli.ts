// `npm run --silent intake -- FILE`: prints what intake reads out of a .txt, .docx or .pdf; `-` is standard input.
import { basename } from 'node:path'
import { readFile } from 'node:fs/promises'
import { labelOf, refusals, type RefusalCode } from '@antq/shared-schema'
import { goldJsonOf } from './slices/document/intake/gold-json.js'
import { checkText, readDocument } from './slices/document/intake/index.js'

const [file, ...rest] = process.argv.slice(2)
if (file === undefined || rest.length > 0) {
  console.error('usage: npm run --silent intake -- FILE   (.txt, .docx or .pdf; - reads standard input)')
  process.exit(64)
}

const outcome = await textOf(file)
const refusal = 'refusal' in outcome ? outcome.refusal : checkText(outcome.text)
if (refusal !== null) refuse(refusal)
else if ('text' in outcome)
  process.stdout.write(`${JSON.stringify(goldJsonOf(basename(file), readDocument(outcome.text)), null, 1)}\n`)

/** The readers of .docx and .pdf are large: they are loaded only when a file is not plain text. */
async function textOf(path: string): Promise<{ text: string } | { refusal: RefusalCode }> {
  const bytes = path === '-' ? await standardInput() : await bytesOf(path)
  const { textOfFile } = await import('./slices/document/file-text/index.js')
  return textOfFile(path === '-' ? 'stdin.txt' : basename(path), bytes)
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (error) {
    console.error(`cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`)
    process.exit(66)
  }
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

function refuse(code: RefusalCode): void {
  process.stdout.write(`${JSON.stringify({ error: { code, message: labelOf(refusals, code, 'vi') } })}\n`)
  process.exitCode = 65
}
