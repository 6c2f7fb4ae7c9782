// `npx vitest bench --run --root gateway`: how long 1 MB takes. Linear work shows as one time for all of them.
import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { bench, describe } from 'vitest'
import { readDocument } from '../src/slices/document/intake/index.js'

const MEGABYTE = 1024 * 1024
const fixtures = fileURLToPath(new URL('../src/slices/document/intake/fixtures', import.meta.url))
const documents = readdirSync(fixtures)
  .filter((name) => name.endsWith('.json'))
  .map((name) => readFileSync(`${fixtures}/${name.replace('.json', '.txt')}`, 'utf8'))

/** What is repeated until it fills a megabyte (of code units). */
const patterns: Record<string, string> = {
  'real documents': documents.join('\n\n'),
  'words of a symbol': 'số ',
  'open brackets': '((((',
  'halves of a date': '1/2/3/',
  'open quotes': '“',
  digits: '7',
  'empty lines': '\n',
  'openings of a citation': 'Căn cứ ',
  'kinds without symbols': 'Kế hoạch ',
  'days without months': 'ngày ',
  'symbols that never end': 'KH-',
  'one endless symbol': '12/KH-LĐLĐ',
  'capital letters': 'TM. BAN ',
  bullets: '- a\n',
  numbers: '1. \n',
  'bodies without end': 'của Ủy ban nhân dân ',
  'targets without end': 'ít nhất 5 ',
  'deadlines without end': 'trước ngày ',
  'composed of marks': 'e\u0302\u0301',
}

describe('1 MB', () => {
  for (const [name, pattern] of Object.entries(patterns)) {
    const text = pattern.repeat(Math.ceil(MEGABYTE / pattern.length)).slice(0, MEGABYTE)
    bench(name, () => void readDocument(text), { iterations: 1, warmupIterations: 0, time: 0, warmupTime: 0 })
  }
})
