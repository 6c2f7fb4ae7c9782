import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { parse } from 'yaml'

/** A province as its file in `deploy/provinces/` says it: the only place where provinces differ. */
export interface Province {
  code: string
  name: { vi: string; en: string }
  /** Code of the union unit whose subtree the portal shows. */
  unit: string
  portal: { origins: string[] }
  /** Tabs in their order. */
  tabs: { name: string; label: { vi: string; en: string } }[]
  /** Theme tokens without `--antq-`. */
  theme: Record<string, string>
  language: 'vi' | 'en'
  deepLinks: boolean
  signIn: { kind: 'none' } | PortalTokens | ProviderSignIn
}

/** A portal vouches for its officers with signed tokens; without address or key it says itself where its keys are. */
export interface PortalTokens {
  kind: 'portal-token'
  issuer: string
  audience: string
  jwksUrl?: string
  publicKey?: string
}

/** Officers without a website that vouches for them sign in at a provider of OpenID Connect. */
export interface ProviderSignIn {
  kind: 'oidc'
  /** What the button says: “Đăng nhập bằng …”. */
  name: { vi: string; en: string }
  issuer: string
  clientId: string
  /** Name of the setting that holds the secret; without it the provider knows us by PKCE alone. */
  clientSecretEnv?: string
  scopes?: string[]
  asksSecondFactor?: boolean
}

/**
 * Reads and checks every province file of a folder.
 * @throws Error naming the file and what is wrong with it
 */
export function readProvinces(folder: string): Province[] {
  const schema = JSON.parse(readFileSync(join(folder, 'province.schema.json'), 'utf8')) as object
  const validate = new Ajv({ allErrors: true }).compile<Province>(schema)
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .toSorted()
  return files.map((file) => {
    const province: unknown = parse(readFileSync(join(folder, file), 'utf8'))
    if (!validate(province)) {
      const reasons = (validate.errors ?? []).map((error) => `${error.instancePath || '/'} ${error.message ?? ''}`)
      throw new Error(`${file}: ${reasons.join('; ')}`)
    }
    if (`${province.code}.yaml` !== file) throw new Error(`${file}: the code inside is ${province.code}`)
    return province
  })
}
