import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import { managerOf } from "../../../sql/manager-of"
import { PollingService } from "../polling/polling-service"
import { readLanes } from "../storage/read-lanes"
import { readScans } from "../storage/read-scans"
import { refreshLanes } from "../storage/refresh-lanes"
import { chooseLane } from "./choose-lane"
import { laneKeys } from "./lane-keys"
import type { LaneStat } from "./lane-stat"

/** How long parcels take from place to place, by courier and service. */
export class LanesService extends PollingService {
  /** @returns how many lanes were measured. */
  @InjectManager()
  async refreshLanes(@MedusaContext() sharedContext: Context = {}) {
    return await refreshLanes(managerOf(sharedContext))
  }

  /** A tracker's physical scans as far as they tell a place, latest first. */
  @InjectManager()
  async readScans(
    trackerId: string,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await readScans(managerOf(sharedContext), trackerId)
  }

  /**
   * Of each lane the statistics of the narrowest one around it with 30
   * parcels or more, in one query for any number of lanes.
   *
   * @param keys of trackers, as `toLaneKey` makes them.
   * @returns by these keys; lanes that nobody knows enough of are left out.
   */
  @InjectManager()
  async findLanes(
    keys: string[],
    @MedusaContext() sharedContext: Context = {}
  ): Promise<Map<string, LaneStat>> {
    const stats = await readLanes(
      managerOf(sharedContext),
      keys.flatMap(laneKeys)
    )
    return new Map(
      keys.flatMap((key) => {
        const stat = chooseLane(laneKeys(key), stats)
        return stat ? [[key, stat] as const] : []
      })
    )
  }
}
