import {
  type AnalyticsWorker,
  type AnalyticsWorkerOptions,
  startAnalyticsWorker,
} from "../../../../analytics/queue/start-analytics-worker"

/** The queue's worker inside the shop's own worker process. */
export class HostWorker {
  private starting_: Promise<AnalyticsWorker | null> | null = null

  /** Does not keep the shop's start waiting; a failure is logged. */
  start(options: () => AnalyticsWorkerOptions): void {
    this.starting_ ??= this.run(options)
  }

  /** Waits for the job at work; the next worker takes what is left. */
  async close(): Promise<void> {
    await (await this.starting_)?.close()
    this.starting_ = null
  }

  private async run(options: () => AnalyticsWorkerOptions) {
    const resolved = options()
    try {
      return await startAnalyticsWorker(resolved)
    } catch (error) {
      const { message } = error as Error
      resolved.log.error(`No worker for the analytics queue: ${message}`)
      return null
    }
  }
}
