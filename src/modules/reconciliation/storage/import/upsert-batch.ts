import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"
import { insertFromJson } from "../../../../sql/insert-from-json"
import type { ImportedStatement } from "../../imports/imported-statement"
import type { SettlementSums } from "../../statement/statement"

/**
 * Writes what a provider pays out at once. A batch without payout is open: a
 * later report brings it up to date; one that is paid out stays as it is.
 *
 * @returns the batch's id.
 */
export async function upsertBatch(
  transaction: SqlEntityManager,
  place: { account_id: string; statement_id: string; external_id: string },
  { currency, lines }: ImportedStatement,
  sums: SettlementSums
): Promise<string> {
  const currency_code = currency.toLowerCase()
  await insertFromJson(transaction, {
    table: "reconciliation_batch",
    columns: {
      id: "text",
      account_id: "text",
      statement_id: "text",
      external_id: "text",
      currency_code: "text",
      gross_minor: "bigint",
      fee_minor: "bigint",
      tax_minor: "bigint",
      net_minor: "bigint",
      payout_minor: "bigint",
      line_count: "integer",
      state: "text",
    },
    rows: [
      {
        ...place,
        id: generateEntityId(undefined, "orbat"),
        currency_code,
        gross_minor: sums.gross_minor.toString(),
        fee_minor: sums.fee_minor.toString(),
        tax_minor: sums.tax_minor.toString(),
        net_minor: sums.net_minor.toString(),
        payout_minor: sums.payout_minor?.toString() ?? null,
        line_count: lines.length,
        state: sums.payout_minor === null ? "open" : "closed",
      },
    ],
    conflict: `("account_id", "external_id", "currency_code")
        where "deleted_at" is null do update
      set "gross_minor" = excluded."gross_minor",
          "fee_minor" = excluded."fee_minor",
          "tax_minor" = excluded."tax_minor",
          "net_minor" = excluded."net_minor",
          "payout_minor" = excluded."payout_minor",
          "line_count" = excluded."line_count", "state" = excluded."state",
          "updated_at" = now()
      where "reconciliation_batch"."state" = 'open'`,
    returning: `"id"`,
  })
  const [row] = await transaction.execute<{ id: string }[]>(
    `select "id" from "reconciliation_batch"
      where "account_id" = ? and "external_id" = ? and "currency_code" = ?
        and "deleted_at" is null`,
    [place.account_id, place.external_id, currency_code]
  )
  return row.id
}
