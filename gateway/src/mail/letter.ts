/** A part of a letter. Links stand alone on their line, so that readers of plain text can follow them. */
export type LetterPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'item'; readonly text: string; readonly note?: string; readonly url?: string }
  | { readonly kind: 'button'; readonly text: string; readonly url: string }

/** What we write to somebody, before it has a shape. */
export interface Letter {
  readonly subject: string
  readonly parts: readonly LetterPart[]
  /** Why it comes, and how to have no more of it; small, at the end. */
  readonly footer: readonly LetterPart[]
  /** Where one POST ends further mail (RFC 8058); left out for mail that somebody has just asked for. */
  readonly stopUrl?: string
}

/** The letter as plain text, without lines that are broken by us. */
export function textOf({ parts, footer }: Letter): string {
  return `${parts.map(plain).join('\n\n')}\n\n-- \n${footer.map(plain).join('\n')}\n`
}

function plain(part: LetterPart): string {
  if (part.kind === 'text') return part.text
  if (part.kind === 'heading') return part.text.toLocaleUpperCase('vi')
  if (part.kind === 'button') return `${part.text}:\n${part.url}`
  return [`- ${part.text}`, ...[part.note, part.url].filter(Boolean).map((line) => `  ${line}`)].join('\n')
}

const FONT = 'font-family:Arial,Helvetica,sans-serif'
const STYLES = {
  text: 'margin:0 0 14px',
  heading: 'margin:20px 0 8px;font-size:16px',
  item: 'margin:0 0 12px;padding-left:12px;border-left:3px solid #0a6b4c',
  button: 'margin:0 0 18px',
  link: 'display:inline-block;padding:10px 18px;border-radius:6px;background:#0a6b4c;color:#ffffff;font-weight:bold;text-decoration:none',
}

/**
 * The letter as simple HTML: styles on the elements, since many readers drop all others; no picture and nothing that
 * is fetched, so that nobody is told that it was opened.
 */
export function htmlOf({ subject, parts, footer }: Letter): string {
  return `<!doctype html>
<html lang="vi">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(subject)}</title></head>
<body style="margin:0;padding:16px;background:#ffffff;color:#1a1c20;${FONT};font-size:15px;line-height:1.5">
<div style="max-width:640px;margin:0 auto">
${parts.map(marked).join('\n')}
<div style="margin-top:28px;padding-top:12px;border-top:1px solid #d5d8de;color:#50545c;font-size:13px">
${footer.map(small).join('\n')}
</div>
</div>
</body>
</html>
`
}

function marked(part: LetterPart): string {
  const text = escaped(part.text)
  if (part.kind === 'text') return `<p style="${STYLES.text}">${text}</p>`
  if (part.kind === 'heading') return `<h2 style="${STYLES.heading}">${text}</h2>`
  if (part.kind === 'button')
    return `<p style="${STYLES.button}"><a href="${escaped(part.url)}" style="${STYLES.link}">${text}</a></p>`
  const named = part.url === undefined ? `<strong>${text}</strong>` : `<a href="${escaped(part.url)}">${text}</a>`
  return `<div style="${STYLES.item}">${named}${part.note === undefined ? '' : `<br>${escaped(part.note)}`}</div>`
}

function small(part: LetterPart): string {
  if (part.kind !== 'button') return `<p style="margin:0 0 6px">${escaped(part.text)}</p>`
  return `<p style="margin:0 0 6px"><a href="${escaped(part.url)}" style="color:#50545c">${escaped(part.text)}</a></p>`
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** A text as HTML may hold it, between tags and in a quoted attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign)
}
