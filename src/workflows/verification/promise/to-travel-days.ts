const HOURS_IN_DAY = 24

/**
 * Calendar days of travel to promise by what a lane's parcels took: 90 % of
 * them came within. A lane of a courier to anywhere says nothing about one place.
 *
 * @returns whole days, 1 at least; null without such a lane.
 */
export const toTravelDays = (
  lane: { lane_key: string; p90_hours: number } | undefined
): number | null =>
  lane?.lane_key.includes("|")
    ? Math.max(1, Math.ceil(lane.p90_hours / HOURS_IN_DAY))
    : null
