import { faultWords, refusalWords, sendFile, useGateway, useI18n, usePortal } from '@antq/plugin-kit'
import { labelOf, refusals } from '@antq/shared-schema'
import { ReadIntakeDocument } from '@antq/shared-schema/documents'
import { onScopeDispose, type Ref, ref } from 'vue'
import type { IntakeDraft } from './read-draft.js'

export interface TextReading {
  /** What is under way: a file is being turned into text, or a text into a draft. */
  readonly busy: Readonly<Ref<'file' | 'text' | null>>
  /** Why the last try brought nothing, in words. */
  readonly problem: Ref<string | null>
  /** @returns `null` where the text was refused or the way failed; `problem` says why */
  readText(text: string): Promise<IntakeDraft | null>
  /** @returns the text of a .txt, .docx or .pdf; `null` as above */
  readFile(file: File): Promise<string | null>
  /** Calls off what is under way. */
  cancel(): void
}

/** A text of 2 MB takes the gateway some seconds, and a slow line some more. */
const READING_TIME = 60_000
/** Bounds of the gateway, said before anything is sent. */
const LARGEST_TEXT = 2 * 1024 * 1024
const LARGEST_FILE = 10 * 1024 * 1024

interface FileAnswer {
  readonly text?: string
  readonly error?: { readonly code: string; readonly message?: string }
}

/** Turns files into texts and texts into drafts. Writes nothing anywhere. */
export function useTextReading(): TextReading {
  const gateway = useGateway()
  const i18n = useI18n()
  const { state } = usePortal()
  const busy = ref<'file' | 'text' | null>(null)
  const problem = ref<string | null>(null)
  let controller: AbortController | null = null

  const cancel = (): void => {
    controller?.abort()
    controller = null
    busy.value = null
  }
  onScopeDispose(cancel)

  const refuse = (code: string, message?: string): null => {
    // What is refused here before it is sent has the words that the gateway would have used.
    const words = message ?? labelOf(refusals, code, i18n.language())
    problem.value = refusalWords({ code, message: words }, i18n)
    return null
  }
  /** The newest request counts; an older one that still answers is not heard. */
  const during = async <T>(
    what: 'file' | 'text',
    work: (signal: AbortSignal) => Promise<T | null>,
  ): Promise<T | null> => {
    cancel()
    const mine = (controller = new AbortController())
    busy.value = what
    problem.value = null
    try {
      const result = await work(mine.signal)
      return mine.signal.aborted ? null : result
    } catch (error) {
      if (!mine.signal.aborted) problem.value = faultWords(error, i18n)
      return null
    } finally {
      if (controller === mine) cancel()
    }
  }

  return {
    busy,
    problem,
    cancel,
    readText: (text) =>
      during('text', async (signal) => {
        if (text.trim() === '') return refuse('TEXT_EMPTY')
        if (new Blob([text]).size > LARGEST_TEXT) return refuse('TEXT_TOO_LARGE')
        const { intake } = await gateway.run(
          ReadIntakeDocument,
          { text, province: state.province },
          { signal, timeLimit: READING_TIME },
        )
        return intake.error ? refuse(intake.error.code, intake.error.message) : intake.draft
      }),
    readFile: (file) =>
      during('file', async (signal) => {
        if (file.size > LARGEST_FILE) return refuse('FILE_TOO_LARGE')
        const path = `intake/text?name=${encodeURIComponent(file.name.normalize('NFC'))}`
        const answer = await sendFile<FileAnswer>(gateway, path, file, { signal })
        if (answer.error) return refuse(answer.error.code, answer.error.message)
        return answer.text ?? refuse('FILE_BROKEN')
      }),
  }
}
