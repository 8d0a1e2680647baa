import { MedusaService } from "@medusajs/framework/utils"
import { parseOptions } from "../../options/parse-options"
import { Carton } from "./models/carton"
import { CartonMove } from "./models/carton-move"
import { CartonStock } from "./models/carton-stock"
import { ItemCode } from "./models/item-code"
import { ItemProfile } from "./models/item-profile"
import { LabelAttempt } from "./models/label-attempt"
import { PackedSerial } from "./models/packed-serial"
import { PackingScan } from "./models/packing-scan"
import { Parcel } from "./models/parcel"
import { ParcelItem } from "./models/parcel-item"
import { PickBatch } from "./models/pick-batch"
import { PickTask } from "./models/pick-task"
import { Place } from "./models/place"
import { Plan } from "./models/plan"
import { PutAway } from "./models/put-away"
import { ServiceTerms } from "./models/service-terms"
import { ShortPick } from "./models/short-pick"
import { StationLock } from "./models/station-lock"
import { type PackingOptions, packingOptions } from "./options"

/** The tables of packing, and its options. */
export class PackingTables extends MedusaService({
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
}
