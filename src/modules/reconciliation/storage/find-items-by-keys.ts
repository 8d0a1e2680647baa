import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { OpenItem } from "../matching/match-by-reference"

type Row = Omit<OpenItem, "open_minor"> & { open_minor: string }

const KEY = `upper(regexp_replace(i."reference", '[^A-Za-z0-9]', '', 'g'))`

/**
 * Items, open or not, that carry one of the reference keys, with what of
 * their amount is not proven yet.
 *
 * @param timeZone IANA zone in which `opened_on` is cut.
 */
export async function findItemsByKeys(
  manager: SqlEntityManager,
  keys: string[],
  timeZone: string
): Promise<OpenItem[]> {
  const rows = await manager.execute<Row[]>(
    `select i."id", ${KEY} as "reference_key", i."currency_code", i."state",
            to_char(i."opened_at" at time zone ?, 'YYYY-MM-DD') as "opened_on",
            (i."amount_minor" - coalesce((
              select sum(l."allocated_minor") from "reconciliation_match_leg" l
               where l."item_id" = i."id" and l."active"
                 and l."deleted_at" is null), 0))::text as "open_minor"
       from "reconciliation_item" i
      where i."reference" is not null and i."deleted_at" is null
        and not (i."state" = 'excluded' and i."kind" in ('capture', 'refund'))
        and ${KEY} in (select jsonb_array_elements_text(?::jsonb))
      order by i."id"`,
    [timeZone, JSON.stringify(keys)]
  )
  return rows.map((row) => ({ ...row, open_minor: BigInt(row.open_minor) }))
}
