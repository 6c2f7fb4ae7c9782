import type { FirstAnswer, Language } from '@antq/plugin-contract'
import type { TypedDocumentString } from '@antq/shared-schema/documents'
import { GatewayFault } from './fault.js'
import { nameOfFile } from './file-name.js'
import { takeOnce } from './first-answers.js'
import { safeJson } from './safe-json.js'
import { createSentOnce } from './sent-once.js'
import { createTries, type Tries } from './tries.js'

/** What the client must know anew at each request: all of it may change while a tab is shown. */
export interface ClientSettings {
  /** Address of the GraphQL endpoint. */
  gateway(): string
  language(): Language
  /** Token of the signed-in person; `null` for a visitor. */
  token(): string | null
  /** The gateway no longer accepts the token that was sent. */
  onSessionEnd(): void
  /** Answers for a visitor that have come along with the page, a moment ago; each is taken once. */
  readonly answers?: readonly FirstAnswer[]
}

export interface RequestOptions {
  readonly signal?: AbortSignal
  /** Milliseconds; 15 s where left out. */
  readonly timeLimit?: number
  /**
   * Key under which the gateway does this change once, where the caller keeps it longer than the page lives (see
   * `newOnceKey`); without it the client makes one and remembers it until an answer has come.
   */
  readonly onceKey?: string
}

export interface GatewayClient {
  /**
   * Sends one operation.
   * @throws GatewayFault where no data comes
   */
  run<Result, Variables>(
    document: TypedDocumentString<Result, Variables>,
    variables: Variables,
    options?: RequestOptions,
  ): Promise<Result>
  /**
   * Sends a file to an address beside the endpoint and returns the JSON that comes back, refusals included.
   * @param path relative to the endpoint: `intake/text?name=…`
   * @throws GatewayFault where no answer comes
   */
  sendFile<Result>(path: string, file: Blob, options?: RequestOptions): Promise<Result>
  /**
   * Fetches a file from an address beside the endpoint, with the token of the session: a link cannot carry it.
   * @param path relative to the endpoint: `plans/plan_01….docx`
   * @throws GatewayFault where no file comes
   */
  fetchFile(path: string, options?: RequestOptions): Promise<GatewayFile>
  /** Sends everything that is under way anew: for a reader who does not want to wait for a slow network any longer. */
  again(): void
}

export interface GatewayFile {
  /** Name under which the gateway wants it saved; the last part of its path where it names none. */
  readonly name: string
  readonly content: Blob
}

const PATIENCE = 15_000

/** Codes of faults and of what graphql-js finds wrong with a document; every other one is a refusal, with words. */
const NO_REFUSAL = /^(?:INTERNAL_|GRAPHQL_|BAD_USER_INPUT|OPERATION_RESOLUTION)/

interface GraphqlAnswer<Result> {
  readonly data?: Result | null
  readonly errors?: readonly { readonly message?: string; readonly extensions?: { readonly code?: string } }[]
}

interface FileRefused {
  readonly error?: { readonly code?: string; readonly message?: string }
}

export function createGatewayClient(settings: ClientSettings): GatewayClient {
  const sentOnce = createSentOnce()
  const tries = createTries()
  const take = takeOnce(settings.answers ?? [])
  const headers = (type: string): Record<string, string> => {
    const token = settings.token()
    const plain = { 'content-type': type, accept: 'application/json', 'accept-language': settings.language() }
    return token ? { ...plain, authorization: `Bearer ${token}` } : plain
  }
  const endSession = (token: string | null): void => {
    // A late answer to an old token must not end the session that has begun meanwhile.
    if (token !== null && token === settings.token()) settings.onSessionEnd()
  }
  return {
    async run(document, variables, options = {}) {
      const token = settings.token()
      const query = document.toString()
      const known = token === null ? take(query, variables, settings.language()) : undefined
      if (known !== undefined) return known as ResultOf<typeof document>
      const body = safeJson({ query, variables })
      const key = options.onceKey ?? sentOnce.keyOf(body)
      const plain = headers('application/json')
      const init = { headers: key === null ? plain : { ...plain, 'idempotency-key': key }, body }
      const response = await send(tries, settings.gateway(), init, options)
      const answer = await parsed<GraphqlAnswer<ResultOf<typeof document>>>(response)
      const code = answer?.errors?.[0]?.extensions?.code ?? null
      if (code === 'SESSION_INVALID' || refusalCodeIn(answer?.data) === 'SESSION_INVALID') endSession(token)
      if (answer !== null && code !== 'IDEMPOTENCY_RUNNING') sentOnce.answered(body)
      if (answer?.data && !answer.errors?.length) return answer.data
      throw faultOf(response.status, code, answer?.errors?.[0]?.message ?? null)
    },
    async sendFile<Result>(path: string, file: Blob, options: RequestOptions = {}) {
      const address = new URL(path, settings.gateway())
      const type = file.type || 'application/octet-stream'
      const response = await send(
        tries,
        address,
        { headers: headers(type), body: file },
        { timeLimit: 120_000, ...options },
      )
      const answer = await parsed<Result>(response)
      if (answer === null) throw faultOf(response.status, null, null)
      return answer
    },
    async fetchFile(path, options = {}) {
      const token = settings.token()
      const { 'content-type': _none, ...plain } = headers('')
      const address = new URL(path, settings.gateway())
      const response = await send(tries, address, { method: 'GET', headers: plain }, { timeLimit: 60_000, ...options })
      if (response.status !== 200) {
        const refused = (await parsed<FileRefused>(response))?.error
        if (refused?.code === 'SESSION_INVALID') endSession(token)
        throw faultOf(response.status, refused?.code ?? null, refused?.message ?? null)
      }
      const name = nameOfFile(response.headers.get('content-disposition'))
      return { name: name ?? path.split('/').at(-1) ?? path, content: await response.blob() }
    },
    again: tries.again,
  }
}

type ResultOf<Document> = Document extends TypedDocumentString<infer Result, infer _Variables> ? Result : never

async function send(
  tries: Tries,
  address: string | URL,
  init: RequestInit,
  options: RequestOptions,
): Promise<Response> {
  const once = async (signal: AbortSignal): Promise<Response> => {
    const response = await fetch(address, { method: 'POST', credentials: 'omit', ...init, signal })
    // The clock runs until the body is there: a connection may also hang half-way.
    return new Response(await response.arrayBuffer(), { status: response.status, headers: response.headers })
  }
  try {
    return await tries.run(once, options.timeLimit ?? PATIENCE, () => new GatewayFault('slow'), options.signal)
  } catch (error) {
    if (error instanceof GatewayFault || options.signal?.aborted) throw error
    throw new GatewayFault('offline')
  }
}

async function parsed<T>(response: Response): Promise<T | null> {
  try {
    return (await response.json()) as T
  } catch {
    return null
  }
}

function faultOf(status: number, code: string | null, words: string | null): GatewayFault {
  if (code === 'SESSION_INVALID') return new GatewayFault('session', code, words)
  if (code && !NO_REFUSAL.test(code)) return new GatewayFault('refused', code, words)
  return new GatewayFault(status >= 500 || status === 429 ? 'down' : 'unexpected', code, null)
}

/** Code of the refusal that a mutation brought back as a value. */
function refusalCodeIn(data: unknown): string | null {
  if (typeof data !== 'object' || data === null) return null
  for (const payload of Object.keys(data).map((key) => (data as Record<string, unknown>)[key])) {
    const error = (payload as { error?: { code?: string } | null } | null)?.error
    if (error?.code) return error.code
  }
  return null
}
