import { managerOf } from "../../../sql/manager-of"
import { closePickBatch } from "../storage/close-pick-batch"
import { closeShortPick } from "../storage/close-short-pick"
import { confirmPick, type ConfirmedPick } from "../storage/confirm-pick"
import { correctTasks } from "../storage/correct-tasks"
import {
  createPickBatch,
  type NewPickBatch,
} from "../storage/create-pick-batch"
import { growPickTasks } from "../storage/grow-pick-tasks"
import { insertPickTasks } from "../storage/insert-pick-tasks"
import { listUnevenOrders } from "../storage/list-uneven-orders"
import {
  type NewShortPick,
  recordShortPicks,
} from "../storage/record-short-picks"
import {
  type PickBatchRelease,
  releasePickBatch,
} from "../storage/release-pick-batch"
import { settlePickBatches } from "../storage/settle-pick-batches"
import { type ShortPickPeriod, sumShortPicks } from "../storage/sum-short-picks"
import { takeOffShelf } from "../storage/take-off-shelf"
import type { NewPickTask } from "./plan-pick-tasks"
import type { TaskCorrection } from "./plan-task-corrections"
import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import { PackingTables } from "../packing-tables"

/** Pick tasks, batches of them, and what was missing on the shelves. */
export class PickingService extends PackingTables {
  @InjectManager()
  async addPickTasks(
    tasks: NewPickTask[],
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await insertPickTasks(managerOf(sharedContext), tasks)
  }

  @InjectManager()
  async correctTasks(
    corrections: TaskCorrection[],
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await correctTasks(managerOf(sharedContext), corrections)
  }

  @InjectManager()
  async listUnevenOrders(
    orderIds: string[],
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await listUnevenOrders(managerOf(sharedContext), orderIds)
  }

  @InjectManager()
  async growPickTasks(
    tasks: NewPickTask[],
    canceled: string[],
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await growPickTasks(managerOf(sharedContext), tasks, canceled)
  }

  @InjectManager()
  async createPickBatch(
    batch: NewPickBatch,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await createPickBatch(managerOf(sharedContext), batch)
  }

  @InjectManager()
  async releasePickBatch(
    release: PickBatchRelease,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await releasePickBatch(managerOf(sharedContext), release)
  }

  @InjectManager()
  async closePickBatch(
    batch: { batch_id: string },
    @MedusaContext() sharedContext: Context = {}
  ) {
    await closePickBatch(managerOf(sharedContext), batch)
  }

  @InjectManager()
  async settlePickBatches(
    batchIds: string[] | null,
    @MedusaContext() sharedContext: Context = {}
  ) {
    await settlePickBatches(managerOf(sharedContext), batchIds)
  }

  @InjectManager()
  async confirmPick(
    pick: ConfirmedPick,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await confirmPick(managerOf(sharedContext), pick)
  }

  @InjectManager()
  async recordShortPicks(
    short: NewShortPick,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await recordShortPicks(managerOf(sharedContext), short)
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
