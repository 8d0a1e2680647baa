import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import { toMinorUnits } from "../../../money/to-minor-units"
import { managerOf } from "../../../sql/manager-of"
import { PurchaseService } from "../purchase/purchase-service"
import { cancelCount } from "../storage/counts/cancel-count"
import { countDue } from "../storage/counts/count-due"
import { insertCount, type NewCount } from "../storage/counts/insert-count"
import {
  postCount,
  type PostCount,
  type PostedCount,
} from "../storage/counts/post-count"
import { readProgress } from "../storage/counts/read-progress"
import {
  type CountedUnits,
  writeCounted,
} from "../storage/counts/write-counted"
import type { CountRhythm } from "./count-rhythm"

/** Sheets on which stock is counted. */
export class CountService extends PurchaseService {
  /** @returns the sheet's id, of a key that was used before that one's. */
  @InjectManager()
  async insertStockCount(
    count: NewCount,
    classes: CountRhythm["classes"],
    @MedusaContext() sharedContext: Context = {}
  ): Promise<string> {
    return await insertCount(managerOf(sharedContext), count, {
      classes,
      days: this.options_.countDays,
    })
  }

  @InjectManager()
  async countDueItems(
    locationId: string | null,
    classes: CountRhythm["classes"],
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await countDue(managerOf(sharedContext), locationId, {
      classes,
      days: this.options_.countDays,
    })
  }

  @InjectManager()
  async writeCounted(
    counted: { count_id: string; lines: CountedUnits[]; actor: string },
    @MedusaContext() sharedContext: Context = {}
  ): Promise<void> {
    const { percent, value } = this.options_.countTolerance
    await writeCounted(managerOf(sharedContext), counted, {
      percent,
      value_minor: Object.fromEntries(
        Object.entries(value).map(([currency, amount]) => [
          currency.toLowerCase(),
          toMinorUnits(amount, currency).toString(),
        ])
      ),
    })
  }

  @InjectManager()
  async postStockCount(
    post: PostCount,
    @MedusaContext() sharedContext: Context = {}
  ): Promise<PostedCount> {
    return await postCount(managerOf(sharedContext), post)
  }

  @InjectManager()
  async cancelStockCount(
    id: string,
    @MedusaContext() sharedContext: Context = {}
  ): Promise<void> {
    await cancelCount(managerOf(sharedContext), id)
  }

  @InjectManager()
  async readCountProgress(
    ids: string[],
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await readProgress(managerOf(sharedContext), ids)
  }
}
