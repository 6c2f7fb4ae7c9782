/** 256 random bits as base64url: what this tab keeps while the person is at a provider. */
export function newVerifier(): string {
  return base64url(crypto.getRandomValues(new Uint8Array(32)))
}

/** Address that leads to the provider of a province; it carries the SHA-256 of what is kept. */
export async function providerAddress(province: string, verifier: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))
  const query = new URLSearchParams({ challenge: base64url(new Uint8Array(digest)) })
  return `../sign-in/oidc/${encodeURIComponent(province)}?${query.toString()}`
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}
