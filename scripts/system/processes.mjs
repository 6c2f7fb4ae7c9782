// Starts programs and remembers them, so that whoever started them can end each by its own id.
import { spawn } from 'node:child_process'

/** Programs that still run. */
const running = new Set()
/** What is done after all of them have stopped: folders removed. */
const afterwards = new Set()
/** A program that does not stop when asked is killed after this time. */
const GRACE = 8000

/** The last resort, where whoever runs us ended us before everything had stopped. Only what is quick can be done here. */
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL')
  for (const task of afterwards) task()
})

/**
 * Starts a program and remembers it until it has ended.
 * @returns the child; `child.ended` resolves with `{ code, signal }`, also when it could not be started (code 127)
 */
export function startProgram(command, args, options = {}) {
  const child = spawn(command, args, options)
  running.add(child)
  child.ended = new Promise((resolve) => {
    const end = (result) => {
      running.delete(child)
      resolve(result)
    }
    child.once('error', (error) => end({ code: 127, signal: null, error }))
    child.once('close', (code, signal) => end({ code, signal }))
  })
  return child
}

/**
 * Runs a program to its end.
 * @returns `{ code, output }`: both streams in the order they came; printed at once too where `show` is true
 */
export async function runProgram(command, args, { show = false, ...options } = {}) {
  const child = startProgram(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8')
    stream?.on('data', (text) => {
      output += text
      if (show) process.stdout.write(text)
    })
  }
  const { code, signal, error } = await child.ended
  if (error) output += `${error.message}\n`
  if (signal) output += `ended by ${signal}\n`
  return { code: code ?? (signal ? 128 : 1), output }
}

/** Asks one program to stop, kills it when it does not, and waits until it has ended. */
export async function stopProgram(child, grace = GRACE) {
  if (!running.has(child)) return
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), grace)
  await child.ended
  clearTimeout(timer)
}

/** Stops everything that was started here and still runs, then does what was left for afterwards. */
export async function stopAll() {
  await Promise.all([...running].map((child) => stopProgram(child)))
  for (const task of afterwards) task()
  afterwards.clear()
}

/** Leaves a task for {@link stopAll}; the answer takes it back. */
export function afterStopping(task) {
  afterwards.add(task)
  return () => afterwards.delete(task)
}

/** When this process is asked to stop, what it has started stops first. */
export function stopAllWhenAsked(code = 130) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => void stopAll().then(() => process.exit(code)))
  }
}
