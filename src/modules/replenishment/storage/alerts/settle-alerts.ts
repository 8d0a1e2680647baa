import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"
import type { AlertDraft } from "../../policy/alerts/stock-alert"
import { alertKey } from "./alert-key"

/** What was looked at: alerts of it that are not found again are over. */
export type AlertScope = {
  kinds: string[]
  /** Null: everywhere. */
  places: { inventory_item_id: string; location_id: string }[] | null
}

export type SettledAlert = {
  id: string
  kind: string
  subject_id: string
  inventory_item_id: string | null
  location_id: string | null
}

export type SettledAlerts = { opened: SettledAlert[]; closed: SettledAlert[] }

/** What a person has closed is not told again for so long. */
const QUIET_DAYS = 7

/**
 * Opens what is new, closes what is over, and renews the figures of what
 * still is so. The database's unique key lets one open alert of a kind, item
 * and location exist, however many runs find it.
 */
export const settleAlerts = (
  manager: SqlEntityManager,
  scope: AlertScope,
  alerts: readonly AlertDraft[]
): Promise<SettledAlerts> =>
  manager.transactional(async (transaction) => {
    const drafts = JSON.stringify(
      alerts.map((alert) => ({
        ...alert,
        id: generateEntityId(undefined, "osal"),
        open_key: alertKey(alert),
      }))
    )
    const closed = await transaction.execute<SettledAlert[]>(closeSql, [
      JSON.stringify(scope.kinds),
      drafts,
      scope.places === null,
      JSON.stringify(scope.places ?? []),
    ])
    await transaction.execute(renewSql, [drafts])
    const opened = await transaction.execute<SettledAlert[]>(openSql, [drafts])
    return { opened, closed }
  })

const told = `"id", "kind", "subject_id", "inventory_item_id", "location_id"`

const closeSql = `
update "replenishment_stock_alert" a
   set "closed_at" = now(), "closed_by" = 'system', "updated_at" = now()
 where a."closed_at" is null and a."deleted_at" is null
   and a."kind" in (select jsonb_array_elements_text(?::jsonb))
   and a."open_key" not in (
     select "open_key" from jsonb_to_recordset(?::jsonb) as n("open_key" text))
   and (? or exists (
     select from jsonb_to_recordset(?::jsonb)
         as p("inventory_item_id" text, "location_id" text)
      where p."inventory_item_id" = a."inventory_item_id"
        and p."location_id" = a."location_id"))
returning ${told}`

const renewSql = `
update "replenishment_stock_alert" a
   set "evidence" = n."evidence", "updated_at" = now()
  from jsonb_to_recordset(?::jsonb) as n("open_key" text, "evidence" jsonb)
 where a."open_key" = n."open_key" and a."closed_at" is null
   and a."deleted_at" is null and a."evidence" <> n."evidence"`

const openSql = `
insert into "replenishment_stock_alert"
  ("id", "kind", "subject_id", "inventory_item_id", "location_id", "open_key",
   "evidence", "opened_at")
select n."id", n."kind", n."subject_id", n."inventory_item_id",
       n."location_id", n."open_key", n."evidence", now()
  from jsonb_to_recordset(?::jsonb) as n("id" text, "kind" text,
       "subject_id" text, "inventory_item_id" text, "location_id" text,
       "open_key" text, "evidence" jsonb)
 where not exists (
   select from "replenishment_stock_alert" a
    where a."open_key" = n."open_key" and a."closed_by" <> 'system'
      and a."closed_at" > now() - make_interval(days => ${QUIET_DAYS}))
    on conflict do nothing
returning ${told}`
