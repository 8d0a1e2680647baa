import type { Scan } from "../journeys/scan"
import type { Step } from "../journeys/step"
import type { ShownScan } from "./shown-scan"

const words: Record<Step, string> = {
  label_created: "Shipment information sent to carrier",
  picked_up: "Shipment picked up",
  arrived: "Arrived at sorting center",
  departed: "Departed from sorting center",
  at_destination: "Arrived at destination station",
  out_for_delivery: "Out for delivery",
  delivery_failed: "Delivery attempt failed",
  held: "Shipment on hold",
  released: "Hold ended, in transit again",
  ready_for_pickup: "Ready for pickup at the shop",
  delivered: "Delivered",
  return_started: "Return to sender begun",
  returned: "Delivered to sender",
  lost: "Shipment lost",
  cancelled: "Shipment cancelled",
}

const reasons: Record<NonNullable<Scan["reason"]>, string> = {
  not_home: "customer not home",
  closed: "business closed",
  refused: "refused by recipient",
  address: "wrong address",
  weather: "bad weather",
}

/** A scan in English. */
export const wordsOf = ({ step, reason, is_repeated }: ShownScan): string =>
  words[step] +
  (reason ? `: ${reasons[reason]}` : "") +
  (is_repeated ? " " : "")
