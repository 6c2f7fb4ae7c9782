import type { FirstAnswer, Language } from '@antq/plugin-contract'
import type { TypedDocumentString } from '@antq/shared-schema/documents'
import { GatewayFault } from './fault.js'
import { takeOnce } from './first-answers.js'
import { parsed } from './parsed.js'
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
   * Asks an address beside the endpoint, with the token of the session; files are sent and fetched with it.
   * @param path relative to the endpoint: `intake/text?name=…`; empty for the endpoint itself
   * @throws GatewayFault where no answer comes; what an answer means is for the caller to say
   */
  ask(path: string, init: AskInit, options?: RequestOptions): Promise<Asked>
  /** Sends everything that is under way anew: for a reader who does not want to wait for a slow network any longer. */
  again(): void
}

export interface AskInit {
  /** POST where left out. */
  readonly method?: 'GET' | 'POST'
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: BodyInit
}

export interface Asked {
  readonly response: Response
  /** Ends the session where the code of a refusal says that it has ended. */
  heed(code: string | null | undefined): void
  /** What to throw where there is no data. */
  fault(code?: string | null, words?: string | null): GatewayFault
}

const PATIENCE = 15_000

/** Codes of faults and of what graphql-js finds wrong with a document; every other one is a refusal, with words. */
const NO_REFUSAL = /^(?:INTERNAL_|GRAPHQL_|BAD_USER_INPUT|OPERATION_RESOLUTION)/

interface GraphqlAnswer<Result> {
  readonly data?: Result | null
  readonly errors?: readonly { readonly message?: string; readonly extensions?: { readonly code?: string } }[]
}

export function createGatewayClient(settings: ClientSettings): GatewayClient {
  const sentOnce = createSentOnce()
  const tries = createTries()
  const take = takeOnce(settings.answers ?? [])
  const ask = async (path: string, init: AskInit, options: RequestOptions = {}): Promise<Asked> => {
    const token = settings.token()
    const headers: Record<string, string> = {
      accept: 'application/json',
      'accept-language': settings.language(),
      ...init.headers,
    }
    if (token) headers['authorization'] = `Bearer ${token}`
    const endpoint = settings.gateway()
    const address = path === '' ? endpoint : new URL(path, endpoint)
    const response = await send(tries, address, { ...init, headers }, options)
    return {
      response,
      heed(code) {
        // A late answer to an old token must not end the session that has begun meanwhile.
        if (code === 'SESSION_INVALID' && token !== null && token === settings.token()) settings.onSessionEnd()
      },
      fault: (code = null, words = null) => faultOf(response.status, code, words),
    }
  }
  return {
    ask,
    async run(document, variables, options = {}) {
      const query = document.toString()
      const known = settings.token() === null ? take(query, variables, settings.language()) : undefined
      if (known !== undefined) return known as ResultOf<typeof document>
      const body = safeJson({ query, variables })
      const key = options.onceKey ?? sentOnce.keyOf(body)
      const headers = { 'content-type': 'application/json', ...(key === null ? {} : { 'idempotency-key': key }) }
      const { response, heed, fault } = await ask('', { headers, body }, options)
      const answer = await parsed<GraphqlAnswer<ResultOf<typeof document>>>(response)
      const refused = answer?.errors?.[0]
      const code = refused?.extensions?.code ?? null
      heed(code ?? refusalCodeIn(answer?.data))
      if (answer !== null && code !== 'IDEMPOTENCY_RUNNING') sentOnce.answered(body)
      if (answer?.data && !answer.errors?.length) return answer.data
      throw fault(code, refused?.message)
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
