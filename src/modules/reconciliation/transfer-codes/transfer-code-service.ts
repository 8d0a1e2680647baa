import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import { managerOf } from "../../../sql/manager-of"
import { FeeService } from "../fees/fee-service"
import { setPayee } from "../storage/set-payee"
import {
  assignTransferCode,
  type WantedCode,
} from "../storage/transfer-codes/assign-transfer-code"
import { cancelCodes } from "../storage/transfer-codes/cancel-codes"
import { claimInstructions } from "../storage/transfer-codes/claim-instructions"
import {
  finishInstructions,
  type InstructionsOutcome,
} from "../storage/transfer-codes/finish-instructions"
import { readInstructions } from "../storage/transfer-codes/read-instructions"

/** What buyers by bank transfer are told, and where they pay. */
export class TransferCodeService extends FeeService {
  @InjectManager()
  async setPayee(
    input: Parameters<typeof setPayee>[1],
    @MedusaContext() sharedContext: Context = {}
  ) {
    await setPayee(managerOf(sharedContext), input)
  }

  @InjectManager()
  async assignTransferCode(
    wanted: WantedCode,
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await assignTransferCode(managerOf(sharedContext), wanted)
  }

  @InjectManager()
  async cancelTransferCodes(
    orderIds: string[],
    @MedusaContext() sharedContext: Context = {}
  ) {
    await cancelCodes(managerOf(sharedContext), orderIds)
  }

  @InjectManager()
  async readInstructions(
    by: Parameters<typeof readInstructions>[1],
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await readInstructions(managerOf(sharedContext), by)
  }

  @InjectManager()
  async claimInstructions(
    wanted: Parameters<typeof claimInstructions>[1],
    @MedusaContext() sharedContext: Context = {}
  ) {
    return await claimInstructions(managerOf(sharedContext), wanted)
  }

  @InjectManager()
  async finishInstructions(
    id: string,
    outcome: InstructionsOutcome,
    @MedusaContext() sharedContext: Context = {}
  ) {
    await finishInstructions(managerOf(sharedContext), id, outcome)
  }
}
