export interface PrivateMariadb {
  /** `mysql://antq:antq@127.0.0.1:PORT/antq`: an existing empty database; its user may create others. */
  readonly url: string
  stop(): Promise<void>
}
export function startMariadb(): Promise<PrivateMariadb>
