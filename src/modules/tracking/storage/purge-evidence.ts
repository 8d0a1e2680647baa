import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

const AT_ONCE = 2000

/**
 * Deletes payloads that are older than the shop keeps them, as whole rows,
 * with all events of the parcels that they told of. A tracker without its
 * evidence is closed: what it last knew stays, and nothing derives it anew.
 * It was not changed by that: the sweepers look at what changed of late.
 *
 * @param days for which payloads are kept.
 * @returns how many payloads were deleted.
 */
export async function purgeEvidence(
  manager: SqlEntityManager,
  days: number
): Promise<number> {
  let purged = 0
  for (let deleted = AT_ONCE; deleted === AT_ONCE; purged += deleted) {
    const rows = await manager.execute<{ id: string }[]>(PURGE, [days])
    deleted = rows.length
  }
  return purged
}

const PURGE = `
  with old as (
    select "id" from "tracking_payload"
     where "received_at" < now() - make_interval(days => ?)
       and "deleted_at" is null
     order by "received_at" limit ${AT_ONCE} for update skip locked
  ), touched as (
    select distinct v."tracker_id" from "tracking_event_version" v
      join old on old."id" = v."payload_id"
     where v."deleted_at" is null
  ), closed as (
    update "tracking_tracker" t
       set "closed_at" = coalesce(t."closed_at", now()), "next_poll_at" = null
      from touched where t."id" = touched."tracker_id"
  ), versions as (
    delete from "tracking_event_version" v using touched
     where v."tracker_id" = touched."tracker_id" and v."deleted_at" is null
  ), events as (
    delete from "tracking_event" e using touched
     where e."tracker_id" = touched."tracker_id" and e."deleted_at" is null
  )
  delete from "tracking_payload" p using old
   where p."id" = old."id" returning p."id"`
