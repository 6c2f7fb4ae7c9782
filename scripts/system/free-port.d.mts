/** A port that nobody uses now, followed by `following` more that nobody uses either. */
export function freePort(following?: number): Promise<number>
export function isFree(port: number, host?: string): Promise<boolean>
