import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import { PickingService } from "./pick/picking-service"
import {
  claimLabelAttempt,
  type LabelClaim,
} from "./storage/claim-label-attempt"
import type { CartonStockMove } from "./storage/carton-stock-move"
import { deleteCarton } from "./storage/delete-carton"
import { acceptPlan } from "./storage/accept-plan"
import { beatStationLock, type StationBeat } from "./storage/beat-station-lock"
import { chooseCarton, type ChooseCartonInput } from "./storage/choose-carton"
import { findPlacesToPlan } from "./storage/find-places-to-plan"
import { findUnsettledCartons } from "./storage/find-unsettled-cartons"
import { leaveStationLock } from "./storage/leave-station-lock"
import { type NextBoxInput, startNextBox } from "./storage/start-next-box"
import {
  type StationLockInput,
  takeStationLock,
} from "./storage/take-station-lock"
import { type NewPlan, writePlan } from "./storage/write-plan"
import { insertParcels, type OpenParcelInput } from "./storage/insert-parcels"
import {
  type AttemptEnd,
  endLabelAttempt,
  type LabelOutcome,
} from "./storage/end-label-attempt"
import {
  listPackableItems,
  type PackableItemPage,
} from "./storage/list-packable-items"
import { markHandedOver } from "./storage/mark-handed-over"
import { medianLongestEdge } from "./storage/median-longest-edge"
import { moveCartonStock } from "./storage/move-carton-stock"
import { packParcel, type PackParcelInput } from "./storage/pack-parcel"
import { readWaitingTasks } from "./storage/read-waiting-tasks"
import { recordScan, type RecordScanInput } from "./storage/record-scan"
import { restoreCarton } from "./storage/restore-carton"
import { restoreUnits } from "./storage/restore-units"
import { takeBackUnits, type UnitsToTakeBack } from "./storage/take-back-units"
import { undoFacts } from "./storage/undo-facts"
import {
  type FactsToWrite,
  writeFacts,
  type WrittenFacts,
} from "./storage/write-facts"
import { managerOf } from "../../sql/manager-of"

/**
 * Parcels and scans, beside what is picked. What must hold when several
 * stations work at once is decided by statements of the database, in `storage/`.
 */
export class PackingModuleService extends PickingService {
  @InjectManager()
  async readWaitingTasks(
    place: { order_id: string; location_id?: string },
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await readWaitingTasks(managerOf(sharedContext), place)
  }

  @InjectManager()
  async openParcels(
    input: OpenParcelInput,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await insertParcels(managerOf(sharedContext), input)
  }

  @InjectManager()
  async writePlan(plan: NewPlan, @MedusaContext() sharedContext: Context = {}) {
    return await writePlan(managerOf(sharedContext), plan)
  }

  @InjectManager()
  async findPlacesToPlan(@MedusaContext() sharedContext: Context = {}) {
    return await findPlacesToPlan(managerOf(sharedContext))
  }

  @InjectManager()
  async acceptPlan(
    plan: { plan_id: string; actor: string },
    @MedusaContext() sharedContext: Context = {}
  ) {
    await acceptPlan(managerOf(sharedContext), plan)
  }

  @InjectManager()
  async findUnsettledCartons(@MedusaContext() sharedContext: Context = {}) {
    return await findUnsettledCartons(managerOf(sharedContext))
  }

  @InjectManager()
  async takeStationLock(
    input: StationLockInput,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await takeStationLock(managerOf(sharedContext), input)
  }

  @InjectManager()
  async beatStationLock(
    beat: StationBeat,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await beatStationLock(managerOf(sharedContext), beat)
  }

  @InjectManager()
  async leaveStationLock(
    beat: StationBeat,
    @MedusaContext() sharedContext: Context = {}
  ) {
    await leaveStationLock(managerOf(sharedContext), beat)
  }

  @InjectManager()
  async startNextBox(
    input: NextBoxInput,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await startNextBox(managerOf(sharedContext), input)
  }

  @InjectManager()
  async chooseCarton(
    input: ChooseCartonInput,
    @MedusaContext() sharedContext: Context = {}
  ) {
    await chooseCarton(managerOf(sharedContext), input)
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
    attempt: AttemptEnd,
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

  @InjectManager()
  async moveCartonStock(
    moves: CartonStockMove[],
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await moveCartonStock(managerOf(sharedContext), moves)
  }

  @InjectManager()
  async writePackingFacts(
    facts: FactsToWrite,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await writeFacts(managerOf(sharedContext), facts)
  }

  @InjectManager()
  async undoPackingFacts(
    table: FactsToWrite["table"],
    facts: WrittenFacts,
    @MedusaContext() sharedContext: Context = {}
  ) {
    await undoFacts(managerOf(sharedContext), table, facts)
  }

  @InjectManager()
  async deletePackingCarton(
    id: string,
    @MedusaContext() sharedContext: Context = {}
  ) {
    await deleteCarton(managerOf(sharedContext), id)
  }

  @InjectManager()
  async restorePackingCarton(
    id: string,
    @MedusaContext() sharedContext: Context = {}
  ) {
    await restoreCarton(managerOf(sharedContext), id)
  }

  @InjectManager()
  async listPackableItems(
    page: PackableItemPage,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await listPackableItems(managerOf(sharedContext), page)
  }

  @InjectManager()
  async medianLongestEdge(@MedusaContext() sharedContext: Context = {}) {
    const { units } = this.options_
    return await medianLongestEdge(managerOf(sharedContext), units.length)
  }
}
