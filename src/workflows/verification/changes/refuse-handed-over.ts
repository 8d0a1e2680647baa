import type { ChangeFacts } from "./change-facts"
import { refuseChange } from "./refuse-change"

/**
 * Units that a label binds, or that the courier has.
 *
 * @param line_id null: any unit of the order.
 * @throws MedusaError NOT_ALLOWED.
 */
export function refuseHandedOver(
  { order, parcels }: ChangeFacts,
  line_id: string | null
): void {
  const lines = order.items.filter(({ id }) => !line_id || id === line_id)
  const own = parcels.filter(
    ({ is_bound, items }) =>
      is_bound &&
      (!line_id || items.some((item) => item.line_item_id === line_id))
  )
  const name = `order #${order.display_id}`
  const gone = own.filter(
    ({ state, is_scanned }) => state === "handed_over" || is_scanned
  )
  if (
    gone.length ||
    lines.some(({ detail }) => Number(detail.shipped_quantity) > 0)
  ) {
    const which = gone.length
      ? `Parcel ${gone.map(({ code }) => code).join(", ")} of ${name}`
      : `A part of ${name}`
    refuseChange(
      `${which} was handed over to the courier: what its customer gets back ` +
        "is a return case, not a cancellation."
    )
  }
  refuseChange(
    own.length
      ? `The label of parcel ${own.map(({ code }) => code).join(", ")} is ` +
          "bought: cancel its fulfilment first, then its units."
      : `Units of ${name} are fulfilled in core: cancel that fulfilment first.`
  )
}
