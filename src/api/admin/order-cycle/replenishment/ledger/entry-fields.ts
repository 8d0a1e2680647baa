/** Of a ledger's entry, as the door shows them. */
export const entryFields = [
  "id",
  "inventory_item_id",
  "location_id",
  "field",
  "seq",
  "kind",
  "reason",
  "delta_units",
  "balance_units",
  "from_at",
  "at",
  "cause",
  "overwrote",
  "order_id",
  "actor_id",
  "note",
]
