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
import { LabelAttempt } from "../models/label-attempt"
import { PackedSerial } from "../models/packed-serial"
import { PackingScan } from "../models/packing-scan"
import { Parcel } from "../models/parcel"
import { ParcelItem } from "../models/parcel-item"
import { PickBatch } from "../models/pick-batch"
import { PickTask } from "../models/pick-task"
import { Place } from "../models/place"
import { Plan } from "../models/plan"
import { PutAway } from "../models/put-away"
import { ServiceTerms } from "../models/service-terms"
import { ShortPick } from "../models/short-pick"
import { StationLock } from "../models/station-lock"
import { type PackingOptions, packingOptions } from "../options"
import { correctTasks } from "../storage/correct-tasks"
import { fitTasks, type TaskFit } from "../storage/fit-tasks"
import { insertPickTasks } from "../storage/insert-pick-tasks"
import { listUnevenOrders } from "../storage/list-uneven-orders"
import { listTakeableTasks } from "../storage/list-takeable-tasks"
import { readMissedUnits } from "../storage/read-missed-units"
import type { NewPickTask } from "./plan-pick-tasks"
import type { TaskCorrection } from "./plan-task-corrections"

/** Pick tasks, and the options of all that packs. */
export class PickTaskService extends MedusaService({
  PickTask,
  Parcel,
  ParcelItem,
  PackingScan,
  PackingCarton: Carton,
  PackingCartonMove: CartonMove,
  PackingCartonStock: CartonStock,
  PackingItemCode: ItemCode,
  PackingItemProfile: ItemProfile,
  PackingLabelAttempt: LabelAttempt,
  PackingPackedSerial: PackedSerial,
  PackingPickBatch: PickBatch,
  PackingPlace: Place,
  PackingPlan: Plan,
  PackingPutAway: PutAway,
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
  async fitTasks(fit: TaskFit, @MedusaContext() sharedContext: Context = {}) {
    return await fitTasks(managerOf(sharedContext), fit)
  }

  @InjectManager()
  async readMissedUnits(
    orderId: string,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await readMissedUnits(managerOf(sharedContext), orderId)
  }

  @InjectManager()
  async listUnevenOrders(
    orderIds: string[],
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await listUnevenOrders(managerOf(sharedContext), orderIds)
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
}
