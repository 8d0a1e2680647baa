import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"
import type { NewPlatformItem } from "../items/new-platform-item"
import { followItems } from "./transfer-codes/follow-items"
import { insertFromJson } from "../../../sql/insert-from-json"

/**
 * Brings items up to date with core: one per (kind, entity). What was matched
 * keeps its amount and state, because money has proved it; an item that did
 * not change is not written.
 *
 * @returns ids of the items that are new or changed.
 */
export async function upsertItems(
  manager: SqlEntityManager,
  items: NewPlatformItem[]
): Promise<string[]> {
  return await manager.transactional(async (transaction) => {
    await lockKnown(transaction, items)
    const ids = await writeItems(transaction, items)
    await followItems(transaction, ids)
    const marked = await markItems(transaction, items)
    return [...new Set([...ids, ...marked.map(({ id }) => id)])]
  })
}

/** In the order of their ids, as who confirms many matches takes them. */
const lockKnown = (manager: SqlEntityManager, items: NewPlatformItem[]) =>
  manager.execute(
    `select 1 from "reconciliation_item"
      where ("kind", "entity_id") in (
              select "kind", "entity_id"
                from jsonb_to_recordset(?::jsonb)
                  as given("kind" text, "entity_id" text))
        and "deleted_at" is null
      order by "id" for update`,
    [JSON.stringify(items.map(({ kind, entity_id }) => ({ kind, entity_id })))]
  )

async function writeItems(
  manager: SqlEntityManager,
  items: NewPlatformItem[]
): Promise<string[]> {
  const written = await insertFromJson<{ id: string }>(manager, {
    table: "reconciliation_item",
    columns: {
      id: "text",
      kind: "text",
      entity_id: "text",
      order_id: "text",
      payment_id: "text",
      provider_id: "text",
      reference: "text",
      payer: "text",
      provider_refs: "text[]",
      amount_minor: "bigint",
      suffix_minor: "bigint",
      currency_code: "text",
      authorised_minor: "bigint",
      opened_at: "timestamptz",
      order_canceled_at: "timestamptz",
      returned_at: "timestamptz",
      state: "text",
      excluded_reason: "text",
    },
    rows: items.map(toRow),
    conflict: `("kind", "entity_id") where "deleted_at" is null do update
      set "amount_minor" = excluded."amount_minor",
          "suffix_minor" = excluded."suffix_minor",
          "reference" = excluded."reference",
          "provider_refs" = excluded."provider_refs",
          "state" = excluded."state",
          "excluded_reason" = excluded."excluded_reason",
          "withdrawn_at" = null, "updated_at" = now()
      where "reconciliation_item"."state" <> 'matched'
        and not exists (
          select 1 from "reconciliation_match_leg" l
           where l."item_id" = "reconciliation_item"."id" and l."active"
             and l."deleted_at" is null)
        and ("reconciliation_item"."amount_minor",
             "reconciliation_item"."suffix_minor",
             "reconciliation_item"."reference",
             "reconciliation_item"."provider_refs",
             "reconciliation_item"."excluded_reason",
             "reconciliation_item"."withdrawn_at" is null)
            is distinct from (excluded."amount_minor", excluded."suffix_minor",
                              excluded."reference", excluded."provider_refs",
                              excluded."excluded_reason", true)`,
    returning: `"id"`,
  })
  return written.map(({ id }) => id)
}

/** What became of an item's order is told also of one that is matched. */
async function markItems(
  manager: SqlEntityManager,
  items: NewPlatformItem[]
): Promise<{ id: string }[]> {
  const marks = items.filter(
    (item) => item.order_canceled_at || item.returned_at
  )
  return marks.length
    ? await manager.execute<{ id: string }[]>(
        `update "reconciliation_item" i
            set "order_canceled_at" = given."order_canceled_at",
                "returned_at" = given."returned_at", "updated_at" = now()
           from jsonb_to_recordset(?::jsonb) as given(
                  "kind" text, "entity_id" text,
                  "order_canceled_at" timestamptz, "returned_at" timestamptz)
          where i."kind" = given."kind" and i."entity_id" = given."entity_id"
            and i."deleted_at" is null
            and (i."order_canceled_at", i."returned_at") is distinct from
                (given."order_canceled_at", given."returned_at")
          returning i."id"`,
        [JSON.stringify(marks)]
      )
    : []
}

const toRow = (item: NewPlatformItem) => ({
  ...item,
  id: generateEntityId(undefined, "oritm"),
  suffix_minor: item.suffix_minor ?? "0",
  state: item.excluded_reason ? "excluded" : "open",
})
