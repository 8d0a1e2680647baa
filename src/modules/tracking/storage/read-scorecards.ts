import type {
  Scorecard,
  ScorecardGroup,
  ScorecardSubject,
} from "../../../types/courier-scorecard"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { ScorecardCounts } from "../scorecard/scorecard-counts"
import { toScorecard } from "../scorecard/to-scorecard"
import { scorecardSql } from "./scorecard-sql"

export type ScorecardQuestion = {
  /** Moment of the first hand-over: UTC, ISO 8601. */
  from: string
  /** Moment after the last hand-over: UTC, ISO 8601. */
  to: string
  group: ScorecardGroup
  /** Courier codes; null: all. */
  couriers: string[] | null
  /** Decides which undelivered parcels are past their promise: ISO 8601. */
  now: string
}

/** The record of every courier, service or lane in a period, by code. */
export async function readScorecards(
  manager: SqlEntityManager,
  { from, to, group, couriers, now }: ScorecardQuestion
): Promise<(ScorecardSubject & { card: Scorecard })[]> {
  const codes = couriers && JSON.stringify(couriers)
  const rows = await manager.execute<ScorecardCounts[]>(scorecardSql, [
    group !== "courier",
    group === "lane",
    now,
    from,
    to,
    codes,
    codes,
  ])
  return rows.map((row) => ({
    courier: row.courier,
    service: row.service,
    lane_key: row.lane_key,
    card: toScorecard(row),
  }))
}
