/**
 * Contrast of two colours, 1–21, cut to two places so that it never seems to reach what it does not.
 * @param one `#rrggbb` or `#rgb`
 * @see WCAG 2.2, “contrast ratio” and “relative luminance”
 */
export function contrastOf(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b) as [number, number]
  return Math.floor(((light + 0.05) / (dark + 0.05)) * 100) / 100
}

/**
 * A colour laid over another, as `color-mix(in srgb, …)` gives it.
 * @param share how much of the first, 0–1
 * @returns `#rrggbb`
 */
export function mixed(one: string, share: number, other: string): string {
  const [over, under] = [partsOf(one), partsOf(other)]
  const parts = over.map((part, at) => Math.round(part * share + (under[at] ?? 0) * (1 - share)))
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}

function luminance(colour: string): number {
  const [red, green, blue] = partsOf(colour).map((part) => linear(part / 255)) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function partsOf(colour: string): number[] {
  const hex = colour.length === 4 ? colour.replace(/[0-9a-f]/gi, '$&$&') : colour
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
}

const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
