import { localDay } from "../calendar/local-day"
import type { LiveOrder } from "../live/live-order"
import { demoPayouts } from "./demo-payouts"
import { feeOf } from "./fee-of"
import { gatewayRef } from "./gateway-ref"
import type { GatewayRow } from "./gateway-row"
import { ownRefund_minor } from "./own-refund"

type Change = Partial<GatewayRow>

/** Makes rows of one day, in the main payout unless they say another. */
export class GatewayRows {
  private readonly day_: string

  constructor(reference: Date) {
    this.day_ = localDay(reference)
  }

  row(change: Change & Pick<GatewayRow, "category" | "ref">): GatewayRow {
    return {
      payout: demoPayouts.main,
      day: this.day_,
      text: "",
      currency: "idr",
      gross_minor: 0n,
      fee_minor: 0n,
      ...change,
    }
  }

  /** What a card paid: the order's total, less the gateway's fee. */
  charge(order: LiveOrder, change: Change = {}): GatewayRow {
    const gross_minor = change.gross_minor ?? order.total_minor
    return this.row({
      category: "charge",
      ref: gatewayRef(order),
      text: `${order.customer.first_name} ${order.customer.last_name}`,
      gross_minor,
      fee_minor: feeOf(gross_minor),
      ...change,
    })
  }

  /** What the desk paid back, unless it says another amount. */
  refund(order: LiveOrder, change: Change = {}): GatewayRow {
    return this.row({
      category: "refund",
      ref: gatewayRef(order),
      gross_minor: -ownRefund_minor,
      ...change,
    })
  }
}
