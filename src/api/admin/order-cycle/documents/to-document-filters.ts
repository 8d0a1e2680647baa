import type { MedusaContainer } from "@medusajs/framework/types"
import { DateTime } from "luxon"
import { DOCUMENTS_MODULE } from "../../../../modules/documents/module-key"
import type { DocumentsModuleService } from "../../../../modules/documents/service"
import { contains } from "../contains"
import { findOrdersByNumber } from "../find-orders-by-number"
import type { ListDocumentsQueryType } from "./validators"

type Asked = Omit<ListDocumentsQueryType, "offset" | "limit">

/** What was asked for, as Query filters papers. */
export async function toDocumentFilters(
  container: MedusaContainer,
  { q, issued_from, issued_to, ...same }: Asked
) {
  const { timeZone: zone } = await container
    .resolve<DocumentsModuleService>(DOCUMENTS_MODULE)
    .getOptions()
  const issued_at = {
    ...(issued_from && { $gte: startOf(issued_from, zone).toISO() }),
    ...(issued_to && {
      $lt: startOf(issued_to, zone).plus({ day: 1 }).toISO(),
    }),
  }
  return {
    ...same,
    ...(Object.keys(issued_at).length && { issued_at }),
    ...(q && {
      $or: [
        { number: contains(q) },
        { order_id: await findOrdersByNumber(container, q) },
      ],
    }),
  }
}

const startOf = (day: string, zone: string) => DateTime.fromISO(day, { zone })
