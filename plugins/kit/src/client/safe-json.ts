/**
 * `JSON.stringify` on pages whose Prototype.js or MooTools gives arrays a `toJSON` of their own: with it every
 * array would arrive at the gateway as a string.
 */
export function safeJson(value: unknown): string {
  const arrays = Array.prototype as { toJSON?: unknown }
  const foreign = arrays.toJSON
  if (foreign === undefined) return JSON.stringify(value)
  delete arrays.toJSON
  try {
    return JSON.stringify(value)
  } finally {
    arrays.toJSON = foreign
  }
}
