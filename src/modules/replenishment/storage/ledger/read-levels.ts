import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { LevelState } from "./level-state"

/**
 * Reads levels with what is expected of them in one statement: a change and
 * the word of it are there together or not at all.
 *
 * @param levelIds of live or deleted levels.
 * @returns those whose quantities are not the ledger's, that it has never
 *   seen, or of which a confirmed change is not booked.
 */
export async function readLevels(
  manager: SqlEntityManager,
  levelIds: string[]
): Promise<LevelState[]> {
  return await manager.execute<LevelState[]>(readSql, [
    JSON.stringify(levelIds),
  ])
}

const readSql = `
select named."level_id",
       coalesce(l."inventory_item_id", b."inventory_item_id")
         as "inventory_item_id",
       coalesce(l."location_id", b."location_id") as "location_id",
       live."is_gone",
       trim_scale(live."stocked")::text as "stocked",
       trim_scale(live."reserved")::text as "reserved",
       trim_scale(live."incoming")::text as "incoming",
       (select trim_scale(coalesce(sum(r."quantity"), 0))::text
          from "reservation_item" r
         where r."inventory_item_id" = l."inventory_item_id"
           and r."location_id" = l."location_id" and r."deleted_at" is null)
         as "reservations",
       trim_scale(b."stocked_units")::text as "stocked_units",
       trim_scale(b."reserved_units")::text as "reserved_units",
       trim_scale(b."incoming_units")::text as "incoming_units",
       coalesce(b."stocked_seq", 0) as "stocked_seq",
       coalesce(b."reserved_seq", 0) as "reserved_seq",
       coalesce(b."incoming_seq", 0) as "incoming_seq",
       b."seen_at", b."created_at" as "opened_at",
       (select coalesce(jsonb_agg(jsonb_build_object(
                 'id', e."id", 'cause', e."cause",
                 'inventory_item_id', e."inventory_item_id",
                 'location_id', e."location_id", 'field', e."field",
                 'kind', e."kind",
                 'delta_units', trim_scale(e."delta_units")::text,
                 'is_confirmed', e."state" = 'confirmed',
                 'is_absolute', e."target_units" is not null,
                 'reason', e."reason", 'order_id', e."order_id",
                 'actor_id', e."actor_id", 'note', e."note")
                 order by e."expected_at", e."id"), '[]')
          from "replenishment_expected_change" e
         where e."inventory_item_id" = l."inventory_item_id"
           and e."location_id" = l."location_id"
           and e."state" in ('planned', 'confirmed')
           and e."deleted_at" is null) as "expected"
  from jsonb_array_elements_text(?::jsonb) as named("level_id")
  left join "inventory_level" l on l."id" = named."level_id"
  left join "replenishment_stock_balance" b
    on b."level_id" = named."level_id" and b."deleted_at" is null
 cross join lateral (
   select l."id" is null or l."deleted_at" is not null as "is_gone",
          case when l."deleted_at" is null
               then coalesce(l."stocked_quantity", 0) else 0 end as "stocked",
          case when l."deleted_at" is null
               then coalesce(l."reserved_quantity", 0) else 0 end as "reserved",
          case when l."deleted_at" is null
               then coalesce(l."incoming_quantity", 0) else 0 end as "incoming"
 ) live
 where (b."level_id" is not null or not live."is_gone")
   and (b."level_id" is null
     or b."stocked_units" <> live."stocked"
     or b."reserved_units" <> live."reserved"
     or b."incoming_units" <> live."incoming"
     or not live."is_gone" and exists (
       select from "replenishment_expected_change" e
        where e."inventory_item_id" = b."inventory_item_id"
          and e."location_id" = b."location_id"
          and e."state" = 'confirmed' and e."deleted_at" is null))
 order by named."level_id"`
