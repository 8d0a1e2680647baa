/**
 * An order's identity across files: its channel and the channel's number.
 * The length keeps the two apart whatever they contain.
 */
export const orderKey = ({
  channel,
  external_id,
}: {
  channel: string
  external_id: string
}): string => `${channel.length}:${channel}:${external_id}`
