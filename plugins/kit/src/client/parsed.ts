/** The JSON of an answer; `null` where it is none. */
export async function parsed<T>(response: Response): Promise<T | null> {
  try {
    return (await response.json()) as T
  } catch {
    return null
  }
}
