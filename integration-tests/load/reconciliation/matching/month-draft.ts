import type { Chance } from "./chance"
import type { MadeItem } from "./make-items"
import type { NoiseProfile } from "./noise-profile"
import type { Transfer } from "./write-line"
import type { Adversarial, TrueLine } from "./generated-month"
import { writeLine } from "./write-line"

type Truth = { pays: string[]; again?: boolean; adversarial?: Adversarial }

/** A month in the making: each order is used once. */
export class MonthDraft {
  readonly lines: TrueLine[] = []
  private readonly used = new Set<number>()

  constructor(
    readonly orders: MadeItem[],
    readonly profile: NoiseProfile,
    readonly chance: Chance
  ) {}

  /** The order at a place, unless it is used or in another state. */
  take(place: number, status: "open" | "paid" | "cancelled"): MadeItem | null {
    const order = this.orders[place]
    if (!order || this.used.has(place) || order.item.status !== status) {
      return null
    }
    this.used.add(place)
    return order
  }

  write(transfer: Omit<Transfer, "id">, truth: Truth): void {
    const id = `L${String(this.lines.length).padStart(6, "0")}`
    this.lines.push({
      line: writeLine({ ...transfer, id }, this.profile, this.chance),
      pays: truth.pays,
      again: truth.again ?? false,
      adversarial: truth.adversarial ?? null,
    })
  }
}
