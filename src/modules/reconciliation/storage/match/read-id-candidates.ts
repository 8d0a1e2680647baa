import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { IdCandidate } from "../../matching/ids/id-match"

type Row = Omit<
  IdCandidate,
  "amount_minor" | "open_minor" | "authorised_minor"
> &
  Record<"amount_minor" | "open_minor", string> & {
    authorised_minor: string | null
  }

/**
 * Items of an account's kind that share an id with one of its open lines,
 * open or not. Only the open lines' ids are looked up, however long the
 * history is.
 */
export async function readIdCandidates(
  manager: SqlEntityManager,
  { account_id, kinds }: { account_id: string; kinds: string[] }
): Promise<IdCandidate[]> {
  const rows = await manager.execute<Row[]>(
    `with named as (
       select distinct l."id" as "line_id", r."ref"
         from "reconciliation_line" l
         cross join lateral (
           select value as "ref" from jsonb_each_text(l."refs" - 'others')
           union all
           select jsonb_array_elements_text(l."refs" -> 'others')) r
        where l."account_id" = ? and l."state" = 'open'
          and l."deleted_at" is null and r."ref" is not null
     ),
     pair as (
       select distinct named."line_id", i."id" as "item_id"
         from named
         join "reconciliation_item" i
           on i."provider_refs" @> array[named."ref"]
        where i."kind" in (select jsonb_array_elements_text(?::jsonb))
          and i."deleted_at" is null
     )
     select pair."line_id", i."id" as "item_id", i."kind", i."currency_code",
            i."state", i."returned_at" is not null as "is_returned",
            i."amount_minor"::text, i."authorised_minor"::text,
            (i."amount_minor" - coalesce((
               select sum("allocated_minor") from "reconciliation_match_leg"
                where "item_id" = i."id" and "active"
                  and "deleted_at" is null), 0))::text as "open_minor",
            to_char(i."opened_at" at time zone 'UTC',
                    'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "opened_at"
       from pair join "reconciliation_item" i on i."id" = pair."item_id"`,
    [account_id, JSON.stringify(kinds)]
  )
  return rows.map((row) => ({
    ...row,
    amount_minor: BigInt(row.amount_minor),
    open_minor: BigInt(row.open_minor),
    authorised_minor:
      row.authorised_minor === null ? null : BigInt(row.authorised_minor),
  }))
}
