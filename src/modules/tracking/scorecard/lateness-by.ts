import type { TrackingStatus } from "../../../types/tracking"
import { FEWEST_IN_LANE } from "../lanes/fewest-in-lane"
import { laneKeys } from "../lanes/lane-keys"
import { estimateLateness } from "./estimate-lateness"
import type { LaneRecord } from "./lane-record"
import type { PastJourney } from "./past-journey"

/** A parcel on its way: hours since its first scan, whole. */
export type LatenessQuestion = {
  lane_key: string
  status: TrackingStatus
  hours: number
}

/**
 * Answers how likely parcels are to miss their promise, by how those did that
 * were in the same state at the same age: on the lane, and on the wider ones.
 * null where the courier has under 30 parcels behind it, or none like it.
 */
export function latenessBy(
  journeys: PastJourney[]
): (question: LatenessQuestion) => number | null {
  const byLane = groupByLane(journeys)
  const counted = new Map<string, LaneRecord>()
  const recordOf = (lane: string, { status, hours }: LatenessQuestion) => {
    const key = JSON.stringify([lane, status, hours])
    const record =
      counted.get(key) ?? count(byLane.get(lane) ?? [], status, hours)
    counted.set(key, record)
    return record
  }
  return (question) => {
    const lanes = laneKeys(question.lane_key)
    const known = byLane.get(lanes[lanes.length - 1])?.length ?? 0
    return known < FEWEST_IN_LANE
      ? null
      : estimateLateness(lanes.map((lane) => recordOf(lane, question)))
  }
}

function groupByLane(journeys: PastJourney[]): Map<string, PastJourney[]> {
  const byLane = new Map<string, PastJourney[]>()
  for (const journey of journeys) {
    for (const lane of laneKeys(journey.lane_key)) {
      const known = byLane.get(lane)
      if (known) {
        known.push(journey)
      } else {
        byLane.set(lane, [journey])
      }
    }
  }
  return byLane
}

function count(
  journeys: PastJourney[],
  status: TrackingStatus,
  hours: number
): LaneRecord {
  const alike = journeys.filter(
    ({ steps }) => steps.findLast(([since]) => since <= hours)?.[1] === status
  )
  return {
    late: alike.filter(({ is_late }) => is_late).length,
    n: alike.length,
  }
}
