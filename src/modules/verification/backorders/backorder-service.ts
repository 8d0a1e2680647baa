import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import {
  type QueuedBackorder,
  queueBackorders,
} from "../storage/queue-backorders"
import type { PlacedBackorder } from "./deal-out"
import { endBackorders } from "../storage/end-backorders"
import { listOrdersShortOf } from "../storage/list-orders-short-of"
import { listWaitingItems } from "../storage/list-waiting-items"
import { saveDealt } from "../storage/save-dealt"
import { managerOf } from "../../../sql/manager-of"
import { AuditService } from "../audit/audit-service"

/** Who waits for stock, and in which turn. */
export class BackorderService extends AuditService {
  @InjectManager()
  async queueBackorders(
    rows: QueuedBackorder[],
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await queueBackorders(managerOf(sharedContext), rows)
  }

  @InjectManager()
  async saveDealt(
    backorders: PlacedBackorder[],
    @MedusaContext() sharedContext: Context = {}
  ) {
    await saveDealt(managerOf(sharedContext), backorders)
  }

  @InjectManager()
  async endBackorders(
    orderId: string,
    living: string[] | null,
    @MedusaContext() sharedContext: Context = {}
  ) {
    await endBackorders(managerOf(sharedContext), orderId, living)
  }

  @InjectManager()
  async listWaitingItems(@MedusaContext() sharedContext: Context = {}) {
    return await listWaitingItems(managerOf(sharedContext))
  }

  @InjectManager()
  async listOrdersShortOf(
    inventoryItemId: string,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await listOrdersShortOf(managerOf(sharedContext), inventoryItemId)
  }
}
