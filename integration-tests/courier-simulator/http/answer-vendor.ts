import type { ServerResponse } from "node:http"
import { breakAnswer } from "../faults/break-answer"
import { breakingFaults } from "../faults/breaking-faults"
import type { Simulator } from "../simulator"
import type { Question } from "../vendors/question"
import type { Vendor } from "../vendors/vendor"
import type { VendorAnswer } from "../vendors/vendor-answer"
import { sendJson } from "./send-json"

/** A key that begins so is refused, as a wrong one would be. */
const WRONG_KEY = "wrong"

/** Answers a question as its vendor would, or breaks down. */
export function answerVendor(
  simulator: Simulator,
  response: ServerResponse,
  vendor: Vendor,
  question: Question
): void {
  if (!question.api_key || question.api_key.startsWith(WRONG_KEY)) {
    sendJson(response, vendor.refuse("auth"))
    return
  }
  const number = numberOf(simulator, question)
  const drawn = simulator.faults.draw({
    channel: "answer",
    vendor: vendor.id,
    number: number ?? "",
  })
  const breaking = [...drawn.faults].find((fault) =>
    breakingFaults.includes(fault)
  )
  if (breaking) {
    breakAnswer(response, breaking, {
      rate_limited: vendor.refuse("rate_limited"),
      broken: vendor.refuse("broken"),
      retry_after: simulator.faults.retryAfter,
    })
    return
  }
  sendJson(response, tell(simulator, vendor, question, drawn))
}

const numberOf = (simulator: Simulator, { number, ref }: Question) =>
  number ?? simulator.registrations.find(ref ?? "")?.number ?? null

function tell(
  simulator: Simulator,
  vendor: Vendor,
  question: Question,
  drawn: Parameters<Simulator["view"]>[2]
): VendorAnswer {
  const { registrations, parcels, clock } = simulator
  const asked =
    question.number === null ? registrations.find(question.ref ?? "") : question
  if (!asked?.number) {
    return vendor.refuse("not_found")
  }
  const { courier, number } = asked
  const ref = registrations.refFor(vendor, courier, number)
  const parcel = parcels.find(number, courier)
  const view = parcel
    ? simulator.view(parcel, ref, drawn)
    : {
        courier: courier ?? "",
        number,
        ref,
        scans: [],
        is_zoneless: false,
        updated_at: clock.now(),
      }
  if (!view.scans.length && !vendor.takes_unknown) {
    return vendor.refuse("not_found")
  }
  if (question.registers) {
    registrations.add(vendor, courier, number)
  } else if (vendor.needs_registration && !registrations.find(ref)) {
    return vendor.refuse("not_found")
  }
  return vendor.tell(view, question)
}
