import type { ChildProcess, SpawnOptions } from 'node:child_process'

/** A program that was started here. */
export type Program = ChildProcess & {
  /** Resolves when it has ended; code 127 where it could not be started. */
  readonly ended: Promise<{ code: number | null; signal: NodeJS.Signals | null; error?: Error }>
}
export function startProgram(command: string, args: readonly string[], options?: SpawnOptions): Program
export function runProgram(
  command: string,
  args: readonly string[],
  options?: SpawnOptions & { show?: boolean },
): Promise<{ code: number; output: string }>
export function stopProgram(child: Program, grace?: number): Promise<void>
export function stopAll(): Promise<void>
export function afterStopping(task: () => void): () => void
export function stopAllWhenAsked(code?: number): void
