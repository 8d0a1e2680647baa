import { newClientId } from "../../api/new-client-id"

export type QueuedScan = {
  client_id: string
  code: string
  /** That it counts for; null until it is sent, or when it opens an order. */
  parcel_id: string | null
}

/**
 * Sends scans one after the other. One that got no answer stays at the head,
 * with its own `client_id`, until it is sent again.
 */
export class ScanQueue {
  private waiting: QueuedScan[] = []
  private isRunning = false

  /** @param send false: it got no answer. */
  constructor(private readonly send: (scan: QueuedScan) => Promise<boolean>) {}

  add(code: string): Promise<void> {
    this.waiting.push({ client_id: newClientId(), code, parcel_id: null })
    return this.run()
  }

  /** Sends what waits; nothing while it is being sent. */
  async run(): Promise<void> {
    if (this.isRunning) {
      return
    }
    this.isRunning = true
    while (this.waiting.length && (await this.send(this.waiting[0]))) {
      this.waiting.shift()
    }
    this.isRunning = false
  }
}
