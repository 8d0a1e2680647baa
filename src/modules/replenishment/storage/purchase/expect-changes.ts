import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"
import { insertFromJson } from "../../../../sql/insert-from-json"
import type { LevelMove } from "./move-levels"

type Change = {
  inventory_item_id: string
  stocked_by: number
  /** Decimal. */
  incoming_by: string
}

/**
 * Tells the ledger why levels change, in the transaction that changes them: so
 * they are confirmed from the start.
 */
export async function expectChanges(
  transaction: SqlEntityManager,
  { cause, kind, actor, location_id }: LevelMove,
  changes: Change[]
): Promise<void> {
  const frame = {
    cause,
    location_id,
    actor_id: actor,
    state: "confirmed",
    expected_at: new Date().toISOString(),
  }
  const rows = changes.flatMap((change) =>
    [
      { field: "stocked", kind, delta_units: String(change.stocked_by) },
      {
        field: "incoming",
        kind: "incoming",
        delta_units: change.incoming_by,
      },
    ]
      .filter(({ delta_units }) => delta_units !== "0")
      .map((row) => ({
        id: generateEntityId(undefined, "oexp"),
        inventory_item_id: change.inventory_item_id,
        ...frame,
        ...row,
      }))
  )
  await insertFromJson(transaction, {
    table: "replenishment_expected_change",
    columns: {
      id: "text",
      cause: "text",
      inventory_item_id: "text",
      location_id: "text",
      field: "text",
      kind: "text",
      delta_units: "numeric",
      expected_at: "timestamptz",
      actor_id: "text",
      state: "text",
    },
    rows,
    conflict: "do nothing",
    returning: '"id"',
  })
}
