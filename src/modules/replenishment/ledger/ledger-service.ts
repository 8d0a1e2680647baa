import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import type { StockDrift } from "../../../types/replenishment/stock-ledger"
import { managerOf } from "../../../sql/manager-of"
import { DayService } from "../days/day-service"
import { announceEdits } from "../storage/ledger/announce-edits"
import { findDrift } from "../storage/ledger/find-drift"
import { findLevels, type LevelClues } from "../storage/ledger/find-levels"
import type { NewEntry } from "../storage/ledger/new-entry"
import { observeLevels } from "../storage/ledger/observe-levels"
import {
  type LedgerQuestion,
  readSentences,
} from "../storage/ledger/read-sentences"
import { settleExpected } from "../storage/ledger/settle-expected"
import { shiftStock, type StockMove } from "../storage/ledger/shift-stock"
import { type StockSweep, sweepLevels } from "../storage/ledger/sweep-levels"
import type { LevelEdit } from "./observation/level-edit"

/** Why a level is what it is. */
export class LedgerService extends DayService {
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

  /**
   * Writes down that levels are about to be set in core. They are looked at
   * first, so that the change is counted from what the ledger knows.
   */
  @InjectManager()
  async announceLevelEdit(
    edit: { cause: string; edits: LevelEdit[]; actor: string },
    @MedusaContext() sharedContext: Context = {}
  ): Promise<void> {
    await this.observeStock(
      { places: edit.edits, is_swept: true },
      sharedContext
    )
    await announceEdits(managerOf(sharedContext), edit)
  }

  /** Books an edit that core has made, or gives it up. */
  @InjectManager()
  async finishLevelEdit(
    edit: { cause: string; edits: LevelEdit[]; is_done: boolean },
    @MedusaContext() sharedContext: Context = {}
  ): Promise<void> {
    await settleExpected(managerOf(sharedContext), edit)
    await this.observeStock({ places: edit.edits }, sharedContext)
  }

  /** Moves what is stocked; the caller holds the items' keys. */
  @InjectManager()
  async shiftStock(
    moves: StockMove[],
    @MedusaContext() sharedContext: Context = {}
  ): Promise<string[]> {
    return await shiftStock(managerOf(sharedContext), moves)
  }

  /** "Why is it 47?" of an item, for each of its locations. */
  @InjectManager()
  async readStockSentences(
    question: LedgerQuestion,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await readSentences(managerOf(sharedContext), question)
  }

  /**
   * Levels whose ledger does not hold. What changes at this moment is no
   * drift: a level differs only when it still does, alike, after two sweeps.
   */
  @InjectManager()
  async findStockDrift(
    @MedusaContext() sharedContext: Context = {}
  ): Promise<StockDrift[]> {
    const manager = managerOf(sharedContext)
    await this.sweepStock(sharedContext)
    const drifts = await findDrift(manager)
    const uneven = drifts.filter(({ problem }) => problem === "level")
    if (!uneven.length) {
      return drifts
    }
    await this.sweepStock(sharedContext)
    const still = new Set((await findDrift(manager)).map(toKey))
    return drifts.filter(
      (drift) => drift.problem !== "level" || still.has(toKey(drift))
    )
  }
}

const toKey = ({ level_id, field, expected, actual }: StockDrift) =>
  [level_id, field, expected, actual].join(" ")
