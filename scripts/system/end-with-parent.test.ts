import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, it } from 'vitest'

const PRELOAD = new URL('end-with-parent.mjs', import.meta.url).href

/** A program that starts a thread, as the gateway does to read a file, and says when the thread has ended. */
const WITH_THREAD = `
  import { Worker } from 'node:worker_threads'
  const thread = new Worker('setTimeout(() => {}, 100)', { eval: true })
  thread.on('exit', () => console.log('read'))
  setInterval(() => {}, 1000)
  process.on('SIGTERM', () => process.exit(3))
`

describe('a program that ends with its parent', () => {
  it('outlives its own threads, and stops when the parent lets go of it', async () => {
    const program = spawn(process.execPath, ['--import', PRELOAD, '--input-type=module', '--eval', WITH_THREAD], {
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    const ended = once(program, 'exit')
    const first: unknown = await Promise.race([once(program.stdout, 'data'), ended])
    expect(String(first).trim()).toBe('read')
    expect(program.exitCode).toBeNull()
    program.stdin.end()
    expect(await ended).toEqual([3, null])
  })
})
