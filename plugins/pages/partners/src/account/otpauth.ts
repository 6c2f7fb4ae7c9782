/** The secret of an address for an app, in groups of four that people can type; empty where it has none. */
export function secretIn(otpauthUri: string): string {
  const secret = new URL(otpauthUri).searchParams.get('secret') ?? ''
  return secret.match(/.{1,4}/g)?.join(' ') ?? ''
}
