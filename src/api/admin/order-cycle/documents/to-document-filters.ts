import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { DateTime } from "luxon"
import { DOCUMENTS_MODULE } from "../../../../modules/documents/module-key"
import type { DocumentsModuleService } from "../../../../modules/documents/service"
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
        { number: { $ilike: `%${q.replace(/[\\%_]/g, "\\$&")}%` } },
        { order_id: await findOrders(container, q) },
      ],
    }),
  }
}

const startOf = (day: string, zone: string) => DateTime.fromISO(day, { zone })

/** By the order's number, as `1042` or `#1042`. */
async function findOrders(container: MedusaContainer, q: string) {
  const [, number] = /^#?(\d{1,9})$/.exec(q) ?? []
  if (!number) {
    return []
  }
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order",
      fields: ["id"],
      filters: { display_id: Number(number) },
    })
  return data.map(({ id }) => id)
}
