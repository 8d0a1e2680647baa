import type { TrackingStatus } from "../../../src/types/tracking"
import type { Scan } from "../../courier-simulator/journeys/scan"
import type { Step } from "../../courier-simulator/journeys/step"
import { trueState } from "../../courier-simulator/parcels/true-state"

const statuses: Record<Step, TrackingStatus> = {
  label_created: "pending",
  picked_up: "picked_up",
  arrived: "in_transit",
  departed: "in_transit",
  at_destination: "in_transit",
  out_for_delivery: "out_for_delivery",
  delivery_failed: "delivery_failed",
  held: "on_hold",
  released: "in_transit",
  ready_for_pickup: "ready_for_pickup",
  delivered: "delivered",
  return_started: "return_in_transit",
  returned: "returned",
  lost: "lost",
  cancelled: "cancelled",
}

/** The status, in our words, that a parcel has after some of its scans. */
export function trueStatus(
  scans: readonly Pick<Scan, "step">[]
): TrackingStatus {
  const head = trueState(scans)
  const isReturn = scans.some(({ step }) => step === "return_started")
  const status = head ? statuses[head.step] : "pending"
  return isReturn && status !== "returned" ? "return_in_transit" : status
}
