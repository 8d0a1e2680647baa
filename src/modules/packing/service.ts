import { MedusaService } from "@medusajs/framework/utils"
import { PickTask } from "./models/pick-task"
import { Parcel } from "./models/parcel"
import { ParcelItem } from "./models/parcel-item"
import { PackingScan } from "./models/packing-scan"

export class PackingModuleService extends MedusaService({
  PickTask,
  Parcel,
  ParcelItem,
  PackingScan,
}) {}
