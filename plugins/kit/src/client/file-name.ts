/**
 * The name in a `content-disposition`: with all its marks where it has them, else the plain one.
 * @returns undefined where it names none
 * @see RFC 6266, 4.3
 */
export function nameOfFile(disposition: string | null): string | undefined {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1]
  if (encoded !== undefined) return decodeURIComponent(encoded)
  return /filename="([^"]+)"/i.exec(disposition ?? '')?.[1]
}
