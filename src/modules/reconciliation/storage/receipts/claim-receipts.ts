import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"
import { insertFromJson } from "../../../../sql/insert-from-json"

type OwedReceipt = {
  match_id: string
  order_id: string
  amount_minor: string
  currency_code: string
}

/**
 * Claims the receipts that a confirmed match owes: one per order whose
 * transfer or cash on delivery it pays. A gateway's capture has its receipt
 * from its capture. Lines that are provisional, or of a file in quarantine,
 * owe none. Asked again, it claims nothing twice.
 */
export async function claimReceipts(
  manager: SqlEntityManager,
  matchId: string
): Promise<void> {
  const owed = await manager.execute<OwedReceipt[]>(
    `select m."id" as "match_id", i."order_id", i."currency_code",
            sum(g."allocated_minor")::text as "amount_minor"
       from "reconciliation_match" m
       join "reconciliation_line" l
         on l."id" = m."line_id" and not l."provisional"
       left join "reconciliation_file" f on f."id" = l."file_id"
       join "reconciliation_match_leg" g
         on g."match_id" = m."id" and g."active" and g."kind" = 'item'
        and g."deleted_at" is null
       join "reconciliation_item" i
         on i."id" = g."item_id" and i."order_id" is not null
        and i."kind" in ('expected_transfer', 'cod_due', 'manual_payment')
      where m."id" = ? and m."state" in ('confirmed', 'locked')
        and m."deleted_at" is null and coalesce(f."state", 'posted') = 'posted'
      group by m."id", i."order_id", i."currency_code"
     having sum(g."allocated_minor") > 0`,
    [matchId]
  )
  await insertFromJson(manager, {
    table: "reconciliation_receipt_claim",
    columns: {
      id: "text",
      match_id: "text",
      order_id: "text",
      amount_minor: "bigint",
      currency_code: "text",
    },
    rows: owed.map((one) => ({
      ...one,
      id: generateEntityId(undefined, "orrcl"),
    })),
    conflict: "do nothing",
    returning: `"id"`,
  })
}
