export interface PrivateMariadb {
  /** `mysql://antq:antq@127.0.0.1:PORT/antq`: an existing database; its user may create others. */
  readonly url: string
  readonly pid: number
  stop(): Promise<void>
}
/** Data that stays in a folder, and further arguments of its server. */
export interface KeptData {
  readonly data: string
  readonly settings?: readonly string[]
}
export function startMariadb(kept?: KeptData): Promise<PrivateMariadb>
