import type { DocumentsModuleService } from "../../../modules/documents/service"

/** What sweeps give as the cause. */
export const issuedCause = "issued"

/** Tries of a mail before it is left to people. */
const MOST_TRIES = 5

const BATCH = 200

/**
 * Papers that are to be mailed by themselves and were not yet, or failed a few
 * times. One for which the shop had no provider is left to people, so that no
 * old papers go out when it gets one.
 *
 * @param since papers issued before are left alone.
 * @returns ids.
 */
export async function findUnsent(
  documents: DocumentsModuleService,
  since: Date
): Promise<string[]> {
  const { mail } = await documents.getOptions()
  const issued = mail.types.length
    ? await documents.listOrderDocuments(
        {
          type: mail.types,
          status: "issued",
          issued_at: { $gte: since.toISOString() },
        },
        { select: ["id"], take: BATCH, order: { issued_at: "DESC" } }
      )
    : []
  const ids = issued.map(({ id }) => id)
  const deliveries = await documents.listDocumentDeliveries({
    document_id: ids,
    channel: "email",
    cause: issuedCause,
  })
  const settled = new Set(
    deliveries
      .filter(({ state, tries }) => state !== "failed" || tries >= MOST_TRIES)
      .map(({ document_id }) => document_id)
  )
  return ids.filter((id) => !settled.has(id))
}
