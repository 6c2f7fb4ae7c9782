/** How much data there is. `XS` is for the test that the floor and the gateway answer alike. */
export interface Size {
  readonly units: number
  readonly plans: number
  /** Answers that units have handed in, at least. */
  readonly submissions: number
}

export const SIZES = {
  XS: { units: 1_300, plans: 800, submissions: 8_000 },
  S: { units: 2_000, plans: 5_000, submissions: 50_000 },
  M: { units: 20_000, plans: 50_000, submissions: 1_000_000 },
  L: { units: 120_000, plans: 300_000, submissions: 5_000_000 },
} as const satisfies Record<string, Size>

export type SizeName = keyof typeof SIZES

/** @throws Error naming the sizes that there are */
export function sizeNamed(name: string | undefined): SizeName {
  if (name !== undefined && name in SIZES) return name as SizeName
  throw new Error(`Which size? ${Object.keys(SIZES).join(', ')}`)
}
