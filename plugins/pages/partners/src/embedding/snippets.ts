/** What a webmaster chooses for a snippet. */
export interface Choice {
  readonly province: string
  /** Name of one tab; empty for all of them. */
  readonly tab: string
  /** Where it is not the portal's own language; empty else. */
  readonly language: string
}

/** What is pasted into a website, each a line of its own. */
export interface Snippets {
  readonly script: string
  readonly element: string
  /** The spelling that editors leave alone. */
  readonly plain: string
  readonly frame: string
  readonly frameScript: string
}

/** Sandbox that editors put on frames; ours lives in it. */
export const SANDBOX = 'allow-scripts allow-same-origin allow-forms allow-presentation'

/**
 * @param gateway address of the gateway with a slash at its end
 * @param link what the link to the plain list says, for readers without script
 */
export function snippetsFor(gateway: string, { province, tab, language }: Choice, link: string): Snippets {
  const list = `<a href="${gateway}p/${province}/ke-hoach">${link}</a>`
  const kind = tab === '' ? 'antq-tabs' : 'antq-tab'
  const spelled = (prefix: string): string =>
    [
      ...(tab === '' ? [] : [`${prefix}name="${tab}"`]),
      `${prefix}province="${province}"`,
      ...(language === '' ? [] : [prefix === '' ? `lang="${language}"` : `${prefix}lang="${language}"`]),
    ].join(' ')
  const src = frameAddress(gateway, { province, tab, language }).replaceAll('&', '&amp;')
  return {
    script: `<script type="module" src="${gateway}embed.js"></script>`,
    element: `<${kind} ${spelled('')}>${list}</${kind}>`,
    plain: `<div class="${kind}" ${spelled('data-')}>${list}</div>`,
    frame: `<iframe src="${src}" width="100%" height="900" style="border:0" title="${link}"></iframe>`,
    frameScript: `<script async src="${gateway}embed/frame.js"></script>`,
  }
}

/** Address of the frame with this choice in it. */
export function frameAddress(gateway: string, { province, tab, language }: Choice): string {
  const asked = new URLSearchParams({
    province,
    ...(tab !== '' && { tab }),
    ...(language !== '' && { lang: language }),
  })
  return `${gateway}embed/frame?${asked.toString()}`
}

/** What a content policy has to name, by directive. */
export function policyLines(gateway: string): { readonly embed: string; readonly frame: string } {
  const { origin } = new URL(gateway)
  return { embed: `script-src ${origin}; connect-src ${origin};`, frame: `frame-src ${origin};` }
}
