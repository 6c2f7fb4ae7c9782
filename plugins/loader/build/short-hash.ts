/** A short name for a text, the same on every machine; not for secrets. */
export function shortHash(text: string): string {
  let hash = 5381
  for (let i = 0; i < text.length; i++) hash = (hash * 33) ^ text.charCodeAt(i)
  return (hash >>> 0).toString(36)
}
