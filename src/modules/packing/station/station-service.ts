import { managerOf } from "../../../sql/manager-of"
import { beatStationLock, type StationBeat } from "../storage/beat-station-lock"
import { chooseCarton, type ChooseCartonInput } from "../storage/choose-carton"
import { leaveStationLock } from "../storage/leave-station-lock"
import { recordScan, type RecordScanInput } from "../storage/record-scan"
import { type NextBoxInput, startNextBox } from "../storage/start-next-box"
import {
  type StationLockInput,
  takeStationLock,
} from "../storage/take-station-lock"
import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import { PlanningService } from "../plan/planning-service"

/** What pack stations do to open parcels. */
export class StationService extends PlanningService {
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
}
