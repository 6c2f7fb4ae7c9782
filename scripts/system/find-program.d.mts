/** The full path of the first of these programs that is installed, or `undefined`. */
export function findProgram(...names: string[]): string | undefined
