/** Code of a province with a sample portal. */
export type Province = 'bac-giang' | 'tra-vinh' | 'tay-ninh' | 'ho-chi-minh'

export interface ServeOptions {
  /** Public address of the gateway, without a slash at the end. */
  readonly gateway: string
  /** 0 takes a free port; what is not named listens on {@link PORTS}. */
  readonly ports?: Readonly<Record<string, number>>
  /** The portals to serve; all four when not said. */
  readonly only?: readonly string[]
  /** Interface to listen on, 127.0.0.1 when not said. */
  readonly host?: string
}

export interface ServedPortals {
  /** `{ 'bac-giang': 'http://localhost:4001', … }` */
  readonly addresses: Readonly<Record<string, string>>
  close(): Promise<void>
}

export const PORTS: Readonly<Record<Province, number>>

/** Serves the sample portals, each on an origin of its own. Rejects when a port is taken. */
export function serve(options: ServeOptions): Promise<ServedPortals>
