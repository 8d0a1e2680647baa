import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import { managerOf } from "../../../sql/manager-of"
import { DayService } from "../days/day-service"
import { findLevels, type LevelClues } from "../storage/ledger/find-levels"
import type { NewEntry } from "../storage/ledger/new-entry"
import { observeLevels } from "../storage/ledger/observe-levels"
import { type StockSweep, sweepLevels } from "../storage/ledger/sweep-levels"

/** Looks at levels and writes into their ledgers what changed. */
export class ObservationService extends DayService {
  /** When the last sweep after which every level agreed began. */
  private agreedAt_: Date | null = null

  /**
   * Writes into the ledger what changed of levels since it last saw them.
   *
   * @param seen ids of levels, or clues to them, the order that the event
   *   named, and whether no event was heard of them.
   * @returns the entries written.
   */
  @InjectManager()
  async observeStock(
    seen: LevelClues & {
      level_ids?: string[]
      order_id?: string | null
      is_swept?: boolean
    },
    @MedusaContext() sharedContext: Context = {}
  ): Promise<NewEntry[]> {
    const manager = managerOf(sharedContext)
    const found =
      seen.reservation_ids?.length || seen.places?.length
        ? await findLevels(manager, seen)
        : []
    const level_ids = [...new Set([...(seen.level_ids ?? []), ...found])]
    return level_ids.length
      ? await observeLevels(manager, {
          level_ids,
          order_id: seen.order_id ?? null,
          is_swept: seen.is_swept ?? false,
          agreed_at: this.agreedAt_,
        })
      : []
  }

  /** Finds what no event told. */
  @InjectManager()
  async sweepStock(
    @MedusaContext() sharedContext: Context = {}
  ): Promise<StockSweep> {
    const startedAt = new Date()
    const swept = await sweepLevels(managerOf(sharedContext), this.agreedAt_)
    this.agreedAt_ = swept.is_complete ? startedAt : this.agreedAt_
    return swept
  }
}
