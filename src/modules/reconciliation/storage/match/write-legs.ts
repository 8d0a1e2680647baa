import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"
import { insertFromJson } from "../../../../sql/insert-from-json"

export type NewLeg = {
  match_id: string
  kind: string
  item_id: string | null
  /** Signed minor units. */
  allocated_minor: string
  /** Those of a match that nobody confirmed are not, and count nothing. */
  active: boolean
}

/** Writes the parts of matches. */
export async function writeLegs(
  transaction: SqlEntityManager,
  legs: NewLeg[]
): Promise<void> {
  await insertFromJson(transaction, {
    table: "reconciliation_match_leg",
    columns: {
      id: "text",
      match_id: "text",
      kind: "text",
      item_id: "text",
      allocated_minor: "bigint",
      active: "boolean",
    },
    rows: legs.map((leg) => ({
      ...leg,
      id: generateEntityId(undefined, "orleg"),
    })),
    conflict: "do nothing",
    returning: `"id"`,
  })
}
