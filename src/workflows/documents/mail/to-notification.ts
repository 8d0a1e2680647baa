import type { CreateNotificationDTO } from "@medusajs/framework/types"
import type { DocumentFrame } from "../../../modules/documents/snapshot/document-frame"
import { toMainUnits } from "../../../money/to-main-units"
import type { DocumentType } from "../../../types/document"
import { toPdfName } from "../paper/to-pdf-name"
import { mailWords } from "./mail-words"

export type MailedDocument = {
  id: string
  type: DocumentType
  number: string
  order_id: string
  amount_minor: string | null
  currency_code: string | null
  snapshot: unknown
}

type Mail = {
  document: MailedDocument
  display_id: number
  to: string
  template: string
  pdf: Buffer
  /** Names this try; core sends nothing twice under one. */
  key: string
}

/** A paper as the notification module sends it: file, facts, and a text. */
export function toNotification({
  document,
  display_id,
  to,
  template,
  pdf,
  key,
}: Mail): CreateNotificationDTO {
  const { id, type, number, order_id, amount_minor, currency_code } = document
  const { language, verify_url } = document.snapshot as DocumentFrame
  const words = mailWords[language]
  const subject = `${words[type]} ${number}`
  return {
    to,
    channel: "email",
    template,
    resource_id: order_id,
    resource_type: "order",
    trigger_type: "order_cycle.document_sent",
    idempotency_key: key,
    content: { subject, text: `${words.text} #${display_id}: ${subject}.` },
    data: {
      document_id: id,
      type,
      number,
      order_id,
      display_id,
      language,
      amount:
        amount_minor && currency_code
          ? toMainUnits(BigInt(amount_minor), currency_code)
          : null,
      currency_code,
      verify_url: verify_url ?? null,
    },
    attachments: [
      {
        filename: `${toPdfName(number)}.pdf`,
        content_type: "application/pdf",
        disposition: "attachment",
        content: pdf.toString("base64"),
      },
    ],
  }
}
