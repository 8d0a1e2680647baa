import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import { managerOf } from "../../../sql/manager-of"
import { OrderMoneyService } from "../order-money/order-money-service"
import { claimReceipts } from "../storage/receipts/claim-receipts"
import { findReceiptsToSettle } from "../storage/receipts/find-receipts-to-settle"
import {
  finishReceiptClaim,
  type ReceiptClaimEnd,
} from "../storage/receipts/finish-receipt-claim"
import { readReceiptClaim } from "../storage/receipts/read-receipt-claim"

/** Receipts that confirmed matches owe, and what became of them. */
export class ReceiptService extends OrderMoneyService {
  @InjectManager()
  async claimReceipts(
    matchId: string,
    @MedusaContext() sharedContext: Context = {}
  ) {
    await claimReceipts(managerOf(sharedContext), matchId)
  }

  @InjectManager()
  async findReceiptsToSettle(
    matchId: string | null,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await findReceiptsToSettle(managerOf(sharedContext), matchId)
  }

  @InjectManager()
  async finishReceiptClaim(
    end: ReceiptClaimEnd,
    @MedusaContext() sharedContext: Context = {}
  ) {
    await finishReceiptClaim(managerOf(sharedContext), end)
  }

  @InjectManager()
  async readReceiptClaim(
    id: string,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await readReceiptClaim(managerOf(sharedContext), id)
  }
}
