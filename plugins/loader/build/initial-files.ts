import type { Rolldown } from 'vite'

type Chunk = Pick<Rolldown.OutputChunk, 'fileName' | 'imports' | 'moduleIds'>

/** The container's file, then that of the tab itself, then what they import. */
export function initialFiles(chunks: readonly Chunk[]): string[] {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const found = new Set<string>()
  const walk = (chunk: Chunk | undefined): void => {
    if (!chunk || found.has(chunk.fileName)) return
    found.add(chunk.fileName)
    for (const file of chunk.imports) walk(byName.get(file))
  }
  for (const module of [/loader\/build\/container\.ts$/, /loader\/build\/tab-entry\.ts$/])
    walk(chunks.find(({ moduleIds }) => moduleIds.some((id) => module.test(id.replaceAll('\\', '/')))))
  return [...found]
}
