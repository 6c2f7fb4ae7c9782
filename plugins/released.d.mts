/** See released.mjs. */
export function keepRelease(released: string, dist: string, version: string, on: string): void
export function carryOver(released: string, dist: string): void
