import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import type { StockDrift } from "../../../types/replenishment/stock-ledger"
import { managerOf } from "../../../sql/manager-of"
import { announceEdits } from "../storage/ledger/announce-edits"
import { announceMoves } from "../storage/ledger/announce-moves"
import { findDrift } from "../storage/ledger/find-drift"
import {
  type LedgerQuestion,
  readSentences,
} from "../storage/ledger/read-sentences"
import { settleExpected } from "../storage/ledger/settle-expected"
import { shiftStock, type StockMove } from "../storage/ledger/shift-stock"
import type { LevelEdit } from "./observation/level-edit"
import { ObservationService } from "./observation-service"

const DAY_MS = 86_400_000

/** Why a level is what it is, and word of what is about to change it. */
export class LedgerService extends ObservationService {
  /** When the entries of all levels were last summed, in milliseconds. */
  private summedAt_ = 0

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

  /**
   * Writes down what another part is about to do to what is stocked. Levels
   * are looked at first, so that it counts from what the ledger knows.
   */
  @InjectManager()
  async announceMoves(
    moves: StockMove[],
    @MedusaContext() sharedContext: Context = {}
  ): Promise<void> {
    await this.observeStock({ places: moves, is_swept: true }, sharedContext)
    await announceMoves(managerOf(sharedContext), moves)
  }

  /**
   * Books announced moves, or gives up those that nobody sees.
   *
   * @param isDone whether they were made now; else they may have been before.
   */
  @InjectManager()
  async finishMoves(
    moves: StockMove[],
    isDone: boolean,
    @MedusaContext() sharedContext: Context = {}
  ): Promise<void> {
    const manager = managerOf(sharedContext)
    if (!isDone) {
      await this.observeStock({ places: moves, is_swept: true }, sharedContext)
    }
    for (const { cause } of moves) {
      await settleExpected(manager, { cause, is_done: isDone })
    }
    await this.observeStock({ places: moves, is_swept: true }, sharedContext)
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
   * Once a day the entries of all levels are summed, meanwhile of those that
   * moved lately.
   */
  @InjectManager()
  async findStockDrift(
    @MedusaContext() sharedContext: Context = {}
  ): Promise<StockDrift[]> {
    const manager = managerOf(sharedContext)
    const now = Date.now()
    const isFull = now - this.summedAt_ > DAY_MS
    await this.sweepStock(sharedContext)
    const drifts = await findDrift(manager, isFull)
    this.summedAt_ = isFull ? now : this.summedAt_
    const uneven = drifts.filter(({ problem }) => problem === "level")
    if (!uneven.length) {
      return drifts
    }
    await this.sweepStock(sharedContext)
    const still = new Set((await findDrift(manager, false)).map(toKey))
    return drifts.filter(
      (drift) => drift.problem !== "level" || still.has(toKey(drift))
    )
  }
}

const toKey = ({ level_id, field, expected, actual }: StockDrift) =>
  [level_id, field, expected, actual].join(" ")
