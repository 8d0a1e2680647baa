import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"
import { insertFromJson } from "../../../../sql/insert-from-json"
import {
  type DiscrepancyCode,
  discrepancyCodes,
} from "../../discrepancies/discrepancy-codes"
import { ownEnd } from "../../discrepancies/own-end"
import type { DiscrepancyDraft } from "../../discrepancies/discrepancy-draft"

export type WrittenDiscrepancy = {
  id: string
  code: string
  order_id: string | null
  amount_minor: string
  currency_code: string
}

export type NewDiscrepancy = DiscrepancyDraft & {
  /** When it escalates, UTC; null: nobody has to act. */
  due_at: string | null
}

/**
 * Brings an account's discrepancies up to date: what stands and is not known
 * opens; what no longer stands resolves by itself. What a person resolved
 * opens again only when its amount is another.
 *
 * @returns those that opened and those that resolved.
 */
export async function writeDiscrepancies(
  manager: SqlEntityManager,
  accountId: string | null,
  standing: NewDiscrepancy[]
): Promise<{ opened: WrittenDiscrepancy[]; resolved: WrittenDiscrepancy[] }> {
  return await manager.transactional(async (transaction) => ({
    opened: await open(transaction, accountId, standing),
    resolved: await resolve(transaction, accountId, standing),
  }))
}

async function open(
  transaction: SqlEntityManager,
  account_id: string | null,
  standing: NewDiscrepancy[]
): Promise<WrittenDiscrepancy[]> {
  const known = await transaction.execute<{ dedup_key: string }[]>(
    `select distinct d."dedup_key"
       from "reconciliation_discrepancy" d
       join jsonb_to_recordset(?::jsonb)
              as given("dedup_key" text, "amount_minor" bigint)
         on given."dedup_key" = d."dedup_key"
      where d."deleted_at" is null
        and (d."state" <> 'resolved'
             or d."amount_minor" = given."amount_minor")`,
    [
      JSON.stringify(
        standing.map(({ dedup_key, amount_minor }) => ({
          dedup_key,
          amount_minor: amount_minor.toString(),
        }))
      ),
    ]
  )
  const keys = new Set(known.map(({ dedup_key }) => dedup_key))
  return await insertFromJson<WrittenDiscrepancy>(transaction, {
    table: "reconciliation_discrepancy",
    columns: {
      id: "text",
      account_id: "text",
      code: "text",
      amount_minor: "bigint",
      currency_code: "text",
      order_id: "text",
      line_id: "text",
      item_id: "text",
      match_id: "text",
      file_id: "text",
      batch_id: "text",
      evidence: "jsonb",
      dedup_key: "text",
      due_at: "timestamptz",
      state: "text",
      resolution: "text",
      resolved_by: "text",
      resolved_at: "timestamptz",
    },
    rows: standing
      .filter(({ dedup_key }) => !keys.has(dedup_key))
      .map((draft) => ({
        ...draft,
        id: generateEntityId(undefined, "ordis"),
        account_id,
        amount_minor: draft.amount_minor.toString(),
        ...(draft.due_at === null ? accepted() : { state: "open" }),
      })),
    conflict: "do nothing",
    returning: `"id", "code", "order_id", "amount_minor"::text,
                "currency_code"`,
  })
}

/** Nobody has to act on it: it is told, and done. */
const accepted = () => ({
  state: "resolved",
  resolution: "accepted",
  resolved_by: "system",
  resolved_at: new Date().toISOString(),
})

const ownEnds = Object.fromEntries(
  (Object.keys(discrepancyCodes) as DiscrepancyCode[]).map((code) => [
    code,
    ownEnd(code),
  ])
)

const resolve = (
  transaction: SqlEntityManager,
  account_id: string | null,
  standing: NewDiscrepancy[]
) =>
  transaction.execute<WrittenDiscrepancy[]>(
    `update "reconciliation_discrepancy" d
        set "state" = 'resolved',
            "resolution" = case
              -- What is missing after all was no matter of time.
              when d."code" = 'A18' and exists (
                select 1 from "reconciliation_item" i
                 where i."id" = d."item_id" and i."state" = 'open')
              then 'false_positive'
              else ?::jsonb ->> d."code" end,
            "resolved_by" = 'system', "resolved_at" = now(),
            "updated_at" = now()
      where d."account_id" is not distinct from ?
        and d."state" <> 'resolved' and d."deleted_at" is null
        and d."dedup_key" not in (
          select jsonb_array_elements_text(?::jsonb))
      returning "id", "code", "order_id", "amount_minor"::text,
                "currency_code"`,
    [
      JSON.stringify(ownEnds),
      account_id,
      JSON.stringify(standing.map(({ dedup_key }) => dedup_key)),
    ]
  )
