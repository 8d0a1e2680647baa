import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** What a code tells its buyer; signed minor units, times UTC. */
export type InstructionsRow = {
  id: string
  order_id: string
  token: string
  code: string
  currency_code: string
  base_minor: string
  suffix_minor: string
  amount_minor: string
  /** What no line has proven yet. */
  open_minor: string
  valid_to: Date | string
  time_zone: string
  state: "open" | "paid" | "canceled"
  told_at: Date | string | null
  payee_bank: string | null
  payee_name: string | null
  payee_number: string | null
}

/** The instructions with a token, or of an order; null where there are none. */
export async function readInstructions(
  manager: SqlEntityManager,
  by: { token: string } | { order_id: string }
): Promise<InstructionsRow | null> {
  const [column, value] = Object.entries(by)[0]
  const [row] = await manager.execute<InstructionsRow[]>(
    `select c."id", c."order_id", c."token", c."code", c."currency_code",
            c."base_minor"::text, c."suffix_minor"::text,
            c."amount_minor"::text, c."valid_to", c."state", c."told_at",
            a."time_zone", a."payee_bank", a."payee_name", a."payee_number",
            (c."amount_minor" - coalesce((
               select sum(l."allocated_minor")
                 from "reconciliation_match_leg" l
                 join "reconciliation_item" i on i."id" = l."item_id"
                where i."kind" = 'expected_transfer'
                  and i."entity_id" = c."order_id" and l."active"
                  and l."deleted_at" is null), 0))::text as "open_minor"
       from "reconciliation_transfer_code" c
       join "reconciliation_account" a on a."id" = c."account_id"
      where c."${column}" = ? and c."state" <> 'replaced'
        and c."deleted_at" is null`,
    [value]
  )
  return row ?? null
}
