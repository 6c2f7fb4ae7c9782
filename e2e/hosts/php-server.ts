import { findProgram } from '../../scripts/system/find-program.mjs'
import { runProgram, startProgram, stopProgram } from '../../scripts/system/processes.mjs'

const STARTS_WITHIN = 30_000

/**
 * Runs a script of PHP's command line.
 * @returns what it printed
 * @throws with what it printed, where it fails
 */
export async function runPhp(script: string, args: string[] = [], folder?: string): Promise<string> {
  const { code, output } = await runProgram(php(), ['-d', 'memory_limit=256M', script, ...args], { cwd: folder })
  if (code !== 0) throw new Error(`${script} failed (${code}):\n${output}`)
  return output
}

/**
 * Serves a folder with PHP's own server on a port that the caller has chosen. One process: helpers that it could start
 * would outlive it.
 */
export async function servePhp(folder: string, port: number): Promise<{ stop(): Promise<void> }> {
  const child = startProgram(php(), ['-S', `127.0.0.1:${port}`, '-t', folder], {
    stdio: 'ignore',
  })
  const deadline = Date.now() + STARTS_WITHIN
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${port}/`, { redirect: 'manual' }).catch(() => undefined)
    await answer?.arrayBuffer()
    if (answer) return { stop: () => stopProgram(child) }
    if (Date.now() > deadline) throw new Error('PHP’s server does not answer')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

function php(): string {
  const program = findProgram('php')
  if (!program) throw new Error('PHP is not installed: the package php-cli brings it')
  return program
}
