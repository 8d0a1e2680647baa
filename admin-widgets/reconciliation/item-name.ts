import type { ItemRow } from "../../src/types/reconciliation/items"

type Named = Pick<ItemRow, "reference" | "payer" | "order_id" | "entity_id">

/** What an item is called: its code and payer, else its order. */
export const itemName = ({ reference, payer, order_id, entity_id }: Named) =>
  [reference, payer].filter(Boolean).join(" · ") || order_id || entity_id
