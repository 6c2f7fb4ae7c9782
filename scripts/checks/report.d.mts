export type StepResult = ({ ok: boolean } | { passed: number; failed: number }) & { note?: string; output?: string }
export interface Report {
  readonly total: { passed: number; failed: number }
  step(name: string, work: () => StepResult | Promise<StepResult>): Promise<boolean>
  end(): number
}
export function createReport(print?: (line: string) => void): Report
