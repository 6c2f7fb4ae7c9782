import { Piscina } from 'piscina'
import type { FileText } from '../file-text/index.js'
import { readDocument, type Findings } from '../intake/index.js'

/** Characters that are read at once: it takes less time than the way to a thread and back is worth. */
const SHORT = 16_000
const THREADS = 2
const MEGABYTES_A_THREAD = 512
/** Milliseconds after which a thread without work ends. */
const IDLE_FOR = 60_000

/** Tests run the sources, which a thread reads with the help of a loader. */
const isSource = import.meta.url.endsWith('.ts')

let room: Piscina | undefined

/** Threads for long texts and for files: reading 2 MB takes seconds, in which nobody else would be answered. */
function readingRoom(): Piscina {
  room ??= new Piscina({
    filename: new URL(isSource ? 'reader.sources.mjs' : 'reader.worker.js', import.meta.url).href,
    minThreads: 0,
    maxThreads: THREADS,
    idleTimeout: IDLE_FOR,
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES_A_THREAD },
    ...(isSource && { execArgv: ['--conditions=antq-source'] }),
  })
  return room
}

/**
 * What the kernel finds in a text that `checkText` has let pass.
 * @param deadline ends the reading, and the thread with it
 * @throws the reason of the deadline
 */
export async function findingsOf(text: string, deadline: AbortSignal | undefined): Promise<Findings> {
  if (text.length <= SHORT) return readDocument(text)
  return inRoom<Findings>('readLongText', { text }, deadline)
}

/**
 * Text of a file, as `textOfFile` says.
 * @throws the reason of the deadline
 */
export function fileTextOf(name: string, bytes: Uint8Array, deadline: AbortSignal): Promise<FileText> {
  return inRoom<FileText>('readFile', { name, bytes }, deadline)
}

async function inRoom<T>(name: string, task: object, deadline: AbortSignal | undefined): Promise<T> {
  try {
    return (await readingRoom().run(task, { name, ...(deadline && { signal: deadline }) })) as T
  } catch (error) {
    deadline?.throwIfAborted()
    throw error
  }
}
