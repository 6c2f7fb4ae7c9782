export interface Counted {
  passed: number
  failed: number
  output: string
}
export function counted(result: { testResults: object[] } | undefined, code: number, output: string): Counted
export function tests(...projects: string[]): Promise<Counted>
