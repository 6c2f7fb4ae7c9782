import { escaped } from './markup.js'
import type { Site } from './page-frame.js'

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** A map of a site (sitemaps.org): addresses, and where it is known when each changed last. */
export function siteMap(site: Site, places: readonly { path: string; updatedAt?: string }[]): string {
  const urls = places.map(
    ({ path, updatedAt }) =>
      `<url><loc>${address(site, path)}</loc>${updatedAt === undefined ? '' : `<lastmod>${escaped(updatedAt)}</lastmod>`}</url>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="${NAMESPACE}">\n${urls.join('\n')}\n</urlset>\n`
}

/** A map of maps, for sites that are too large for one. */
export function siteMapIndex(site: Site, paths: readonly string[]): string {
  const maps = paths.map((path) => `<sitemap><loc>${address(site, path)}</loc></sitemap>`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="${NAMESPACE}">\n${maps.join('\n')}\n</sitemapindex>\n`
}

const address = ({ publicUrl }: Site, path: string): string => escaped(`${publicUrl}${path}`)
