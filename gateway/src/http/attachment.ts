/**
 * `content-disposition` of a file with a Vietnamese name: the name itself in UTF-8, and without its marks for clients
 * that know no better.
 * @see RFC 6266, Appendix D; RFC 8187, 3.2 (which signs stand as they are)
 */
export function attachment(name: string): string {
  const encoded = encodeURIComponent(name.normalize('NFC')).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plainName(name)}"; filename*=UTF-8''${encoded}`
}

function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/[^\x20-\x7E]|["\\%]/gu, '_')
}
