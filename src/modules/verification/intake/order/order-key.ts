/** An order's identity across files: its channel and the channel's number. */
export const orderKey = (order: {
  channel: string
  external_id: string
}): string => JSON.stringify([order.channel, order.external_id])
