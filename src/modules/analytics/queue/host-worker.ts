import { setTimeout as wait } from "node:timers/promises"
import {
  type AnalyticsWorker,
  type AnalyticsWorkerOptions,
  startAnalyticsWorker,
} from "../../../../analytics/queue/start-analytics-worker"
import { withoutRepeats } from "../../../../analytics/queue/without-repeats"

type WorkerLog = AnalyticsWorkerOptions["log"]
type WorkerOptions = Omit<AnalyticsWorkerOptions, "log" | "onFatal">

const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 60_000

/**
 * The queue's worker inside the shop's own worker process. It neither keeps
 * the shop's start waiting nor ends the shop: while it cannot start, and when
 * its tables are taken away, it says so and tries again.
 */
export class HostWorker {
  private closing_ = new AbortController()
  private worker_: AnalyticsWorker | null = null
  private starting_: Promise<void> | null = null

  start(log: WorkerLog, options: () => WorkerOptions): void {
    const complain = withoutRepeats((text) => log.error(text))
    this.starting_ ??= this.keepStarting(log, options, complain)
  }

  /** Waits for the job at work; the next worker takes what is left. */
  async close(): Promise<void> {
    this.closing_.abort()
    await this.starting_
    await this.worker_?.close()
    this.worker_ = null
    this.starting_ = null
    this.closing_ = new AbortController()
  }

  private async keepStarting(
    log: WorkerLog,
    options: () => WorkerOptions,
    complain: (text: string) => void
  ): Promise<void> {
    const { signal } = this.closing_
    const again = () => {
      this.worker_ = null
      if (signal.aborted) {
        return
      }
      this.starting_ = this.keepStarting(log, options, complain)
    }
    let pauseMs = FIRST_PAUSE_MS
    while (!signal.aborted) {
      try {
        this.worker_ = await startAnalyticsWorker({
          ...options(),
          log,
          onFatal: again,
        })
        return
      } catch (error) {
        const { message } = error as Error
        complain(`No worker for the analytics queue, trying again: ${message}`)
      }
      await pause(pauseMs, signal)
      pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS)
    }
  }
}

/** Neither keeps the process alive nor outlasts the signal. */
const pause = (ms: number, signal: AbortSignal) =>
  wait(ms, undefined, { signal, ref: false }).catch(() => undefined)
