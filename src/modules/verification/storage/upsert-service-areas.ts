import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"
import type { ServiceAreaRow } from "../tables/read-service-areas"

/** Writes areas; one that is known is set anew. Of equal rows the last counts. */
export async function upsertServiceAreas(
  manager: SqlEntityManager,
  rows: ServiceAreaRow[]
): Promise<void> {
  const distinct = new Map(
    rows.map((row) => [
      `${row.country_code} ${row.area_code} ${row.courier_service}`,
      { id: generateEntityId(undefined, "oarea"), ...row },
    ])
  )
  await manager.execute(
    `insert into "verification_service_area"
       ("id", "country_code", "area_code", "courier_service", "is_served",
        "cod_max_minor", "currency_code", "lead_min", "lead_max")
     select * from jsonb_to_recordset(?::jsonb) as given(
       "id" text, "country_code" text, "area_code" text,
       "courier_service" text, "is_served" boolean, "cod_max_minor" bigint,
       "currency_code" text, "lead_min" integer, "lead_max" integer)
     on conflict ("country_code", "area_code", "courier_service")
       where deleted_at is null
     do update set "is_served" = excluded."is_served",
       "cod_max_minor" = excluded."cod_max_minor",
       "currency_code" = excluded."currency_code",
       "lead_min" = excluded."lead_min", "lead_max" = excluded."lead_max",
       "updated_at" = now()`,
    [JSON.stringify([...distinct.values()])]
  )
}
