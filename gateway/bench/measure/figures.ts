/** What one side needed for one question, all rounds together. */
export class Figures {
  private readonly latencies: number[] = []
  private seconds = 0
  private server = 0
  private database = 0

  add(load: { seconds: number; latencies: readonly number[] }, server: number, database: number): void {
    this.latencies.push(...load.latencies)
    this.seconds += load.seconds
    this.server += server
    this.database += database
  }

  get perSecond(): number {
    return this.latencies.length / this.seconds
  }

  /** Milliseconds within which this share of the requests was answered. */
  percentile(share: number): number {
    const sorted = this.latencies.toSorted((one, other) => one - other)
    return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
  }

  /** Seconds of processor of the server for 1,000 requests. */
  get serverCost(): number {
    return (1000 * this.server) / this.latencies.length
  }

  get databaseCost(): number {
    return (1000 * this.database) / this.latencies.length
  }

  get cost(): number {
    return this.serverCost + this.databaseCost
  }
}
