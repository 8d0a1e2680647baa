import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import { managerOf } from "../../../sql/manager-of"
import { EventService } from "../provider-events/event-service"
import { findStaleMoney } from "../storage/order-money/find-stale-money"
import { findUntoldMoney } from "../storage/order-money/find-untold-money"
import { markMoneyTold } from "../storage/order-money/mark-money-told"
import { readMoneyFacts } from "../storage/order-money/read-money-facts"
import {
  type ReckonedOrderMoney,
  writeOrderMoney,
} from "../storage/order-money/write-order-money"

/** What each order is owed, and what of it statements prove. */
export class OrderMoneyService extends EventService {
  @InjectManager()
  async readMoneyFacts(
    orderIds: string[],
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await readMoneyFacts(managerOf(sharedContext), orderIds)
  }

  @InjectManager()
  async writeOrderMoney(
    moneys: ReckonedOrderMoney[],
    readAt: string,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await writeOrderMoney(managerOf(sharedContext), moneys, readAt)
  }

  @InjectManager()
  async findStaleMoney(
    since: string,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await findStaleMoney(managerOf(sharedContext), since)
  }

  @InjectManager()
  async findUntoldMoney(@MedusaContext() sharedContext: Context = {}) {
    return await findUntoldMoney(managerOf(sharedContext))
  }

  @InjectManager()
  async markMoneyTold(
    changes: { id: string; version: number }[],
    @MedusaContext() sharedContext: Context = {}
  ) {
    await markMoneyTold(managerOf(sharedContext), changes)
  }
}
