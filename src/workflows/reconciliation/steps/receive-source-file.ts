import { createHash } from "node:crypto"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { RECONCILIATION_MODULE } from "../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"
import { readForAccount } from "../import/read-for-account"

export type SourceFileInput = {
  account_id: string
  file_name: string
  /** The file's bytes, base64. */
  content: string
  actor: string
}

/** Larger files are read in the background. */
const LARGE_BYTES = 1024 * 1024
const MOST_BYTES = 100 * 1024 * 1024

export const receiveSourceFileStepId = "receive-source-file"

/**
 * Keeps a file until its lines are written. One that is not too large is read
 * first: what cannot be imported leaves no trace.
 */
export const receiveSourceFileStep = createStep(
  receiveSourceFileStepId,
  async (
    { account_id, file_name, content, actor }: SourceFileInput,
    { container }
  ) => {
    const reconciliation = container.resolve<ReconciliationModuleService>(
      RECONCILIATION_MODULE
    )
    const account =
      await reconciliation.retrieveReconciliationAccount(account_id)
    const bytes = Buffer.from(content, "base64")
    if (bytes.length > MOST_BYTES) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `${file_name} was not imported. It is larger than 100 MB. Ask the ` +
          "bank for a shorter period."
      )
    }
    const is_large = bytes.length > LARGE_BYTES
    if (!is_large) {
      readForAccount(account, await reconciliation.getProviders(), {
        name: file_name,
        bytes,
      })
    }
    const received = await reconciliation.receiveFile({
      account_id,
      name: file_name,
      sha256: createHash("sha256").update(bytes).digest("hex"),
      bytes: bytes.length,
      actor,
      content,
    })
    return new StepResponse({ ...received, is_large })
  }
)
