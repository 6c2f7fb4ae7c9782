// Serves the four sample portals, each on an origin of its own, as real provinces' sites are.
//   import { serve } from './serve.mjs'; const portals = await serve({ gateway: 'http://localhost:4000' })
//   GATEWAY=http://localhost:4000 node plugins/portals/serve.mjs
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { dirname, extname, join, normalize, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const HERE = dirname(fileURLToPath(import.meta.url))
const require = createRequire(import.meta.url)

/** Ports under `npm start`: PORT + 1 … PORT + 4 of a gateway on 4000. */
export const PORTS = { 'bac-giang': 4001, 'tra-vinh': 4002, 'tay-ninh': 4003, 'ho-chi-minh': 4004 }

/** Libraries of the portals' own, as such sites bring them along. */
const packageFolder = (name) => dirname(require.resolve(`${name}/package.json`))
const LIBRARIES = {
  '/lib/bootstrap/': () => join(packageFolder('bootstrap3'), 'dist'),
  '/lib/jquery/': () => join(packageFolder('jquery'), 'dist'),
}

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
}

/** See serve.d.mts for the options. */
export async function serve({ gateway, ports = {}, only = Object.keys(PORTS), host = '127.0.0.1' }) {
  const addresses = {}
  const servers = await Promise.all(
    only.map(async (province) => {
      const server = createServer((request, response) => {
        answer(province, gateway, request, response).catch((error) => {
          if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' })
          response.end(String(error?.message ?? error))
        })
      })
      await new Promise((resolve, reject) => {
        server.once('error', reject)
        server.listen(ports[province] ?? PORTS[province], host, resolve)
      })
      addresses[province] = `http://localhost:${server.address().port}`
      return server
    }),
  )
  const close = async () => {
    await Promise.all(
      servers.map(
        (server) =>
          new Promise((done) => {
            server.close(done)
            server.closeAllConnections()
          }),
      ),
    )
  }
  return { addresses, close }
}

async function answer(province, gateway, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end()
    return
  }
  const pathname = readable(request.url ?? '/')
  if (pathname === null) {
    response.writeHead(400).end()
    return
  }
  const file = await fileFor(province, pathname)
  if (!file) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Không tìm thấy trang')
    return
  }
  const headers = { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream', 'cache-control': 'no-cache' }
  if (extname(file) === '.html') {
    // The gateway's address is known only when the portals are served.
    const page = (await readFile(file, 'utf8')).replaceAll('{{gateway}}', gateway)
    response.writeHead(200, headers).end(request.method === 'HEAD' ? undefined : page)
  } else if (request.method === 'HEAD') {
    response.writeHead(200, headers).end()
  } else {
    response.writeHead(200, headers)
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response)
  }
}

/** The path of an address, decoded; `null` where it cannot be. */
function readable(address) {
  try {
    return decodeURIComponent(new URL(address, 'http://portal').pathname)
  } catch {
    return null
  }
}

/** The file behind a path, or `null`; never one outside the portal's own folder or its libraries. */
async function fileFor(province, pathname) {
  for (const prefix of Object.keys(LIBRARIES))
    if (pathname.startsWith(prefix)) return existing(LIBRARIES[prefix](), pathname.slice(prefix.length))
  // The Vue portal is built; the others are served as they lie here.
  const root = province === 'ho-chi-minh' ? join(HERE, 'dist') : join(HERE, province)
  return existing(root, pathname.endsWith('/') ? `${pathname}index.html` : pathname)
}

async function existing(root, path) {
  const file = normalize(join(root, path))
  if (!file.startsWith(root + sep) || file.includes('\0')) return null
  const found = await stat(file).catch(() => null)
  return found?.isFile() ? file : null
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const gateway = process.env.GATEWAY ?? 'http://localhost:4000'
  const portals = await serve({ gateway })
  for (const [province, address] of Object.entries(portals.addresses)) console.log(`${province} ${address}`)
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void portals.close())
}
