import { randomBytes } from 'node:crypto'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { keptFile } from './foundation/kept-file.js'
import { senderOf, type MailSettings } from './mail/settings.js'

const schema = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(4000),
  /** `mysql://user:password@host:port/database` (MySQL 8.4 or MariaDB 10.11); without it SQLite under DATA_DIR. */
  DATABASE_URL: z
    .string()
    .regex(/^(mysql|mariadb):\/\//, 'must begin with mysql:// or mariadb://')
    .optional(),
  /** Folder of the SQLite file, of the demonstration key and of a key that was made here. */
  DATA_DIR: z.string().default('.data'),
  /** Folder with one YAML file for each province. */
  PROVINCES_DIR: z.string().default('deploy/provinces'),
  /** Folder with the built plugins. */
  PLUGINS_DIR: z.string().default('plugins/dist'),
  /** Address under which browsers reach the gateway; without it `http://localhost:PORT`. */
  PUBLIC_URL: z.string().url().optional(),
  /** Addresses of the sample portals, `bac-giang=http://localhost:4001,…`; only outside production. */
  DEMO_PORTALS: z.string().default(''),
  /** Visitors may run operations of `shared-schema/documents` only. */
  STORED_OPERATIONS_ONLY: z.enum(['true', 'false']).default('false'),
  /** Proxies whose `X-Forwarded-For` is believed, addresses or networks: `10.0.0.0/8,127.0.0.1`. */
  TRUSTED_PROXIES: z.string().default(''),
  /** Serve GraphiQL, and let the schema be asked for; without it outside production only. */
  GRAPHIQL: z.enum(['true', 'false']).optional(),
  /** Seals secrets that have to be read again; at least 32 characters out of a generator. Made in DATA_DIR outside production. */
  SECRET_KEY: z.string().min(32, 'must have 32 characters or more').max(400).optional(),
  /** `yes` lets the demonstration sign-in listen where others can reach it. */
  DEMO_ON_NETWORK: z.enum(['yes', 'no']).default('no'),
  /** Server that takes our mail: `smtp://user:password@host:587` or `smtps://…:465`; without it no mail is sent. */
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/[^/]/, 'must begin with smtp:// or smtps://')
    .optional(),
  /** Sender of our mail: `nhac-viec@congdoan.example` or `Nhắc việc <nhac-viec@congdoan.example>`. */
  MAIL_FROM: z.string().optional(),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn'),
})

/** Addresses that only this machine reaches. */
const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|::1)$/

export interface Env {
  readonly mode: 'development' | 'test' | 'production'
  readonly host: string
  readonly port: number
  readonly databaseUrl: string | undefined
  readonly dataDir: string
  readonly provincesDir: string
  readonly pluginsDir: string
  readonly publicUrl: string
  readonly demoPortals: ReadonlyMap<string, string>
  readonly storedOperationsOnly: boolean
  readonly trustedProxies: readonly string[]
  readonly graphiql: boolean
  readonly secretKey: string
  /** Our secrets at providers of OpenID Connect, by the names that the files of provinces give them: `OIDC_…`. */
  readonly providerSecrets: ReadonlyMap<string, string>
  /** Undefined where no mail is sent. */
  readonly mail: MailSettings | undefined
  readonly logLevel: string
}

/** A setting is wrong; the message says which and why, in one line. */
export class EnvError extends Error {
  override readonly name = 'EnvError'
}

/**
 * Reads and checks the settings; the only reader of `process.env`.
 * @throws EnvError naming every wrong setting
 */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const present = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(present)
  if (!parsed.success) {
    throw new EnvError(parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; '))
  }
  const values = parsed.data
  if (values.NODE_ENV !== 'production' && values.DEMO_ON_NETWORK === 'no' && !LOOPBACK.test(values.HOST)) {
    throw new EnvError(
      `HOST ${values.HOST} is open to others, who could sign in as demonstration officers: set NODE_ENV=production, or DEMO_ON_NETWORK=yes`,
    )
  }
  const portals = values.DEMO_PORTALS.split(',').filter(Boolean)
  return {
    mode: values.NODE_ENV,
    host: values.HOST,
    port: values.PORT,
    databaseUrl: values.DATABASE_URL,
    dataDir: resolve(values.DATA_DIR),
    provincesDir: resolve(values.PROVINCES_DIR),
    pluginsDir: resolve(values.PLUGINS_DIR),
    publicUrl: (values.PUBLIC_URL ?? `http://localhost:${values.PORT}`).replace(/\/$/, ''),
    demoPortals: new Map(portals.map((pair) => pair.split('=') as [string, string])),
    storedOperationsOnly: values.STORED_OPERATIONS_ONLY === 'true',
    trustedProxies: values.TRUSTED_PROXIES.split(',')
      .map((proxy) => proxy.trim())
      .filter(Boolean),
    graphiql: values.GRAPHIQL === undefined ? values.NODE_ENV !== 'production' : values.GRAPHIQL === 'true',
    secretKey: secretKeyOf(values),
    providerSecrets: new Map(
      Object.entries(present).flatMap(([name, value]) => (name.startsWith('OIDC_') && value ? [[name, value]] : [])),
    ),
    mail: mailOf(values),
    logLevel: values.LOG_LEVEL,
  }
}

function mailOf({ SMTP_URL: url, MAIL_FROM: from }: z.infer<typeof schema>): MailSettings | undefined {
  if (url === undefined && from === undefined) return undefined
  if (url === undefined || from === undefined)
    throw new EnvError(`${url === undefined ? 'SMTP_URL' : 'MAIL_FROM'} is missing: mail needs both`)
  const sender = senderOf(from)
  if (sender === undefined) throw new EnvError('MAIL_FROM must be one address, with or without a name')
  return { url, sender }
}

function secretKeyOf(values: z.infer<typeof schema>): string {
  if (values.SECRET_KEY !== undefined) return values.SECRET_KEY
  if (values.NODE_ENV === 'production') throw new EnvError('SECRET_KEY is needed in production: 32 characters or more')
  return keptFile(join(resolve(values.DATA_DIR), 'secret-key'), randomBytes(32).toString('base64url')).trim()
}
