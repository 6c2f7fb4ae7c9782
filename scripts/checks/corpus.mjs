import { existsSync } from 'node:fs'
import { runProgram } from '../system/processes.mjs'
import { at, ROOT } from '../workspace/root.mjs'
import { quietEnv } from './tools.mjs'

const SCORER = at('..', 'shared', 'corpus', 'score.mjs')
const ENOUGH = 0.95

/** Documents that this repository does not hold; whoever has them beside it also has them scored. */
export const hasCorpus = () => existsSync(SCORER)

/** Intake on the documents beside the repository: the scorer ends with the line `intake 0.962`. */
export async function corpus() {
  const args = [SCORER, '--', 'npm', 'run', '--silent', 'intake', '--']
  const { code, output } = await runProgram(process.execPath, args, { cwd: ROOT, env: quietEnv() })
  const score = /^intake (\d\.\d+)$/m.exec(output)
  return { ok: code === 0 && score !== null && Number(score[1]) >= ENOUGH, note: score?.[0] ?? 'no score', output }
}
