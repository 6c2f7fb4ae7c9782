/** Only what the token itself says; whether it is genuine is the gateway's affair. */
export function hasExpired(token: string, now: number): boolean {
  try {
    const claims = JSON.parse(atob((token.split('.')[1] ?? '').replace(/-/g, '+').replace(/_/g, '/'))) as {
      exp?: number
    }
    return typeof claims.exp === 'number' && claims.exp * 1000 <= now
  } catch {
    return false
  }
}
