import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { MedusaError } from "@medusajs/framework/utils"

type LineRow = {
  amount_minor: string
  currency_code: string
  state: "open" | "matched" | "excluded"
  provisional: boolean
}

type ItemRow = {
  amount_minor: string
  currency_code: string
  state: "open" | "matched" | "excluded"
  withdrawn_at: Date | string | null
}

export type LockedPair = {
  line: Omit<LineRow, "amount_minor"> & { amount_minor: bigint }
  item: ItemRow
  /** What of the item's amount no line has proven yet. */
  open_minor: bigint
  /** The confirmed match of exactly this line and item. */
  match_id: string | null
}

/** Takes the row locks of a line and an item, always in this order. */
export async function lockPair(
  transaction: SqlEntityManager,
  { line_id, item_id }: { line_id: string; item_id: string }
): Promise<LockedPair> {
  const [line] = await transaction.execute<LineRow[]>(
    `select "amount_minor"::text as "amount_minor", "currency_code", "state",
            "provisional"
       from "reconciliation_line"
      where "id" = ? and "deleted_at" is null for update`,
    [line_id]
  )
  const [item] = await transaction.execute<ItemRow[]>(
    `select "amount_minor"::text as "amount_minor", "currency_code", "state",
            "withdrawn_at"
       from "reconciliation_item"
      where "id" = ? and "deleted_at" is null for update`,
    [item_id]
  )
  if (!line || !item) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no ${line ? `item ${item_id}` : `line ${line_id}`}.`
    )
  }
  const legs = await transaction.execute<
    { line_id: string; match_id: string; allocated_minor: string }[]
  >(
    `select m."line_id", m."id" as "match_id",
            l."allocated_minor"::text as "allocated_minor"
       from "reconciliation_match_leg" l
       join "reconciliation_match" m on m."id" = l."match_id"
      where l."item_id" = ? and l."active" and l."deleted_at" is null`,
    [item_id]
  )
  return {
    line: { ...line, amount_minor: BigInt(line.amount_minor) },
    item,
    open_minor: legs.reduce(
      (open, leg) => open - BigInt(leg.allocated_minor),
      BigInt(item.amount_minor)
    ),
    match_id: legs.find((leg) => leg.line_id === line_id)?.match_id ?? null,
  }
}
