import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { parseOptions } from "../../../options/parse-options"
import { managerOf } from "../../../sql/manager-of"
import { Carton } from "../models/carton"
import { CartonMove } from "../models/carton-move"
import { CartonStock } from "../models/carton-stock"
import { ItemCode } from "../models/item-code"
import { ItemProfile } from "../models/item-profile"
import { PackedSerial } from "../models/packed-serial"
import { PackingScan } from "../models/packing-scan"
import { Parcel } from "../models/parcel"
import { ParcelItem } from "../models/parcel-item"
import { PickBatch } from "../models/pick-batch"
import { PickTask } from "../models/pick-task"
import { Place } from "../models/place"
import { Plan } from "../models/plan"
import { ServiceTerms } from "../models/service-terms"
import { ShortPick } from "../models/short-pick"
import { StationLock } from "../models/station-lock"
import { type PackingOptions, packingOptions } from "../options"
import { closePickBatch } from "../storage/close-pick-batch"
import { closeShortPick } from "../storage/close-short-pick"
import { confirmPick, type ConfirmedPick } from "../storage/confirm-pick"
import {
  createPickBatch,
  type NewPickBatch,
} from "../storage/create-pick-batch"
import { growPickTasks } from "../storage/grow-pick-tasks"
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

/** Pick tasks, batches of them, and what was missing on the shelves. */
export class PickingService extends MedusaService({
  PickTask,
  Parcel,
  ParcelItem,
  PackingScan,
  PackingCarton: Carton,
  PackingCartonMove: CartonMove,
  PackingCartonStock: CartonStock,
  PackingItemCode: ItemCode,
  PackingItemProfile: ItemProfile,
  PackingPackedSerial: PackedSerial,
  PackingPickBatch: PickBatch,
  PackingPlace: Place,
  PackingPlan: Plan,
  PackingServiceTerms: ServiceTerms,
  PackingShortPick: ShortPick,
  PackingStationLock: StationLock,
}) {
  protected readonly options_: PackingOptions

  constructor(container: object, options?: Record<string, unknown>) {
    super(container, options)
    this.options_ = parseOptions("packing", packingOptions, options)
  }

  async getOptions(): Promise<PackingOptions> {
    return this.options_
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
