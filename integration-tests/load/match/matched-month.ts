import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

export type MatchedMonth = {
  /** Of the month's one run. */
  output_hash: string
  runs: number
  matches: number
  /** Of what each line pays and what is suggested of the others. */
  books: string
  /** Items that are paid beyond their amount. */
  over_allocated: number
  /** Lines whose parts do not sum to them, or that have two matches. */
  torn: number
}

/** What a month's books say now. */
export async function readMatchedMonth(
  container: MedusaContainer
): Promise<MatchedMonth> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const all = async <Row>(statement: string) =>
    (await database.raw<{ rows: Row[] }>(statement)).rows
  const runs = await all<{ output_hash: string }>(
    "select output_hash from reconciliation_run where ended_at is not null"
  )
  const legs = await all<object>(
    `select m.line_id, m.rule, l.kind, l.item_id, l.allocated_minor::text
       from reconciliation_match m
       join reconciliation_match_leg l on l.match_id = m.id
      order by 1, 3, 4`
  )
  const suggestions = await all<object>(
    `select line_id, rank, rule, reason, items from reconciliation_suggestion
      order by 1, 2`
  )
  const [wrong] = await all<{ over_allocated: number; torn: number }>(
    `select (select count(*)::int from reconciliation_item i
              where (select coalesce(sum(allocated_minor), 0)
                       from reconciliation_match_leg
                      where item_id = i.id and active) > i.amount_minor)
              as over_allocated,
            (select count(*)::int from reconciliation_line n
              where n.state = 'matched'
                and (select coalesce(sum(l.allocated_minor), 0)
                       from reconciliation_match m
                       join reconciliation_match_leg l on l.match_id = m.id
                      where m.line_id = n.id and l.active) <> n.amount_minor)
              as torn`
  )
  return {
    output_hash: runs.map(({ output_hash }) => output_hash).join(" "),
    runs: runs.length,
    matches: new Set(legs.map((leg) => (leg as { line_id: string }).line_id))
      .size,
    books: createHash("sha256")
      .update(JSON.stringify([legs, suggestions]))
      .digest("hex"),
    ...wrong,
  }
}
