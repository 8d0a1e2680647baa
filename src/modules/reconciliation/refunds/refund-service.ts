import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import { managerOf } from "../../../sql/manager-of"
import { DecisionService } from "../decisions/decision-service"
import { finishRefund, type RefundEnd } from "../storage/refunds/finish-refund"
import {
  planRefunds,
  type RefundRequest,
} from "../storage/refunds/plan-refunds"

/** Refunds, planned before a provider is asked and ended by what came of it. */
export class RefundService extends DecisionService {
  @InjectManager()
  async planRefunds(
    request: RefundRequest,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await planRefunds(managerOf(sharedContext), request)
  }

  @InjectManager()
  async finishRefund(
    end: RefundEnd,
    @MedusaContext() sharedContext: Context = {}
  ) {
    await finishRefund(managerOf(sharedContext), end)
  }
}
