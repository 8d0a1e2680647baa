import type { DocumentDeliveryRow } from "../../../../types/document"

/** A delivery as the API answers it. */
export const toDeliveryRow = ({
  id,
  channel,
  recipient,
  cause,
  state,
  error,
  at,
}: Omit<DocumentDeliveryRow, "at"> & {
  at: Date | string
}): DocumentDeliveryRow => ({
  id,
  channel,
  recipient,
  cause,
  state,
  error,
  at: new Date(at).toISOString(),
})
