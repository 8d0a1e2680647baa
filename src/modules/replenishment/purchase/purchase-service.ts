import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import { managerOf } from "../../../sql/manager-of"
import { ReplenishmentTables } from "../replenishment-tables"
import {
  cancelOrder,
  type CancelOrderInput,
} from "../storage/purchase/cancel-order"
import { changeDraft, type DraftChange } from "../storage/purchase/change-draft"
import { findLateOrders } from "../storage/purchase/find-late-orders"
import {
  findWrongIncoming,
  type WrongIncoming,
} from "../storage/purchase/find-wrong-incoming"
import { insertOrder, type NewOrder } from "../storage/purchase/insert-order"
import { readDeliveries } from "../storage/purchase/read-deliveries"
import {
  receiveGoods,
  type ReceiveGoodsInput,
} from "../storage/purchase/receive-goods"
import {
  reverseReceipt,
  type ReverseReceiptInput,
} from "../storage/purchase/reverse-receipt"
import { sendOrder, type SendOrderInput } from "../storage/purchase/send-order"
import type { SupplierItemValues } from "./items/read-supplier-item"
import { upsertSupplierItems } from "../storage/purchase/upsert-supplier-items"
import { setIncoming } from "../storage/purchase/set-incoming"

/**
 * Suppliers, purchase orders and receipts. Whatever moves goods is one
 * transaction with core's stock level: the caller holds the items' keys.
 */
export class PurchaseService extends ReplenishmentTables {
  @InjectManager()
  async insertPurchaseOrder(
    order: NewOrder,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await insertOrder(managerOf(sharedContext), order)
  }

  @InjectManager()
  async changeDraft(
    change: DraftChange,
    @MedusaContext() sharedContext: Context = {}
  ) {
    await changeDraft(managerOf(sharedContext), change)
  }

  @InjectManager()
  async sendPurchaseOrder(
    input: SendOrderInput,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await sendOrder(managerOf(sharedContext), input)
  }

  @InjectManager()
  async cancelPurchaseOrder(
    input: CancelOrderInput,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await cancelOrder(managerOf(sharedContext), input)
  }

  @InjectManager()
  async receiveGoods(
    input: ReceiveGoodsInput,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await receiveGoods(managerOf(sharedContext), input)
  }

  @InjectManager()
  async reverseReceipt(
    input: ReverseReceiptInput,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await reverseReceipt(managerOf(sharedContext), input)
  }

  @InjectManager()
  async findWrongIncoming(
    limit: number,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await findWrongIncoming(managerOf(sharedContext), limit)
  }

  @InjectManager()
  async setIncoming(
    level: WrongIncoming,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await setIncoming(managerOf(sharedContext), level)
  }

  @InjectManager()
  async readDeliveries(
    input: Parameters<typeof readDeliveries>[1],
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await readDeliveries(managerOf(sharedContext), input)
  }

  /** @param today ISO day of the store's zone. */
  @InjectManager()
  async findLateOrders(
    today: string,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await findLateOrders(managerOf(sharedContext), today)
  }

  @InjectManager()
  async upsertSupplierItems(
    values: SupplierItemValues[],
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await upsertSupplierItems(managerOf(sharedContext), values)
  }
}
