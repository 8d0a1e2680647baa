import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import { PickingService } from "./pick/picking-service"
import {
  claimLabelAttempt,
  type LabelClaim,
} from "./storage/claim-label-attempt"
import { endLabelAttempt, type LabelOutcome } from "./storage/end-label-attempt"
import { insertParcel, type OpenParcelInput } from "./storage/insert-parcel"
import { markHandedOver } from "./storage/mark-handed-over"
import { packParcel, type PackParcelInput } from "./storage/pack-parcel"
import { recordScan, type RecordScanInput } from "./storage/record-scan"
import { restoreUnits } from "./storage/restore-units"
import { takeBackUnits, type UnitsToTakeBack } from "./storage/take-back-units"
import { managerOf } from "../../sql/manager-of"

/**
 * Parcels and scans, beside what is picked. What must hold when several stations work at
 * once is decided by statements of the database, in `storage/`.
 */
export class PackingModuleService extends PickingService {
  @InjectManager()
  async openParcel(
    input: OpenParcelInput,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await insertParcel(managerOf(sharedContext), input)
  }

  @InjectManager()
  async recordScan(
    input: RecordScanInput,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await recordScan(managerOf(sharedContext), input)
  }

  @InjectManager()
  async packParcel(
    input: PackParcelInput,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await packParcel(managerOf(sharedContext), input)
  }

  @InjectManager()
  async claimLabelAttempt(
    claim: LabelClaim,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await claimLabelAttempt(managerOf(sharedContext), claim)
  }

  @InjectManager()
  async endLabelAttempt(
    attempt: { parcel_id: string; attempt_id: string },
    outcome: LabelOutcome,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await endLabelAttempt(managerOf(sharedContext), attempt, outcome)
  }

  @InjectManager()
  async markHandedOver(
    parcel: { parcel_id: string; actor: string },
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await markHandedOver(managerOf(sharedContext), parcel)
  }

  @InjectManager()
  async takeBackUnits(
    units: UnitsToTakeBack,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await takeBackUnits(managerOf(sharedContext), units)
  }

  @InjectManager()
  async restoreUnits(
    units: UnitsToTakeBack,
    @MedusaContext() sharedContext: Context = {}
  ) {
    await restoreUnits(managerOf(sharedContext), units)
  }
}
