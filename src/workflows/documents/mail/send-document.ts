import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { DOCUMENTS_MODULE } from "../../../modules/documents/module-key"
import type { DocumentsModuleService } from "../../../modules/documents/service"
import { readPdf } from "../paper/read-pdf"
import { readMailOrder } from "./read-mail-order"
import { toNotification } from "./to-notification"
import { tryToMail } from "./try-to-mail"

export type SendDocumentInput = {
  id: string
  /** Instead of the order's address. */
  to?: string
  /** A paper goes to an address once per cause. */
  cause: string
}

/**
 * Mails a paper that counts. It is sent once per address and cause; what
 * failed may be tried again.
 *
 * @returns the paper and its delivery, whose state says what came of it.
 * @throws MedusaError NOT_FOUND, NOT_ALLOWED for a paper that no longer counts
 *   and for an order without an address.
 */
export async function sendDocument(
  container: MedusaContainer,
  { id, to, cause }: SendDocumentInput
) {
  const documents = container.resolve<DocumentsModuleService>(DOCUMENTS_MODULE)
  const document = await documents.retrieveOrderDocument(id)
  const order = await readMailOrder(container, document.order_id)
  const recipient = to ?? order.email
  if (document.status !== "issued" || !recipient) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      recipient
        ? `Document ${document.number} is ${document.status} and is not mailed.`
        : `Order #${order.display_id} has no e-mail address: name one in "to".`
    )
  }
  const address = { document_id: id, recipient, cause }
  const claim = await documents.claimDelivery(address)
  if (claim) {
    const { pdf } = await readPdf(container, id)
    const { mail } = await documents.getOptions()
    const outcome = await tryToMail(
      container,
      toNotification({
        document,
        display_id: order.display_id,
        to: recipient,
        template: mail.template,
        pdf,
        key: `order-cycle:document:${claim.id}:${claim.tries}`,
      })
    )
    await documents.updateDocumentDeliveries({ id: claim.id, ...outcome })
  }
  const [delivery] = await documents.listDocumentDeliveries({
    ...address,
    channel: "email",
  })
  return { document, delivery }
}
