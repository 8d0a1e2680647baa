import { Random } from "../random/random"
import { seedOf } from "../random/seed-of"
import type { VendorId } from "../vendors/vendor-id"
import { breakingFaults } from "./breaking-faults"
import { channelFaults } from "./channel-faults"
import { checkFaults } from "./check-faults"
import type { Fault } from "./fault"
import type { FaultSettings } from "./fault-settings"

type Occasion = {
  channel: keyof typeof channelFaults
  vendor: VendorId
  number: string
}

/** Decides what goes wrong, and counts it. */
export class FaultDesk {
  readonly counts: Partial<Record<Fault, number>> = {}
  private settings: FaultSettings = {}
  private readonly occasions = new Map<string, number>()

  constructor(private readonly seed: number) {}

  get rates(): Partial<Record<Fault, number>> {
    return this.settings.rates ?? {}
  }

  get retryAfter(): number {
    return this.settings.retry_after ?? 30
  }

  /** @throws BadRequest for settings that cannot be followed. */
  set(settings: FaultSettings): void {
    checkFaults(settings)
    this.settings = structuredClone(settings)
  }

  /**
   * What goes wrong this time: the seed, the parcel and how often it was its
   * turn decide, not who else asks.
   *
   * @returns with the chance to go on with.
   */
  draw(occasion: Occasion): { faults: Set<Fault>; random: Random } {
    const { channel, vendor, number } = occasion
    const place = `${channel}/${vendor}/${number}`
    const turn = (this.occasions.get(place) ?? 0) + 1
    this.occasions.set(place, turn)
    const random = new Random(seedOf(this.seed, place, turn))
    const drawn = channelFaults[channel].filter((fault) =>
      random.isChance(this.rates[fault] ?? 0)
    )
    const all = [...this.scripted(occasion), ...drawn]
    const breaking = all.find((fault) => breakingFaults.includes(fault))
    const faults = new Set(breaking ? [breaking] : all)
    for (const fault of faults) {
      this.counts[fault] = (this.counts[fault] ?? 0) + 1
    }
    return { faults, random }
  }

  private scripted({ channel, vendor, number }: Occasion): Fault[] {
    const next = this.settings.script?.find(
      (line) =>
        (line.times ?? 1) > 0 &&
        (line.vendor ?? vendor) === vendor &&
        (line.number ?? number) === number &&
        (line.fault === "wrong_time" ||
          channelFaults[channel].includes(line.fault))
    )
    if (!next) {
      return []
    }
    next.times = (next.times ?? 1) - 1
    return [next.fault]
  }
}
