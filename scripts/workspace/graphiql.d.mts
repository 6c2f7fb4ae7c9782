export function copyGraphiql(folder: string): void
