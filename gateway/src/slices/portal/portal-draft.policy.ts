import { z } from 'zod'
import type { PortalChoices } from './portal-setting.entity.js'
import { readChoices } from './portal-setting.policy.js'
import type { Province } from './province.file.js'

/** As `ConfigurePortalInput`, without province and version. */
const wished = z.object({
  tabs: z.array(z.string()),
  language: z.string(),
  deepLinks: z.boolean(),
  theme: z.object({
    accent: z.string().nullish(),
    accentText: z.string().nullish(),
    surface: z.string().nullish(),
    radius: z.number().nullish(),
    font: z.string().nullish(),
  }),
})

/**
 * Choices that nobody has saved yet, as an address carries them. Their contrast is not asked for: the webmaster looks
 * at what it does.
 * @param text base64url of the JSON
 * @returns undefined where it is no draft
 * @throws Refusal INPUT_INVALID, TAB_UNKNOWN
 */
export function readDraft(registered: Province, text: string): PortalChoices | undefined {
  const parsed = wished.safeParse(jsonOf(Buffer.from(text, 'base64url').toString('utf8')))
  return parsed.success ? readChoices(registered, parsed.data) : undefined
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
