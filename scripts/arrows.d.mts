export function targetOf(file: string, specifier: string): string
export function brokenArrows(file: string, source: string): string[]
