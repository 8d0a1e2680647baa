import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

export type LockedItem = {
  id: string
  currency_code: string
  state: "open" | "matched" | "excluded"
  withdrawn_at: Date | string | null
  amount_minor: bigint
  /** What no line has proven and nobody wrote off. */
  open_minor: bigint
  /** Suffix of its amount that no line has brought; 0 for most. */
  suffix_left_minor: bigint
}

type Amounts = "amount_minor" | "open_minor" | "suffix_left_minor"

/**
 * Takes the row locks of items, in the order of their ids.
 *
 * @returns those that exist, by id.
 */
export async function lockFoundItems(
  transaction: SqlEntityManager,
  ids: string[]
): Promise<Map<string, LockedItem>> {
  await transaction.execute(
    `select 1 from "reconciliation_item"
      where "id" in (select jsonb_array_elements_text(?::jsonb))
      order by "id" for update`,
    [JSON.stringify(ids)]
  )
  const rows = await transaction.execute<
    (Omit<LockedItem, Amounts> & Record<Amounts, string>)[]
  >(
    `select i."id", i."currency_code", i."state", i."withdrawn_at",
            i."amount_minor"::text,
            (i."suffix_minor" - coalesce((
               select sum("allocated_minor") from "reconciliation_match_leg"
                where "item_id" = i."id" and "kind" = 'suffix' and "active"
                  and "deleted_at" is null), 0))::text as "suffix_left_minor",
            (i."amount_minor" - coalesce((
               select sum("allocated_minor") from "reconciliation_match_leg"
                where "item_id" = i."id" and "active"
                  and "deleted_at" is null), 0) - coalesce((
               select sum("amount_minor") from "reconciliation_write_off"
                where "item_id" = i."id" and "state" = 'approved'
                  and "deleted_at" is null), 0))::text as "open_minor"
       from "reconciliation_item" i
      where i."id" in (select jsonb_array_elements_text(?::jsonb))
        and i."deleted_at" is null`,
    [JSON.stringify(ids)]
  )
  return new Map(
    rows.map((row) => [
      row.id,
      {
        ...row,
        amount_minor: BigInt(row.amount_minor),
        open_minor: BigInt(row.open_minor),
        suffix_left_minor: BigInt(row.suffix_left_minor),
      },
    ])
  )
}
