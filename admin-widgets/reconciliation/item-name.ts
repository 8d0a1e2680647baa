import type { ItemRow } from "../../src/types/reconciliation/items"

type Named = Pick<
  ItemRow,
  "reference" | "payer" | "display_id" | "order_id" | "entity_id"
>

/** What an item is called: its order's number, code and payer. */
export const itemName = ({
  reference,
  payer,
  display_id,
  order_id,
  entity_id,
}: Named) =>
  [display_id ? `#${display_id}` : null, reference, payer]
    .filter(Boolean)
    .join(" · ") ||
  order_id ||
  entity_id
