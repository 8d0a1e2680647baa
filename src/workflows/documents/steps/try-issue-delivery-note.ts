import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DOCUMENTS_MODULE } from "../../../modules/documents/module-key"
import type { DocumentsModuleService } from "../../../modules/documents/service"
import { issueDeliveryNoteWorkflow } from "../workflows/issue-delivery-note"
import type { IssueDeliveryNoteStepInput } from "./issue-delivery-note"

export const tryIssueDeliveryNoteStepId = "try-issue-delivery-note"

/**
 * Issues a parcel's delivery note when papers can be issued at all. A failure
 * is said and left to the sweeper: a paper must never stop packing.
 *
 * @returns the document's id, null when there is none yet.
 */
export const tryIssueDeliveryNoteStep = createStep(
  tryIssueDeliveryNoteStepId,
  async (input: IssueDeliveryNoteStepInput, { container }) => {
    const { seller } = await container
      .resolve<DocumentsModuleService>(DOCUMENTS_MODULE)
      .getOptions()
    if (!seller) {
      return new StepResponse(null)
    }
    const { result, errors } = await issueDeliveryNoteWorkflow(container).run({
      input,
      throwOnError: false,
    })
    if (errors?.length) {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(
          `No delivery note for parcel ${input.parcel_id} yet: ` +
            errors[0].error.message
        )
      return new StepResponse(null)
    }
    return new StepResponse(result.id)
  }
)
