import { readFileSync } from 'node:fs'

/** Linux tells time in hundredths of a second, whatever the machine. */
const TICKS_A_SECOND = 100

/**
 * Seconds of processor that a process has used so far, all its threads together.
 * @throws Error where the process is gone, and where there is no /proc
 */
export function processorSeconds(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  // the name stands in brackets and may hold blanks; user and system time are the 14th and 15th words
  const words = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(words[11]) + Number(words[12])) / TICKS_A_SECOND
}
