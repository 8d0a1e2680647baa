import {
  type AnalyticsQueue,
  createAnalyticsQueue,
} from "../../../../analytics/queue/create-analytics-queue"
import { migrateAnalyticsQueue } from "../../../../analytics/queue/migrate-analytics-queue"
import type { QueuePlace } from "../../../../analytics/queue/queue-place"

/**
 * This process's connection to the queue, opened by whoever needs it first:
 * a shop that never exports holds none.
 */
export class SharedQueue {
  private opening_: Promise<AnalyticsQueue> | null = null

  constructor(
    private readonly place_: () => QueuePlace,
    private readonly onError_: (message: string) => void
  ) {}

  async open(): Promise<AnalyticsQueue> {
    this.opening_ ??= this.connect()
    try {
      return await this.opening_
    } catch (error) {
      this.opening_ = null
      throw error
    }
  }

  async close(): Promise<void> {
    const opening = this.opening_
    this.opening_ = null
    await (await opening?.catch(() => null))?.close()
  }

  private async connect() {
    const place = this.place_()
    await migrateAnalyticsQueue(place)
    return createAnalyticsQueue(place, this.onError_)
  }
}
