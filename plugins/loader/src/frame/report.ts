/** What the gateway is told of a site; see `POST /embed/report`. Never personal data. */
export interface ReportDetail {
  readonly tab?: string | null
  readonly where?: string
  readonly message?: string
  readonly directive?: string
}

export type Report = (kind: 'seen' | 'error' | 'policy', province: string, detail?: ReportDetail) => void

/** One in so many pages says that it is there; and no page tells of more failures than this. */
const SEEN_ONCE_IN = 20
const MOST = 5

/** Tells the gateway what happens in sites that nobody here sees. Where it cannot be sent, nothing happens. */
export function createReport(base: string, version: string, chance: () => number = Math.random): Report {
  let sent = 0
  return (kind, province, detail) => {
    if (kind === 'seen' ? chance() * SEEN_ONCE_IN >= 1 : sent++ >= MOST) return
    // The gateway keeps half of it at most: nothing that it would take out is cut in two before it sees it.
    const message = detail?.message?.replace(/[?#]\S*/g, '').slice(0, 400)
    try {
      // As plain text: with another type the browser would ask for permission first.
      navigator.sendBeacon(
        `${base}embed/report`,
        JSON.stringify({ ...detail, message, kind, province, loader: version }),
      )
    } catch {
      // A page may have taken the beacon away; the reader is told anyhow.
    }
  }
}
