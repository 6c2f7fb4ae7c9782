import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterStopping } from '../../../scripts/system/processes.mjs'
import { servePhp } from '../php-server.js'

const DEBIANS = '/usr/share/dokuwiki'

/** Makes and serves a DokuWiki from Debian's files, with one page that holds our `div`. */
export async function startDokuWiki(site: {
  port: number
  gateway: string
  province: string
}): Promise<{ readonly page: string; stop(): Promise<void> }> {
  if (!existsSync(DEBIANS)) throw new Error('DokuWiki is not installed: the package dokuwiki brings it')
  const root = mkdtempSync(join(tmpdir(), 'antq-dokuwiki-'))
  const remove = (): void => rmSync(root, { recursive: true, force: true })
  const leave = afterStopping(remove)
  cpSync(DEBIANS, root, { recursive: true, dereference: true })
  cpSync('/var/lib/dokuwiki/data', join(root, 'data'), { recursive: true, dereference: true })
  cpSync('/etc/dokuwiki', join(root, 'conf'), { recursive: true, dereference: true })
  // Debian's files look for their settings where the package keeps them; these have their own
  writeFileSync(join(root, 'inc/preload.php'), `<?php\ndefine('DOKU_CONF', '${root}/conf/');\n`)
  const settings = { title: 'Cổng thử', lang: 'vi', htmlok: 1, useacl: 0, savedir: join(root, 'data'), license: '' }
  const lines = Object.entries(settings).map(([name, value]) => `$conf['${name}'] = ${JSON.stringify(value)};`)
  writeFileSync(join(root, 'conf/local.php'), ['<?php', ...lines, ''].join('\n'))
  rmSync(join(root, 'conf/acl.auth.php'), { force: true })

  // The script once, in the head of the template; the div on the page.
  const template = join(root, 'lib/tpl/dokuwiki')
  writeFileSync(join(template, 'meta.html'), `<script async src="${site.gateway}/embed.js"></script>\n`)
  const pages = join(root, 'data/pages')
  mkdirSync(pages, { recursive: true })
  const text = `====== Phong trào ======\n\n<html><div class="antq-tabs" data-province="${site.province}"></div></html>\n`
  writeFileSync(join(pages, 'phong-trao.txt'), text)
  const server = await servePhp(root, site.port)
  return {
    page: `http://localhost:${site.port}/doku.php?id=phong-trao`,
    stop: async () => {
      await server.stop()
      leave()
      remove()
    },
  }
}
