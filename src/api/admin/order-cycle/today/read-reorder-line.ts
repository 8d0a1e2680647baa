import type { AnalyticsModuleService } from "../../../../modules/analytics/service"
import type { TodayLine } from "../../../../types/order-desk"

/**
 * Items at or below their reorder point, by location, from the published
 * forecast; none while nothing is published.
 */
export async function readReorderLine(
  analytics: AnalyticsModuleService
): Promise<TodayLine> {
  const published = await analytics.findPublished()
  const rows = published
    ? (await analytics.readReport({ name: "forecast-reorder" })).rows
    : []
  const counts = new Map<string, number>()
  for (const { location, suggested_quantity } of rows) {
    if (Number(suggested_quantity) > 0) {
      const place = String(location)
      counts.set(place, (counts.get(place) ?? 0) + 1)
    }
  }
  const breakdown = [...counts]
    .map(([key, count]) => ({ key, count }))
    .sort((a, b) => b.count - a.count)
  return {
    key: "reorder_now",
    count: breakdown.reduce((sum, { count }) => sum + count, 0),
    oldest_at: null,
    breakdown,
    amounts: [],
  }
}
