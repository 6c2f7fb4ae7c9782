/**
 * Tabs written by hand against the container protocol: small, without a build, and as badly behaved as a test needs.
 * Each shows its name, the session and the place, and logs what it was told on `globalThis.log`.
 */
export function sampleTab(
  name: string,
  extra: { throwsOnce?: boolean; throwsLater?: boolean; contract?: number } = {},
): string {
  return `
let failed = ${extra.throwsOnce ? 'false' : 'true'}
const tab = {
  contract: ${extra.contract ?? 1}, name: '${name}', version: '1.0.0',
  mount(root, portal) {
    if (!failed) { failed = true; throw new Error('broken setup') }
    const box = document.createElement('section')
    const show = (state) => { box.querySelector('p').textContent =
      ['${name}', state.province, state.language, state.session ? 'officer' : 'visitor', 'at ' + (state.place || 'start')].join(' · ') }
    box.innerHTML = '<h2>${name}</h2><p></p><input aria-label="words"><button type="button">open</button>'
    let state = { ...portal }
    show(state)
    box.querySelector('button').onclick = () => { state.place = 'item/1'; show(state); portal.onPlace('item/1') }
    box.querySelector('input').onkeydown = (event) => { if (event.key === 'Escape') portal.onSessionEnd() }
    root.append(box)
    ${extra.throwsLater ? THROWS_LATER : ''}
    return {
      update(change) { state = { ...state, ...change }; show(state) },
      unmount() { box.remove(); (globalThis.unmounted ??= []).push('${name}') },
    }
  },
}
export const init = (scope) => {
  for (const offered of Object.values(scope.vue ?? {})) (globalThis.vues ??= new Set()).add(offered.lib())
}
export const get = async (module) => () => ({ default: module === './tab' ? tab : undefined })
`
}

/** In a timer and in a promise: nobody of the tab catches it. */
const THROWS_LATER = `
    setTimeout(() => { throw new Error('broken timer') })
    void Promise.reject(new Error('broken promise'))`

export const SAMPLE_TABS = {
  '/tabs/first/remoteEntry.js': sampleTab('first'),
  '/tabs/second/remoteEntry.js': sampleTab('second'),
  '/tabs/third/remoteEntry.js': sampleTab('third', { throwsOnce: true }),
}

/** A page of a host's, with the given body and head. */
export function hostPage(body: string, head = '<script type="module" src="/embed.js"></script>'): string {
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`
}
