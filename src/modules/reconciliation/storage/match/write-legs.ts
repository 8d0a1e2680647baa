import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"
import { insertFromJson } from "../../../../sql/insert-from-json"

export type NewLeg = {
  kind: string
  item_id: string | null
  /** Signed minor units. */
  allocated_minor: string
}

/** Writes a match's parts; those of one that nobody confirmed count nothing. */
export async function writeLegs(
  transaction: SqlEntityManager,
  match: { match_id: string; active: boolean },
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
      ...match,
      id: generateEntityId(undefined, "orleg"),
    })),
    conflict: "do nothing",
    returning: `"id"`,
  })
}
