/** What the events of papers carry. */
export const toDocumentEvent = ({
  id,
  order_id,
  type,
  number,
}: {
  id: string
  order_id: string
  type: string
  number: string
}) => ({ id, order_id, type, number })
