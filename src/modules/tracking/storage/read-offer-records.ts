import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { OfferRecord } from "../choice/offer-record"
import { toRate } from "../scorecard/to-rate"
import type { ScorecardQuestion } from "./read-scorecards"
import { scoredParcelsSql } from "./scored-parcels-sql"

type Counts = {
  courier: string
  service: string | null
  is_courier: boolean
  parcels: number
  judged: number
  on_time: number
  lost: number
}

/** Punctuality and losses of couriers and of their services, nothing else. */
export async function readOfferRecords(
  manager: SqlEntityManager,
  { from, to, couriers, now }: Omit<ScorecardQuestion, "group">
): Promise<OfferRecord[]> {
  const codes = couriers && JSON.stringify(couriers)
  const rows = await manager.execute<Counts[]>(
    `select "courier", "service", grouping("service") = 1 as "is_courier",
            count(*)::int as "parcels",
            (count(*) filter (where "is_judged"))::int as "judged",
            (count(*) filter (where "is_on_time"))::int as "on_time",
            (count(*) filter (where "is_lost"))::int as "lost"
       from (${scoredParcelsSql}) as "parcel"
      group by grouping sets (("courier"), ("courier", "service"))`,
    [true, false, now, from, to, codes, codes]
  )
  return rows.map((row) => ({
    courier: row.courier,
    service: row.service,
    record: row.is_courier ? "courier" : "service",
    on_time: toRate(row.on_time, row.judged),
    lost: toRate(row.lost, row.parcels),
  }))
}
