import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startMariadb } from '../../../scripts/system/mariadb.mjs'
import { afterStopping } from '../../../scripts/system/processes.mjs'
import { runPhp, servePhp } from '../php-server.js'

const DEBIANS = '/usr/share/wordpress'
export const THEMES = ['twentytwentythree', 'twentytwentyone'] as const
/** Ways in which our tabs get into a page; see install.php. */
export const WAYS = ['html-block', 'classic', 'author', 'shortcode', 'block'] as const

export interface WordPress {
  pageOf(way: (typeof WAYS)[number]): string
  wear(theme: (typeof THEMES)[number]): Promise<void>
  stop(): Promise<void>
}

/** Makes and serves a WordPress from Debian's files, with a MariaDB and a folder of its own. */
export async function startWordPress(site: {
  port: number
  gateway: string
  province: string
  /** File of our plugin's package. */
  package: string
}): Promise<WordPress> {
  if (!existsSync(DEBIANS)) throw new Error('WordPress is not installed: the package wordpress brings it')
  const root = mkdtempSync(join(tmpdir(), 'antq-wordpress-'))
  const remove = (): void => rmSync(root, { recursive: true, force: true })
  const leave = afterStopping(remove)
  const database = await startMariadb()
  const address = `http://localhost:${site.port}`
  cpSync(DEBIANS, root, { recursive: true, dereference: true })
  writeFileSync(join(root, 'wp-config.php'), configOf(new URL(database.url), address))
  mustUsePlugin(root, site.gateway)
  const ids = await runPhp(join(import.meta.dirname, 'install.php'), [JSON.stringify({ ...site, root, address })])
  const pages = JSON.parse(ids) as Record<string, number>
  const server = await servePhp(root, site.port)
  return {
    pageOf: (way) => `${address}/?p=${pages[way]}`,
    wear: async (theme) => void (await runPhp(join(import.meta.dirname, 'theme.php'), [root, theme])),
    stop: async () => {
      await server.stop()
      await database.stop()
      leave()
      remove()
    },
  }
}

/** A webmaster puts the script into the theme's head once: authors may write only the `div`. */
function mustUsePlugin(root: string, gateway: string): void {
  const folder = join(root, 'wp-content/mu-plugins')
  mkdirSync(folder, { recursive: true })
  const code = `<?php add_action('wp_head', function () { echo '<script async src="${gateway}/embed.js"></script>'; });\n`
  writeFileSync(join(folder, 'antq-script.php'), code)
}

function configOf(database: URL, address: string): string {
  const values = {
    DB_NAME: database.pathname.slice(1),
    DB_USER: database.username,
    DB_PASSWORD: database.password,
    DB_HOST: database.host,
    DB_CHARSET: 'utf8mb4',
    WP_HOME: address,
    WP_SITEURL: address,
    WPLANG: '',
  }
  const lines = Object.entries(values).map(([name, value]) => `define('${name}', '${value}');`)
  // nothing here may ask the world outside, also not for updates
  for (const switched of ['WP_HTTP_BLOCK_EXTERNAL', 'DISABLE_WP_CRON', 'AUTOMATIC_UPDATER_DISABLED'])
    lines.push(`define('${switched}', true);`)
  return [
    '<?php',
    ...lines,
    "$table_prefix = 'wp_';",
    "if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');",
    "require_once ABSPATH . 'wp-settings.php';",
    '',
  ].join('\n')
}
