import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { CountsDueResponse } from "../../../../types/replenishment/stock-counts"
import type { CountRhythm } from "../../counts/count-rhythm"
import { dueSql } from "./due-sql"

/** How many items are due to be counted, by location and value class. */
export const countDue = (
  manager: SqlEntityManager,
  locationId: string | null,
  { classes, days }: CountRhythm
): Promise<CountsDueResponse["due"]> =>
  manager.execute<CountsDueResponse["due"]>(
    `${dueSql}
     select "location_id", "abc", count(*)::integer as "items" from due
      where "age" >= 1 group by 1, 2 order by 1, 2`,
    [locationId ?? "", JSON.stringify(classes), JSON.stringify(days)]
  )
