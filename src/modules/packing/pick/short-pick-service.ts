import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import { managerOf } from "../../../sql/manager-of"
import { PackingTables } from "../packing-tables"
import { closeShortPick } from "../storage/close-short-pick"
import { readMissedUnits } from "../storage/read-missed-units"
import {
  type NewBenchShort,
  recordBenchShort,
} from "../storage/record-bench-short"
import {
  type NewShortPick,
  recordShortPicks,
} from "../storage/record-short-picks"
import { type ShortPickPeriod, sumShortPicks } from "../storage/sum-short-picks"
import { takeOffShelf } from "../storage/take-off-shelf"

/** What was missing on the shelves and at the benches. */
export class ShortPickService extends PackingTables {
  @InjectManager()
  async readMissedUnits(
    orderId: string,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await readMissedUnits(managerOf(sharedContext), orderId)
  }

  @InjectManager()
  async recordShortPicks(
    short: NewShortPick,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await recordShortPicks(managerOf(sharedContext), short)
  }

  @InjectManager()
  async recordBenchShort(
    short: NewBenchShort,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await recordBenchShort(managerOf(sharedContext), short)
  }

  @InjectManager()
  async takeOffShelf(
    short: { short_pick_id: string; waiting: string[] },
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await takeOffShelf(managerOf(sharedContext), short)
  }

  @InjectManager()
  async closeShortPick(
    shortPickId: string,
    @MedusaContext() sharedContext: Context = {}
  ) {
    await closeShortPick(managerOf(sharedContext), shortPickId)
  }

  @InjectManager()
  async sumShortPicks(
    period: ShortPickPeriod,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await sumShortPicks(managerOf(sharedContext), period)
  }
}
