import { faultWords, type Refusal, refusalWords, useAnnouncer, useI18n } from '@antq/plugin-kit'
import { type Ref, ref } from 'vue'

export interface Deed {
  readonly busy: Readonly<Ref<boolean>>
  /** Why the last try did nothing, in words; gone with the next try. */
  readonly problem: Ref<string | null>
  /** Paths of the input fields that were refused. */
  readonly fields: Readonly<Ref<readonly string[]>>
  /** @returns what came back; null where it was refused or no answer came */
  perform<Payload extends { readonly error: Refusal | null }>(send: () => Promise<Payload>): Promise<Payload | null>
}

/** Sends a change and keeps what became of it, for one form or one button. */
export function useDeed(): Deed {
  const i18n = useI18n()
  const { announce } = useAnnouncer()
  const busy = ref(false)
  const problem = ref<string | null>(null)
  const fields = ref<readonly string[]>([])
  return {
    busy,
    problem,
    fields,
    async perform(send) {
      busy.value = true
      problem.value = null
      fields.value = []
      try {
        const payload = await send()
        if (payload.error === null) return payload
        problem.value = refusalWords(payload.error, i18n.language())
        fields.value = payload.error.fields
      } catch (error) {
        problem.value = faultWords(error, i18n)
      } finally {
        busy.value = false
      }
      announce(problem.value ?? '')
      return null
    },
  }
}
