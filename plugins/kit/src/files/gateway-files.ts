import { nameOfFile } from '../client/file-name.js'
import type { GatewayClient, RequestOptions } from '../client/gateway-client.js'
import { parsed } from '../client/parsed.js'

// Apart from the client: the first list of a tab neither sends nor fetches files.

export interface GatewayFile {
  /** Name under which the gateway wants it saved; the last part of its path where it names none. */
  readonly name: string
  readonly content: Blob
}

interface FileRefused {
  readonly error?: { readonly code?: string; readonly message?: string }
}

/**
 * Sends a file to an address beside the endpoint and returns the JSON that comes back, refusals included.
 * @param path relative to the endpoint: `intake/text?name=…`
 * @throws GatewayFault where no answer comes
 */
export async function sendFile<Result>(
  gateway: GatewayClient,
  path: string,
  file: Blob,
  options: RequestOptions = {},
): Promise<Result> {
  const headers = { 'content-type': file.type || 'application/octet-stream' }
  const { response, fault } = await gateway.ask(path, { headers, body: file }, { timeLimit: 120_000, ...options })
  const answer = await parsed<Result>(response)
  if (answer === null) throw fault()
  return answer
}

/**
 * Fetches a file from an address beside the endpoint, with the token of the session: a link cannot carry it.
 * @param path relative to the endpoint: `plans/plan_01….docx`
 * @throws GatewayFault where no file comes
 */
export async function fetchFile(
  gateway: GatewayClient,
  path: string,
  options: RequestOptions = {},
): Promise<GatewayFile> {
  const { response, heed, fault } = await gateway.ask(path, { method: 'GET' }, { timeLimit: 60_000, ...options })
  if (response.status !== 200) {
    const refused = (await parsed<FileRefused>(response))?.error
    heed(refused?.code)
    throw fault(refused?.code, refused?.message)
  }
  const name = nameOfFile(response.headers.get('content-disposition'))
  return { name: name ?? path.split('/').at(-1) ?? path, content: await response.blob() }
}
