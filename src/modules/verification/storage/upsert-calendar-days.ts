import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"
import type { CalendarDayRow } from "../tables/read-calendar-days"

/** Writes days off; one that is known gets the new name. */
export async function upsertCalendarDays(
  manager: SqlEntityManager,
  rows: CalendarDayRow[]
): Promise<void> {
  const distinct = new Map(
    rows.map((row) => [
      `${row.date} ${row.calendar}`,
      { id: generateEntityId(undefined, "ocal"), ...row },
    ])
  )
  await manager.execute(
    `insert into "verification_calendar_day" ("id", "calendar", "date", "name")
     select * from jsonb_to_recordset(?::jsonb) as given(
       "id" text, "calendar" text, "date" text, "name" text)
     on conflict ("calendar", "date") where deleted_at is null
     do update set "name" = excluded."name", "updated_at" = now()`,
    [JSON.stringify([...distinct.values()])]
  )
}
