import { useQueryCache } from '@pinia/colada'
import { type Ref, ref } from 'vue'
import { faultWords } from '../client/fault-words.js'
import { type Refusal, refusalWords } from '../client/refusal.js'
import { useI18n } from '../language/use-i18n.js'
import { useAnnouncer } from '../tab/announcer.js'

interface Payload {
  readonly error: Refusal | null
}

/** What a form or a button shows of its deed. */
export interface DeedShown {
  readonly busy: Readonly<Ref<boolean>>
  /** Why the last try did nothing, in words; gone with the next try. */
  readonly problem: Ref<string | null>
  /** The problem, where it is about this field of the input: `unit`, the end of `input.unit`. */
  errorOf(field: string): string | null
  /** The problem, where it is about none of the fields that the form shows. */
  problemBeside(...shown: string[]): string | null
}

export interface Deed extends DeedShown {
  /** @returns what came back; null where it was refused or no answer came */
  perform<P extends Payload>(send: () => Promise<P>): Promise<P | null>
  /** @returns whether it was done */
  succeed(send: () => Promise<Payload>): Promise<boolean>
}

/**
 * Sends a change and keeps what became of it, for one form or one button.
 * @param lists first words of the queries that are asked for anew afterwards, also where it was refused: somebody
 * else may have been faster
 */
export function useDeed(...lists: string[]): Deed {
  const i18n = useI18n()
  const cache = useQueryCache()
  const { announce } = useAnnouncer()
  const busy = ref(false)
  const problem = ref<string | null>(null)
  const fields = ref<readonly string[]>([])
  const isAbout = (field: string): boolean => fields.value.some((path) => path === field || path.endsWith(`.${field}`))

  async function send<P extends Payload>(ask: () => Promise<P>): Promise<P | null> {
    try {
      const payload = await ask()
      if (payload.error === null) return payload
      problem.value = refusalWords(payload.error, i18n)
      fields.value = payload.error.fields
    } catch (error) {
      problem.value = faultWords(error, i18n)
    }
    announce(problem.value)
    return null
  }
  const deed: Deed = {
    busy,
    problem,
    errorOf: (field) => (isAbout(field) ? problem.value : null),
    problemBeside: (...shown) => (shown.some(isAbout) ? null : problem.value),
    async perform(ask) {
      busy.value = true
      problem.value = null
      fields.value = []
      const payload = await send(ask)
      busy.value = false
      for (const list of lists) void cache.invalidateQueries({ key: [list] })
      return payload
    },
    succeed: async (ask) => (await deed.perform(ask)) !== null,
  }
  return deed
}
