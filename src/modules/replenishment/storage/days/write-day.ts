import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { exposureOfDays } from "../../../../../analytics/forecast/exposure/exposure-of-days"
import type { LocalDay } from "../../../../../analytics/forecast/exposure/local-day"
import { insertFromJson } from "../../../../sql/insert-from-json"
import { type MovedLevel, readMovedLevels } from "./read-moved-levels"
import { writeQuietDays } from "./write-quiet-days"

/**
 * Writes how much there was of every item at the end of a day, and the share
 * of the day's trade in which it could be sold. What is written stays.
 *
 * @param profile the store's order lines by local hour.
 * @returns how many levels were written.
 */
export async function writeDay(
  manager: SqlEntityManager,
  localDay: LocalDay,
  profile: number[]
): Promise<number> {
  const { day, edges } = localDay
  const bounds = {
    day,
    start: new Date(edges[0]),
    end: new Date(edges[edges.length - 1]),
  }
  return await manager.transactional(async (transaction) => {
    const moved = await readMovedLevels(transaction, bounds)
    const written = await insertFromJson<{ id: string }>(transaction, {
      table: "replenishment_stock_day",
      columns,
      rows: moved.map((level) => toRow(level, localDay, profile)),
      conflict: "do nothing",
      returning: '"id"',
    })
    return written.length + (await writeQuietDays(transaction, bounds))
  })
}

const columns = {
  id: "text",
  inventory_item_id: "text",
  location_id: "text",
  day_on: "text",
  stocked_units: "numeric",
  reserved_units: "numeric",
  incoming_units: "numeric",
  exposure: "real",
}

function toRow(level: MovedLevel, day: LocalDay, profile: number[]) {
  const [exposure] = level.is_backordered
    ? [1]
    : exposureOfDays({
        days: [day],
        profile,
        closed: new Set(),
        initial: level.initial,
        changes: level.changes,
      })
  return {
    id: `osda_${level.level_id}_${day.day}`,
    inventory_item_id: level.inventory_item_id,
    location_id: level.location_id,
    day_on: day.day,
    stocked_units: level.stocked,
    reserved_units: level.reserved,
    incoming_units: level.incoming,
    exposure,
  }
}
