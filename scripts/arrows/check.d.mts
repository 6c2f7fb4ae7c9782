export function wrongImports(root: string): string[]
export function objection(file: string, imported: string): string | undefined
