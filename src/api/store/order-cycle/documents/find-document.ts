import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { DateTime } from "luxon"
import { DOCUMENTS_MODULE } from "../../../../modules/documents/module-key"
import type { DocumentsModuleService } from "../../../../modules/documents/service"
import { toMainUnits } from "../../../../money/to-main-units"
import type { DocumentVerification } from "../../../../types/document"

/** What may be known of the paper with a token; null where there is none. */
export async function findDocument(
  container: MedusaContainer,
  token: string
): Promise<DocumentVerification | null> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order_document",
      fields: [
        "type",
        "number",
        "issued_at",
        "amount_minor",
        "currency_code",
        "status",
      ],
      filters: { token },
    })
  const document = data.at(0)
  if (!document) {
    return null
  }
  const { timeZone: zone } = await container
    .resolve<DocumentsModuleService>(DOCUMENTS_MODULE)
    .getOptions()
  const { type, number, issued_at, amount_minor, currency_code, status } =
    document
  return {
    type,
    number,
    issued_on: DateTime.fromJSDate(new Date(issued_at), { zone }).toFormat(
      "yyyy-MM-dd"
    ),
    amount:
      amount_minor !== null && currency_code
        ? toMainUnits(BigInt(amount_minor), currency_code)
        : null,
    currency_code,
    status,
  }
}
