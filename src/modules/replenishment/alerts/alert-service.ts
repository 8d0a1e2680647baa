import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import { managerOf } from "../../../sql/manager-of"
import { LedgerService } from "../ledger/ledger-service"
import type { AlertDraft } from "../policy/alerts/stock-alert"
import { findMovedItems } from "../storage/alerts/find-moved-items"
import { findOverReceipts } from "../storage/alerts/find-over-receipts"
import { type AlertScope, settleAlerts } from "../storage/alerts/settle-alerts"

/** Alerts about stock: opened once, closed when what caused them is gone. */
export class AlertService extends LedgerService {
  @InjectManager()
  async settleAlerts(
    scope: AlertScope,
    alerts: readonly AlertDraft[],
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await settleAlerts(managerOf(sharedContext), scope, alerts)
  }

  @InjectManager()
  async findOverReceipts(@MedusaContext() sharedContext: Context = {}) {
    return await findOverReceipts(managerOf(sharedContext))
  }

  /** @param minutes how far back stock has moved. */
  @InjectManager()
  async findMovedItems(
    minutes: number,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await findMovedItems(managerOf(sharedContext), minutes)
  }
}
