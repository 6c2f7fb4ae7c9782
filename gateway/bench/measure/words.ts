import { cpus, totalmem } from 'node:os'
import type { Measured } from './rounds.js'

/** Median milliseconds of one question in small and in large data. */
export interface Growth {
  readonly name: string
  readonly small: number
  readonly large: number
}

const number = (value: number) => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)

/** The figures as a table in Markdown, one line for each side of each question. */
export function tableOf(all: readonly Measured[]): string {
  const head = [
    '| | | requests/s | p50 ms | p99 ms | server CPU s/1,000 | database CPU s/1,000 | ratio | wanted |',
    '|-|-|-:|-:|-:|-:|-:|-:|-:|',
  ]
  const lines = all.flatMap(({ question, gateway, floor }) =>
    (['gateway', 'floor'] as const).map((side) => {
      const figures = side === 'gateway' ? gateway : floor
      const ratio = side === 'gateway' ? `${number(gateway.cost / floor.cost)} | ≤ ${question.mostRatio}` : '1 | '
      const cells = [
        figures.perSecond,
        figures.percentile(0.5),
        figures.percentile(0.99),
        figures.serverCost,
        figures.databaseCost,
      ]
      return `| ${question.name} | ${side} | ${cells.map(number).join(' | ')} | ${ratio} |`
    }),
  )
  return [...head, ...lines].join('\n')
}

export function growthTableOf(all: readonly Growth[]): string {
  const lines = all.map(
    ({ name, small, large }) => `| ${name} | ${number(small)} | ${number(large)} | ${number(large / small)} | ≤ 1.3 |`,
  )
  return ['| | p50 ms at S | p50 ms at L | growth | wanted |', '|-|-:|-:|-:|-:|', ...lines].join('\n')
}

/** On what it was measured. */
export function machineOf(mariadb: string): string {
  const [first] = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  return `${cpus().length} × ${first?.model.trim() ?? 'unknown processor'}, ${memory} GB; Node ${process.versions.node}, MariaDB ${mariadb}`
}
