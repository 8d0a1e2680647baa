import type { ScanResponse } from "../../../src/types/packing"
import { postPacking } from "../../api/post-packing"
import { isUnanswered } from "./is-unanswered"
import { openParcelOf } from "./open-parcel-of"
import { type QueuedScan, ScanQueue } from "./scan-queue"
import type { Refused } from "./station-order"
import { StationParcel } from "./station-parcel"

/** A bench's work on one order after the other, driven by scans. */
export class StationSession extends StationParcel {
  private readonly queue = new ScanQueue((scan) => this.send(scan))

  /**
   * Takes a code: it opens an order, chooses a parcel or counts a unit.
   * Without a network, or behind a scan without an answer, it is refused.
   */
  scan(code: string) {
    const text = code.trim()
    if (!text || this.state.last?.outcome === "unanswered") {
      return
    }
    if (!navigator.onLine) {
      this.set({ last: { code: text, outcome: "offline" } })
      return
    }
    void this.queue.add(text)
  }

  /** Sends again the scan of which nobody knows what came of it. */
  retry() {
    void this.queue.run()
  }

  private async send(scan: QueuedScan): Promise<boolean> {
    const { code } = scan
    this.set({ last: { code, outcome: "sending" } })
    try {
      await this.take(scan)
      return true
    } catch (error) {
      if (isUnanswered(error)) {
        this.set({ last: { code, outcome: "unanswered" } })
        return false
      }
      const refused = error as Refused
      this.set({
        last: { code, outcome: "refused", message: refused.message },
      })
      this.lose(refused, scan.parcel_id ? this.ownCode() : code)
      return true
    }
  }

  private async take(scan: QueuedScan) {
    const { code } = scan
    const own = this.state.desk?.parcels.find((parcel) => parcel.code === code)
    scan.parcel_id ??= openParcelOf(this.state)?.id ?? null
    if (own) {
      this.choose(own.id)
      this.set({ last: { code, outcome: "chosen" } })
    } else if (scan.parcel_id) {
      await this.verify(scan)
    } else {
      await this.load(code, false)
      this.set({ last: { code, outcome: "opened" } })
    }
  }

  private async verify({ client_id, code, parcel_id }: QueuedScan) {
    const { scan, parcel } = await postPacking<ScanResponse>(
      `parcels/${parcel_id}/scans`,
      { client_id, code, station: this.place.station }
    )
    this.setParcel(parcel)
    this.set({ last: { code, outcome: "answered", scan } })
    // A stray scan changes nothing, so what was refused before still is.
    if (scan.result === "ok") {
      this.set({ refusal: null })
    }
  }
}
