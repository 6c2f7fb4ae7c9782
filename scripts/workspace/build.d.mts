export function buildWorkspace(say: (line: string) => void, only?: readonly string[]): Promise<void>
