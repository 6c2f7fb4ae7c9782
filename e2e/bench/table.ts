import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import type { Cost } from './traced-load.js'

/** All loads of a page, with our lines and without. */
export interface Measured {
  readonly name: string
  readonly slowed: number
  readonly with: readonly Cost[]
  readonly without: readonly Cost[]
}

const PAGE = new URL('../../docs/performance.md', import.meta.url)
const [BEGIN, END] = ['<!-- results of embedding -->', '<!-- end of results of embedding -->']

/** In Markdown, one line for each page: what is ours, what the page costs by itself, the longest task of either. */
export function tableOf(all: readonly Measured[]): string {
  const lines = all.map(({ name, slowed, with: ours, without: bare }) => {
    const of = (costs: readonly Cost[], what: keyof Cost): number => median(costs.map((cost) => cost[what]))
    const cells = [of(ours, 'total') - of(bare, 'total'), of(bare, 'total'), of(ours, 'longest'), of(bare, 'longest')]
    return `| ${name} | ${slowed} × | ${cells.map((cell) => cell.toFixed(0)).join(' | ')} |`
  })
  return [
    '| | slowed | ours, ms | the page alone, ms | longest task, ms | alone, ms |',
    '|-|-|-:|-:|-:|-:|',
    ...lines,
  ].join('\n')
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** On what it was measured, and how busy that was: the average of the last five minutes. */
export function machineOf(browser: string): string {
  const processors = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}`
  return `${processors}, ${Math.round(totalmem() / 2 ** 30)} GB, load ${loadavg()[1]?.toFixed(1)}; Chromium ${browser}`
}

/** Puts the results into docs/performance.md, between their two marks. */
export function writeResults(machine: string, loads: number, table: string): void {
  const page = readFileSync(PAGE, 'utf8')
  const [before = '', rest = ''] = page.split(BEGIN)
  const [, after = ''] = rest.split(END)
  const head = `${new Date().toISOString().slice(0, 10)}, medians of ${loads} loads. ${machine}.`
  writeFileSync(PAGE, `${before}${BEGIN}\n\n${head}\n\n${table}\n\n${END}${after}`)
}
