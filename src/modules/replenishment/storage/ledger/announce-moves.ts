import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"
import { insertFromJson } from "../../../../sql/insert-from-json"
import type { StockMove } from "./shift-stock"

/** Writes down what another part is about to do to what is stocked. */
export async function announceMoves(
  manager: SqlEntityManager,
  moves: StockMove[]
): Promise<void> {
  await insertFromJson(manager, {
    table: "replenishment_expected_change",
    columns: {
      id: "text",
      cause: "text",
      inventory_item_id: "text",
      location_id: "text",
      field: "text",
      kind: "text",
      reason: "text",
      delta_units: "numeric",
      expected_at: "timestamptz",
      actor_id: "text",
      note: "text",
    },
    rows: moves.map(({ delta, actor, ...move }) => ({
      ...move,
      id: generateEntityId(undefined, "oexp"),
      field: "stocked",
      delta_units: delta,
      actor_id: actor,
      expected_at: new Date(),
    })),
    conflict: "do nothing",
    returning: '"id"',
  })
}
