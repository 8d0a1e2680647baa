import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import { managerOf } from "../../../sql/manager-of"
import { ReceiptService } from "../receipts/receipt-service"
import { type AccountChange, changeAccount } from "../storage/change-account"
import { noteFeesChecked } from "../storage/fees/note-fees-checked"
import { type FeePeriod, readFeeLines } from "../storage/fees/read-fee-lines"
import { periodAgeing } from "../storage/periods/period-ageing"
import { periodPrecision } from "../storage/periods/period-precision"

/** What accounts' fees must be, what was taken, and how periods went. */
export class FeeService extends ReceiptService {
  @InjectManager()
  async changeAccount(
    change: AccountChange,
    @MedusaContext() sharedContext: Context = {}
  ) {
    await changeAccount(managerOf(sharedContext), change)
  }

  @InjectManager()
  async readFeeLines(
    accountId: string,
    period: FeePeriod,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await readFeeLines(managerOf(sharedContext), accountId, period)
  }

  @InjectManager()
  async noteFeesChecked(
    checked: Parameters<typeof noteFeesChecked>[1],
    @MedusaContext() sharedContext: Context = {}
  ) {
    await noteFeesChecked(managerOf(sharedContext), checked)
  }

  @InjectManager()
  async reportAgeing(
    period: Parameters<typeof periodAgeing>[1],
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await periodAgeing(managerOf(sharedContext), period)
  }

  @InjectManager()
  async reportPrecision(
    period: Parameters<typeof periodPrecision>[1],
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await periodPrecision(managerOf(sharedContext), period)
  }
}
