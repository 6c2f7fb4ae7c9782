// Preloaded into the gateway (`--import`): when its parent is gone, however it went, the gateway stops too.
import { isMainThread } from 'node:worker_threads'

// Threads are started with the same preloads; their input ends at once, and says nothing of the parent.
if (isMainThread) {
  process.stdin.on('end', () => process.kill(process.pid, 'SIGTERM'))
  process.stdin.on('error', () => process.kill(process.pid, 'SIGTERM'))
  process.stdin.resume()
  process.stdin.unref?.()
}
