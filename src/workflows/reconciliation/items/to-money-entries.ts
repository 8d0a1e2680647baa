import { toMainUnits } from "../../../money/to-main-units"
import type { NewPlatformItem } from "../../../modules/reconciliation/items/new-platform-item"
import type { TimelineEntry } from "../../../types/timeline"

/** Captures and refunds as the orders' timelines tell them. */
export const toMoneyEntries = (items: NewPlatformItem[]): TimelineEntry[] =>
  items
    .filter(({ kind }) => kind === "capture" || kind === "refund")
    .map((item) => ({
      order_id: item.order_id ?? "",
      kind: item.kind === "capture" ? "captured" : "refunded",
      cause: `${item.kind}:${item.entity_id}`,
      at: item.opened_at,
      actor: "system",
      payload: {
        payment_id: item.payment_id,
        currency_code: item.currency_code,
        amount: toMainUnits(BigInt(item.amount_minor), item.currency_code),
      },
    }))
