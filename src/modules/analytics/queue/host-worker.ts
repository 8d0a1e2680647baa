import {
  type AnalyticsWorker,
  type AnalyticsWorkerOptions,
  startAnalyticsWorker,
} from "../../../../analytics/queue/start-analytics-worker"

type WorkerLog = AnalyticsWorkerOptions["log"]
type WorkerOptions = Omit<AnalyticsWorkerOptions, "log">

/** The queue's worker inside the shop's own worker process. */
export class HostWorker {
  private starting_: Promise<AnalyticsWorker | null> | null = null

  /** Does not keep the shop's start waiting; a failure is logged. */
  start(log: WorkerLog, options: () => WorkerOptions): void {
    this.starting_ ??= this.run(log, options)
  }

  /** Waits for the job at work; the next worker takes what is left. */
  async close(): Promise<void> {
    await (await this.starting_)?.close()
    this.starting_ = null
  }

  private async run(log: WorkerLog, options: () => WorkerOptions) {
    try {
      return await startAnalyticsWorker({ ...options(), log })
    } catch (error) {
      const { message } = error as Error
      log.error(`No worker for the analytics queue: ${message}`)
      return null
    }
  }
}
