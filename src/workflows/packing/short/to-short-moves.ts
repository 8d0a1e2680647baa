import type { StockMove } from "../../../modules/replenishment/storage/ledger/shift-stock"
import type { ShortPick } from "./find-short-pick"

/** What missing units do to the stock, for its ledger; none stay as they are. */
export const toShortMoves = (short: ShortPick): StockMove[] =>
  short.reason === "NO_VARIANCE"
    ? []
    : [
        {
          cause: `short_pick:${short.id}`,
          inventory_item_id: short.inventory_item_id,
          location_id: short.location_id,
          kind: "adjustment",
          reason: short.reason === "DAMAGED" ? "damage" : "loss",
          delta: String(-short.quantity),
          actor: short.actor,
          note: null,
        },
      ]
