import type { LaneRecord } from "./lane-record"

/** How many parcels the wider lane counts for in the narrower (design §5). */
const PRIOR_WEIGHT = 20

/**
 * Probability that a parcel misses its promise. Each lane falls back on the
 * wider one as if that had told of 20 parcels, so that few parcels change
 * little and many decide.
 *
 * @param lanes narrowest first: regency to regency, province, island, courier.
 * @returns from 0 to 1; null where no lane has a past.
 */
export const estimateLateness = (lanes: LaneRecord[]): number | null =>
  [...lanes]
    .reverse()
    .reduce<number | null>(
      (prior, lane) =>
        lane.n === 0
          ? prior
          : prior === null
            ? lane.late / lane.n
            : (lane.late + PRIOR_WEIGHT * prior) / (lane.n + PRIOR_WEIGHT),
      null
    )
