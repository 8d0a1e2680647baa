import type { PolledParcel } from "../../../modules/tracking/polling/polled-parcel"
import type { TrackingModuleService } from "../../../modules/tracking/service"
import { toPolledParcel } from "./to-polled-parcel"

type PolledRow = Parameters<typeof toPolledParcel>[0] & {
  id: string
  lane_key: string | null
}

/** A tracker as the rules of polling judge it. */
export async function readPolledParcel(
  tracking: TrackingModuleService,
  row: PolledRow,
  account: Parameters<typeof toPolledParcel>[1]["account"],
  now: Date
): Promise<PolledParcel> {
  const [scans, lanes] = await Promise.all([
    tracking.readScans(row.id),
    tracking.findLanes(row.lane_key ? [row.lane_key] : []),
  ])
  const lane = lanes.get(row.lane_key ?? "") ?? null
  return toPolledParcel(row, { account, scans, lane }, now)
}
