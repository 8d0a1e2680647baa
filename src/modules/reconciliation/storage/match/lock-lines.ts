import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

export type LockedLine = {
  id: string
  account_id: string
  currency_code: string
  booked_on: string
  state: "open" | "matched" | "excluded"
  provisional: boolean
  amount_minor: bigint
  /** Of a settlement: what moved, and what was taken from it. */
  parts: { gross_minor: bigint; fee_minor: bigint; tax_minor: bigint } | null
  file_state: string
  /** Last day of the account that is closed. */
  closed_to: string | null
}

type Row = Omit<LockedLine, "amount_minor" | "parts"> &
  Record<"amount_minor", string> &
  Record<"gross_minor" | "fee_minor" | "tax_minor", string | null>

/**
 * Takes the row locks of lines, in the order of their ids: always before
 * items', else two could wait for each other.
 *
 * @returns those that exist, by id.
 */
export async function lockLines(
  transaction: SqlEntityManager,
  ids: string[]
): Promise<Map<string, LockedLine>> {
  const rows = await transaction.execute<Row[]>(
    `select l."id", l."account_id", l."currency_code", l."booked_on",
            l."state", l."provisional", l."amount_minor"::text,
            l."gross_minor"::text, l."fee_minor"::text, l."tax_minor"::text,
            coalesce(f."state", 'posted') as "file_state", p."closed_to"
       from "reconciliation_line" l
       left join "reconciliation_file" f on f."id" = l."file_id"
       left join "reconciliation_period_lock" p
         on p."account_id" = l."account_id" and p."deleted_at" is null
      where l."id" in (select jsonb_array_elements_text(?::jsonb))
        and l."deleted_at" is null
      order by l."id" for update of l`,
    [JSON.stringify(ids)]
  )
  return new Map(rows.map((row) => [row.id, toLine(row)]))
}

function toLine({
  amount_minor,
  gross_minor,
  fee_minor,
  tax_minor,
  ...line
}: Row): LockedLine {
  return {
    ...line,
    amount_minor: BigInt(amount_minor),
    parts:
      gross_minor === null
        ? null
        : {
            gross_minor: BigInt(gross_minor),
            fee_minor: BigInt(fee_minor ?? 0),
            tax_minor: BigInt(tax_minor ?? 0),
          },
  }
}
