// For the page around the frame: gives each frame of ours the height that its content asks for. Without it a frame keeps
// the height that it was written with, and scrolls. Leaves no names on the page and touches nothing else of it.
;(() => {
  const LEAST = 120
  const MOST = 50_000
  const tag = document.currentScript ?? document.querySelector('script[src*="/embed/frame.js"]')
  const gateway = tag ? new URL(tag.src, location.href).origin : null

  const frameOf = (source) =>
    [...document.getElementsByTagName('iframe')].find((frame) => frame.contentWindow === source)

  addEventListener('message', ({ origin, source, data }) => {
    if (origin !== gateway || data === null || typeof data !== 'object' || data.antq !== 1) return
    const { height } = data
    if (!Number.isFinite(height) || height <= 0) return
    const frame = frameOf(source)
    if (frame) frame.style.height = `${Math.min(Math.max(Math.ceil(height), LEAST), MOST)}px`
  })

  // a frame that was ready before this script came says its height once more; whoever else hears this learns nothing
  const ask = () => {
    for (const frame of document.getElementsByTagName('iframe'))
      if (frame.src.startsWith(`${gateway}/`)) frame.contentWindow?.postMessage({ antq: 1, ask: 'height' }, '*')
  }
  if (gateway !== null) ask()
})()
