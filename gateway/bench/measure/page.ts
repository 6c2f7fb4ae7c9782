import { readFileSync, writeFileSync } from 'node:fs'

const PAGE = new URL('../../../docs/performance.md', import.meta.url)
const [BEGIN, END] = ['<!-- results -->', '<!-- end of results -->']

/** Puts the last results into docs/performance.md, between its two marks; what people wrote around them stays. */
export function writeResults(results: { size: string; machine: string; ratios: string; growths: string | null }): void {
  const page = readFileSync(PAGE, 'utf8')
  const [before = '', rest = ''] = page.split(BEGIN)
  const [, after = ''] = rest.split(END)
  const { size, machine, ratios, growths } = results
  const parts = [`${new Date().toISOString().slice(0, 10)}, size ${size}. ${machine}.`, ratios]
  if (growths !== null) parts.push('One request after the other on one connection, gateway only:', growths)
  writeFileSync(PAGE, `${before}${BEGIN}\n\n${parts.join('\n\n')}\n\n${END}${after}`)
}
