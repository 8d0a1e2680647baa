import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { sendDocument, type SendDocumentInput } from "../mail/send-document"

export const sendDocumentStepId = "send-document-once"

/** Has no compensation: a mail that was sent is not called back. */
export const sendDocumentStep = createStep(
  sendDocumentStepId,
  async (input: SendDocumentInput, { container }) => {
    const { document, delivery } = await sendDocument(container, input)
    const { order_id, type, number } = document
    return new StepResponse({ document: { order_id, type, number }, delivery })
  }
)
