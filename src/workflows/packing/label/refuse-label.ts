import { MedusaError } from "@medusajs/framework/utils"
import type { ParcelState } from "../../../types/packing"

type Box = { code: string; state: ParcelState; parked: unknown }

const reasons: Partial<Record<ParcelState, string>> = {
  labelling: "A label is being bought for it; wait for the answer.",
  labelled: "It has its label.",
  handed_over: "It was handed over to the courier.",
  label_unknown:
    "A label may have been bought for it; ask the carrier and decide.",
  voided: "It was voided; open another parcel.",
}

/** Why no attempt to buy the label of these boxes may begin. */
export function refuseLabel({
  code,
  boxes,
}: {
  code: string
  boxes: Box[]
}): MedusaError {
  const open = boxes.filter(({ state }) => state === "open")
  if (open.length) {
    return new MedusaError(MedusaError.Types.NOT_ALLOWED, sayOpen(open, boxes))
  }
  const bad = boxes.find(({ state, parked }) => reasons[state] ?? parked)
  const reason = bad
    ? (reasons[bad.state] ??
      "Its last attempt is being cleaned up; try again in a minute.")
    : "Somebody else changed it; look at it again."
  return new MedusaError(
    MedusaError.Types.CONFLICT,
    `No label is bought for parcel ${bad?.code ?? code}. ${reason}`
  )
}

function sayOpen(open: Box[], boxes: Box[]): string {
  const codes = open.map(({ code }) => code).join(", ")
  if (boxes.length === 1) {
    return `Parcel ${codes} is still open: scan all its units and close it first.`
  }
  return (
    `${boxes.map(({ code }) => code).join(", ")} share one label, and ${codes} ` +
    `${open.length > 1 ? "are" : "is"} not packed yet: scan all units and ` +
    "close the box first."
  )
}
