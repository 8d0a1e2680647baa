import { VirtualClock } from "./clock/virtual-clock"
import type { Fault } from "./faults/fault"
import { FaultDesk } from "./faults/fault-desk"
import { spoilScans } from "./faults/spoil-scans"
import { wrongTime } from "./faults/wrong-time"
import { makeParcel } from "./parcels/make-parcel"
import type { NewParcel } from "./parcels/new-parcel"
import type { Parcel } from "./parcels/parcel"
import { ParcelBook } from "./parcels/parcel-book"
import type { Random } from "./random/random"
import { Registrations } from "./vendors/registrations"
import type { ParcelView } from "./vendors/parcel-view"
import type { Vendor } from "./vendors/vendor"
import { vendors } from "./vendors/vendors"
import { WebhookDesk } from "./webhooks/webhook-desk"

/** The couriers' world: its time, its parcels, and what is told of them. */
export class Simulator {
  readonly clock: VirtualClock
  readonly parcels = new ParcelBook()
  readonly faults: FaultDesk
  readonly registrations = new Registrations()
  readonly webhooks = new WebhookDesk()
  /** Until when news were written. */
  private told_until: number
  private telling: Promise<void> = Promise.resolve()

  /** @param start the clock's first time; milliseconds since 1970. */
  constructor(
    private readonly settings: { seed: number; start: number; speed: number }
  ) {
    this.clock = new VirtualClock(settings.start, settings.speed)
    this.faults = new FaultDesk(settings.seed)
    this.told_until = settings.start
  }

  /** @throws BadRequest when it cannot be made as asked. */
  add(asked: NewParcel): Parcel {
    const parcel = makeParcel(asked, {
      seed: this.settings.seed,
      count: this.parcels.count,
      now: this.clock.now(),
    })
    this.parcels.add(parcel)
    for (const vendor of vendors) {
      if (asked.vendors?.includes(vendor.id)) {
        this.registrations.add(vendor, parcel.courier, parcel.number)
      }
    }
    return parcel
  }

  /** What can be seen of a parcel now, spoilt by faults. */
  view(
    parcel: Parcel,
    ref: string,
    { faults, random }: { faults: ReadonlySet<Fault>; random: Random }
  ): ParcelView {
    const { courier, number } = parcel
    const now = this.clock.now()
    const share = faults.has("wrong_time")
      ? 1
      : (this.faults.rates.wrong_time ?? 0)
    const { seed } = this.settings
    const known = parcel.scans.filter((scan) => scan.published_at <= now)
    return {
      courier,
      number,
      ref,
      scans: spoilScans(known, {
        faults,
        random,
        now,
        timeOf: ({ at }) => wrongTime({ seed, number, at, share }),
      }),
      is_zoneless: faults.has("zoneless"),
      updated_at: Math.max(...known.map((scan) => scan.published_at), 0),
    }
  }

  /** Sends the news of what was published since the last time. */
  async tell(): Promise<void> {
    this.telling = this.telling.then(() => this.tellNow())
    await this.telling
  }

  private async tellNow(): Promise<void> {
    const [since, now] = [this.told_until, this.clock.now()]
    this.told_until = now
    for (const vendor of vendors) {
      this.parcels.all.forEach((parcel) => {
        this.writeNews(vendor, parcel, { since, now })
      })
    }
    await this.webhooks.send(now)
  }

  private writeNews(
    vendor: Vendor,
    parcel: Parcel,
    { since, now }: { since: number; now: number }
  ): void {
    const { courier, number } = parcel
    const ref = this.registrations.refFor(vendor, courier, number)
    const isFollowed =
      !vendor.needs_registration || this.registrations.find(ref) !== null
    const news = parcel.scans.filter(
      ({ published_at }) => published_at > since && published_at <= now
    )
    const isHeard = this.webhooks.listeners(vendor, courier).length > 0
    if (!vendor.notify || !isFollowed || !isHeard || !news.length) {
      return
    }
    const occasion = { channel: "webhook" as const, vendor: vendor.id, number }
    const drawn = this.faults.draw(occasion)
    const event_id = `evt_${ref}_${news.at(-1)?.at}`
    const content = vendor.notify(this.view(parcel, ref, drawn), event_id)
    const told = { courier, number, event_id, content }
    this.webhooks.post(vendor, told, now, drawn)
  }
}
