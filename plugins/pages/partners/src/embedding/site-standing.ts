import type { ListPortalReportsQuery } from '@antq/shared-schema/documents'

export type PortalReport = ListPortalReportsQuery['portalReports']['edges'][number]['node']

/** What is known of one website. */
export interface SiteStanding {
  /** Empty where many were counted together. */
  readonly origin: string
  readonly isRegistered: boolean
  /** Instant at which a page was shown last; null where none told so. */
  readonly seenAt: string | null
  /** Versions of embed.js, the one that was heard of last first. */
  readonly loaders: readonly string[]
  /** Directives of its policy that lack our address. */
  readonly missing: readonly string[]
  readonly failures: readonly PortalReport[]
}

/** Websites by what they told, those that are registered first, then by when they were heard of last. */
export function standingOfSites(reports: readonly PortalReport[]): SiteStanding[] {
  const latest = reports.toSorted((one, other) => (one.lastAt < other.lastAt ? 1 : -1))
  return distinct(latest.map(({ origin }) => origin))
    .map((origin) =>
      standing(
        origin,
        latest.filter((report) => report.origin === origin),
      ),
    )
    .toSorted((one, other) => Number(other.isRegistered) - Number(one.isRegistered))
}

/** @param told what the website told, the latest first */
const standing = (origin: string, told: readonly PortalReport[]): SiteStanding => ({
  origin,
  isRegistered: told.some(({ isRegistered }) => isRegistered),
  seenAt: told.find(({ kind }) => kind.code === 'SEEN')?.lastAt ?? null,
  loaders: distinct(told.map(({ loader }) => loader)),
  missing: distinct(told.map(({ directive }) => directive)),
  failures: told.filter(({ kind }) => kind.code === 'ERROR'),
})

const distinct = (words: readonly (string | null)[]): string[] => [
  ...new Set(words.filter((word): word is string => word !== null)),
]
