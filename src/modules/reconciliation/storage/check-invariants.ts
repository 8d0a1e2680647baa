import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** What must hold of all rows, as a query of those that break it. */
const invariants: Record<string, string> = {
  "the parts of a match do not sum to its line": `
    select m."id" from "reconciliation_match" m
      join "reconciliation_line" l on l."id" = m."line_id"
      join "reconciliation_match_leg" g
        on g."match_id" = m."id" and g."active" and g."deleted_at" is null
     where m."state" in ('confirmed', 'locked') and m."deleted_at" is null
     group by m."id", l."amount_minor"
    having sum(g."allocated_minor") <> l."amount_minor"`,
  "a line's state is not that of its match": `
    select l."id" from "reconciliation_line" l
     where l."deleted_at" is null
       and (l."state" = 'matched') <> exists (
         select 1 from "reconciliation_match" m
          where m."line_id" = l."id" and m."state" in ('confirmed', 'locked')
            and m."deleted_at" is null)`,
  "an item is matched and has something open, or the reverse": `
    select i."id" from "reconciliation_item" i
      left join lateral (
        select coalesce(sum(part), 0) as "proven" from (
          select "allocated_minor" as part from "reconciliation_match_leg"
           where "item_id" = i."id" and "active" and "deleted_at" is null
          union all
          select "amount_minor" from "reconciliation_write_off"
           where "item_id" = i."id" and "state" = 'approved'
             and "deleted_at" is null) parts) p on true
     where i."deleted_at" is null
       and ((i."state" = 'matched' and p."proven" <> i."amount_minor")
            or (i."state" = 'open' and p."proven" = i."amount_minor"
                and i."amount_minor" <> 0))`,
  "a batch's lines do not sum to its net": `
    select b."id" from "reconciliation_batch" b
      join "reconciliation_line" l
        on l."batch_id" = b."id" and l."deleted_at" is null
       and l."kind" not in ('payout', 'rounding')
     where b."deleted_at" is null
     group by b."id", b."net_minor"
    having sum(l."amount_minor") <> b."net_minor"`,
  // Only where the source ties by payout: PayPal and Xendit tie otherwise.
  "a batch's net and its rounding are not its payout": `
    select b."id" from "reconciliation_batch" b
      join "reconciliation_statement" s
        on s."id" = b."statement_id" and s."tie" = 'rounding'
       and s."deleted_at" is null
      left join "reconciliation_line" l
        on l."batch_id" = b."id" and l."kind" = 'rounding'
       and l."deleted_at" is null
     where b."payout_minor" is not null and b."deleted_at" is null
     group by b."id", b."net_minor", b."payout_minor"
    having b."net_minor" + coalesce(sum(l."amount_minor"), 0)
           <> b."payout_minor"`,
  "what a bank must book of a batch is not its payout": `
    select b."id" from "reconciliation_batch" b
      join "reconciliation_item" i
        on i."kind" = 'payout' and i."entity_id" = b."id"
       and i."deleted_at" is null
     where b."deleted_at" is null
       and i."amount_minor" is distinct from b."payout_minor"`,
  "no statement before closed with what this one opens with": `
    with chained as (
      select s."id", s."account_id", s."currency_code", s."source_account",
             s."from_on", s."to_on", s."opening_minor", s."closing_minor"
        from "reconciliation_statement" s
        join "reconciliation_account" a
          on a."id" = s."account_id" and a."kind" = 'bank'
        join "reconciliation_file" f
          on f."id" = s."file_id" and f."state" = 'posted'
         -- Of what a person let pass he knows that it does not follow.
         and f."released_at" is null
       where s."is_final" and s."deleted_at" is null
         and s."opening_minor" is not null and s."closing_minor" is not null)
    select s."id" from chained s
      left join lateral (
        select bool_or(o."to_on" < s."from_on") as "has_before",
               bool_or(o."from_on" < s."from_on" and o."to_on" >= s."from_on")
                 as "is_within",
               bool_or(o."closing_minor" = s."opening_minor") as "follows"
          from chained o
         where o."account_id" = s."account_id" and o."id" <> s."id"
           and o."currency_code" = s."currency_code"
           and o."source_account" is not distinct from s."source_account") o
        on true
     where o."has_before" and not o."is_within" and not o."follows"`,
}

export type BrokenInvariant = { what: string; ids: string[] }

/** Rows named of each invariant that does not hold. */
const MOST = 20

/** @returns what does not hold, with the first rows that break it. */
export async function checkInvariants(
  manager: SqlEntityManager
): Promise<BrokenInvariant[]> {
  const broken: BrokenInvariant[] = []
  for (const [what, sql] of Object.entries(invariants)) {
    const rows = await manager.execute<{ id: string }[]>(
      `select "id" from (${sql}) broken order by "id" limit ${MOST}`
    )
    if (rows.length) {
      broken.push({ what, ids: rows.map(({ id }) => id) })
    }
  }
  return broken
}
