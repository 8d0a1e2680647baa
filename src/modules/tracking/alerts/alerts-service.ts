import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import { managerOf } from "../../../sql/manager-of"
import { RetentionService } from "../retention/retention-service"
import { findUntoldAlerts } from "../storage/find-untold-alerts"
import { listWatchedIds } from "../storage/list-watched-ids"
import { markAlertsTold } from "../storage/mark-alerts-told"
import { watchParcels, type ParcelWatch } from "../storage/watch-parcels"
import type { OpenedAlert } from "./opened-alert"

/** What a person should look at, opened and closed once per episode. */
export class AlertsService extends RetentionService {
  @InjectManager()
  async listWatchedIds(
    after: string,
    atMost: number,
    @MedusaContext() sharedContext: Context = {}
  ): Promise<string[]> {
    return await listWatchedIds(managerOf(sharedContext), after, atMost)
  }

  /** @returns the alerts that were opened. */
  @InjectManager()
  async watchParcels(
    watch: ParcelWatch,
    @MedusaContext() sharedContext: Context = {}
  ): Promise<OpenedAlert[]> {
    const { stalledHours } = this.options_
    return await watchParcels(managerOf(sharedContext), watch, stalledHours)
  }

  /** @param ids those that were opened just now; null: what was left lying. */
  @InjectManager()
  async findUntoldAlerts(
    ids: string[] | null,
    @MedusaContext() sharedContext: Context = {}
  ): Promise<OpenedAlert[]> {
    return await findUntoldAlerts(managerOf(sharedContext), ids)
  }

  @InjectManager()
  async markAlertsTold(
    ids: string[],
    @MedusaContext() sharedContext: Context = {}
  ): Promise<void> {
    await markAlertsTold(managerOf(sharedContext), ids)
  }
}
