import { managerOf } from "../../../sql/manager-of"
import { closePickBatch } from "../storage/close-pick-batch"
import { confirmPick, type ConfirmedPick } from "../storage/confirm-pick"
import { correctTasks } from "../storage/correct-tasks"
import {
  createPickBatch,
  type NewPickBatch,
} from "../storage/create-pick-batch"
import { fitTasks, type TaskFit } from "../storage/fit-tasks"
import { insertPickTasks } from "../storage/insert-pick-tasks"
import { listTakeableTasks } from "../storage/list-takeable-tasks"
import { listUnevenOrders } from "../storage/list-uneven-orders"
import {
  type PickBatchRelease,
  releasePickBatch,
} from "../storage/release-pick-batch"
import { settlePickBatches } from "../storage/settle-pick-batches"
import type { NewPickTask } from "./plan-pick-tasks"
import type { TaskCorrection } from "./plan-task-corrections"
import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import { ShortPickService } from "./short-pick-service"

/** Pick tasks and batches of them. */
export class PickingService extends ShortPickService {
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
  async fitTasks(fit: TaskFit, @MedusaContext() sharedContext: Context = {}) {
    return await fitTasks(managerOf(sharedContext), fit)
  }

  @InjectManager()
  async listTakeableTasks(
    locationId: string,
    orderIds: string[] | null,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await listTakeableTasks(
      managerOf(sharedContext),
      locationId,
      orderIds
    )
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
}
