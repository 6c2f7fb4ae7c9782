import { runProgram } from '../system/processes.mjs'
import { at, ROOT } from '../workspace/root.mjs'
import { quietEnv } from './tools.mjs'

/** Everything in the contract is described, and nothing that partners rely on stops without their being told. */
export async function contractKept() {
  const args = ['--import', 'tsx', at('shared-schema', 'check.ts')]
  const { code, output } = await runProgram(process.execPath, args, { cwd: ROOT, env: quietEnv() })
  return { ok: code === 0, note: output.trim(), output }
}
