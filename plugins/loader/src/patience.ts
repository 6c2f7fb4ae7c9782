/** Settles as `work` does, or rejects after `limit` milliseconds. A late result is left alone. */
export function within<T>(limit: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('timeout')), limit)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
