import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import { managerOf } from "../../../sql/manager-of"
import { RetentionService } from "../retention/retention-service"
import { type AlertClosing, closeAlert } from "../storage/close-alert"
import { findUntoldAlerts } from "../storage/find-untold-alerts"
import { judgeWords } from "../storage/judge-words"
import { listWatchedIds } from "../storage/list-watched-ids"
import { markAlertsTold } from "../storage/mark-alerts-told"
import { refreshLateness } from "../storage/refresh-lateness"
import { settleAlerts } from "../storage/settle-alerts"
import { watchParcels, type ParcelWatch } from "../storage/watch-parcels"
import type { JudgedSubject } from "./judged-subject"
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

  /**
   * Estimates anew how likely parcels miss their promise.
   *
   * @param now UTC, ISO 8601.
   * @returns how many estimates changed.
   */
  @InjectManager()
  async refreshLateness(
    now: string,
    @MedusaContext() sharedContext: Context = {}
  ): Promise<number> {
    return await refreshLateness(managerOf(sharedContext), new Date(now))
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

  /**
   * Opens and closes the alerts of subjects that were judged elsewhere.
   *
   * @param now UTC, ISO 8601.
   * @returns the alerts that were opened.
   */
  @InjectManager()
  async settleAlerts(
    subjects: JudgedSubject[],
    now: string,
    @MedusaContext() sharedContext: Context = {}
  ): Promise<OpenedAlert[]> {
    return await managerOf(sharedContext).transactional((transaction) =>
      settleAlerts(transaction, subjects, new Date(now))
    )
  }

  /** @param zone IANA; its day is the episode. */
  @InjectManager()
  async judgeWords(
    zone: string,
    @MedusaContext() sharedContext: Context = {}
  ): Promise<JudgedSubject> {
    return await judgeWords(managerOf(sharedContext), zone)
  }

  /** @returns whether it was open. */
  @InjectManager()
  async closeAlert(
    closing: AlertClosing,
    @MedusaContext() sharedContext: Context = {}
  ): Promise<boolean> {
    return await closeAlert(managerOf(sharedContext), closing)
  }
}
