import type { OrderMoveRow } from "../../../../../../types/reconciliation/order-money"
import type { MoneyItem } from "./money-item"

/** Core's captures and refunds among an order's items, the oldest first. */
export const toMoves = (items: MoneyItem[]): OrderMoveRow[] =>
  items
    .flatMap(({ kind, opened_at, ...item }) =>
      kind === "capture" || kind === "refund"
        ? [
            {
              kind: kind as OrderMoveRow["kind"],
              entity_id: item.entity_id,
              payment_id: item.payment_id,
              provider_id: item.provider_id,
              amount_minor: item.amount_minor,
              currency_code: item.currency_code,
              at: new Date(opened_at).toISOString(),
              withdrawn_at: item.withdrawn_at,
            },
          ]
        : []
    )
    .sort((one, other) => (one.at < other.at ? -1 : 1))
