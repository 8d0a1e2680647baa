/** Which parcels of the queue are asked for; undefined: any. */
export type QueueFilters = {
  status?: string[]
  courier?: string[]
  order_id?: string[]
  /** Kinds of open alerts. */
  alert?: string[]
  /** Only parcels that go on or have an open alert. */
  open?: boolean
  /** Part of a tracking number, in any case. */
  number?: string
  /** Orders that match what `number` was typed for, too. */
  number_orders?: string[]
}
