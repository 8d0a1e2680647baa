import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import { closeBatch } from "./storage/close-batch"
import { findDueBatches } from "./storage/find-due-batches"
import { type FinishedRecord, finishRecord } from "./storage/finish-record"
import { type FinishedUpdate, finishUpdate } from "./storage/finish-update"
import type { NewBatch } from "./storage/new-batch"
import { openBatch } from "./storage/open-batch"
import { type RejectedRecord, rejectRecord } from "./storage/reject-record"
import { reopenRecord } from "./storage/reopen-record"
import { type UndoneUpdate, undoUpdate } from "./storage/undo-update"
import { managerOf } from "../../../sql/manager-of"
import { VerificationTables } from "../verification-tables"

/** Batches and records of intake. */
export class IntakeService extends VerificationTables {
  @InjectManager()
  async openIntakeBatch(
    batch: NewBatch,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await openBatch(managerOf(sharedContext), batch)
  }

  @InjectManager()
  async closeIntakeBatch(
    id: string,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await closeBatch(managerOf(sharedContext), id)
  }

  @InjectManager()
  async findDueIntakeBatches(@MedusaContext() sharedContext: Context = {}) {
    return await findDueBatches(managerOf(sharedContext))
  }

  @InjectManager()
  async finishIntakeRecord(
    record: FinishedRecord,
    @MedusaContext() sharedContext: Context = {}
  ) {
    await finishRecord(managerOf(sharedContext), record)
  }

  @InjectManager()
  async reopenIntakeRecord(
    record: FinishedRecord,
    @MedusaContext() sharedContext: Context = {}
  ) {
    await reopenRecord(managerOf(sharedContext), record)
  }

  @InjectManager()
  async finishIntakeUpdate(
    update: FinishedUpdate,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await finishUpdate(managerOf(sharedContext), update)
  }

  @InjectManager()
  async undoIntakeUpdate(
    update: UndoneUpdate,
    @MedusaContext() sharedContext: Context = {}
  ) {
    await undoUpdate(managerOf(sharedContext), update)
  }

  @InjectManager()
  async rejectIntakeRecord(
    record: RejectedRecord,
    @MedusaContext() sharedContext: Context = {}
  ) {
    await rejectRecord(managerOf(sharedContext), record)
  }
}
