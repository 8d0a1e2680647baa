import { managerOf } from "../../sql/manager-of"
import {
  claimLabelAttempt,
  type LabelClaim,
} from "./storage/claim-label-attempt"
import {
  type AttemptEnd,
  endLabelAttempt,
  type LabelOutcome,
} from "./storage/end-label-attempt"
import { insertParcels, type OpenParcelInput } from "./storage/insert-parcels"
import {
  confirmPutAway,
  type ConfirmPutAwayInput,
} from "./storage/confirm-put-away"
import { findLostHolds } from "./storage/find-lost-holds"
import { markHandedOver } from "./storage/mark-handed-over"
import { packParcel, type PackParcelInput } from "./storage/pack-parcel"
import { readHandOverTimes } from "./storage/read-hand-over-times"
import { restoreUnits } from "./storage/restore-units"
import { takeBackUnits, type UnitsToTakeBack } from "./storage/take-back-units"
import { unpackParcel, type UnpackParcelInput } from "./storage/unpack-parcel"
import { voidLabel } from "./storage/void-label"
import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import { endEmptiedParcels } from "./storage/end-emptied-parcels"
import { writeOffPutAway } from "./storage/write-off-put-away"
import { StationService } from "./station/station-service"

/**
 * Parcels and their labels, beside what picking, planning and stations keep.
 * What must hold when several people work at once is decided by statements of
 * the database, in `storage/`.
 */
export class PackingModuleService extends StationService {
  /** @param until UTC, ISO 8601. */
  @InjectManager()
  async readHandOverTimes(
    until: string,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await readHandOverTimes(managerOf(sharedContext), until)
  }

  @InjectManager()
  async openParcels(
    input: OpenParcelInput,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await insertParcels(managerOf(sharedContext), input)
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
    attempt: AttemptEnd,
    outcome: LabelOutcome,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await endLabelAttempt(managerOf(sharedContext), attempt, outcome)
  }

  @InjectManager()
  async voidLabel(
    parcelId: string,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await voidLabel(managerOf(sharedContext), parcelId)
  }

  @InjectManager()
  async unpackParcel(
    input: UnpackParcelInput,
    @MedusaContext() sharedContext: Context = {}
  ) {
    await unpackParcel(managerOf(sharedContext), input)
  }

  @InjectManager()
  async confirmPutAway(
    input: ConfirmPutAwayInput,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await confirmPutAway(managerOf(sharedContext), input)
  }

  @InjectManager()
  async findLostHolds(
    key: string,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await findLostHolds(managerOf(sharedContext), key)
  }

  @InjectManager()
  async endEmptiedParcels(
    parcelId: string | null,
    @MedusaContext() sharedContext: Context = {}
  ) {
    await endEmptiedParcels(managerOf(sharedContext), parcelId)
  }

  @InjectManager()
  async writeOffPutAway(
    id: string,
    @MedusaContext() sharedContext: Context = {}
  ) {
    await writeOffPutAway(managerOf(sharedContext), id)
  }

  @InjectManager()
  async markHandedOver(
    parcel: { parcel_id: string; handover_id: string | null; actor: string },
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
