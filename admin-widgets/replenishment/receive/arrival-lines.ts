import type { ReceiveBody } from "../../../src/types/replenishment/receipts"
import type { Arrival } from "./arrival"

/** What was counted, as the server takes it: lines of which nothing came are left out. */
export const arrivalLines = (arrival: Arrival): ReceiveBody["lines"] =>
  Object.entries(arrival)
    .filter(([, { accepted, damaged }]) => accepted + damaged > 0)
    .map(([purchase_line_id, units]) => ({ purchase_line_id, ...units }))
