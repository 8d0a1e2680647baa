import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DOCUMENTS_MODULE } from "../../../modules/documents/module-key"
import type { DocumentsModuleService } from "../../../modules/documents/service"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"
import { findUnsent, issuedCause } from "../mail/find-unsent"
import { sendDocumentWorkflow } from "../workflows/send-document"

export const sendMissingDocumentsStepId = "send-missing-documents"

/**
 * Mails papers within the look-back that their customers do not have yet.
 *
 * @returns what failed in sentences.
 */
export const sendMissingDocumentsStep = createStep(
  sendMissingDocumentsStepId,
  async ({ actor }: { actor: string }, { container }) => {
    const documents =
      container.resolve<DocumentsModuleService>(DOCUMENTS_MODULE)
    const { lookBackDays } = await container
      .resolve<PackingModuleService>(PACKING_MODULE)
      .getOptions()
    const since = new Date(Date.now() - lookBackDays * 86_400_000)
    const failures: string[] = []
    for (const id of await findUnsent(documents, since)) {
      const { result, errors } = await sendDocumentWorkflow(container).run({
        input: { id, cause: issuedCause, actor },
        throwOnError: false,
      })
      const error = errors?.length
        ? (errors[0].error as Error).message
        : result.state === "failed" && result.error
      if (error) {
        failures.push(`Document ${id} is not mailed yet: ${error}`)
      }
    }
    return new StepResponse({ ids: [] as string[], failures })
  }
)
