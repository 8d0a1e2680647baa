import { mapText } from "../../mapping/map-text"
import type { Meaning } from "../../mapping/meaning"
import { normalizeText } from "../../mapping/normalize-text"
import { refineByText } from "../../mapping/refine-by-text"
import { instantCouriers } from "./instant-couriers"

const COUNTER = /counter|loket|agen|drop ?point/

const instantServices: (string | null)[] = ["instant", "same_day"]

/**
 * Biteship stretches three statuses over what it has no word for: a real JNE
 * history says `dropping_off` from the counter on, another says `on_hold` on
 * normal transit. There the note decides.
 *
 * @param status in snake_case.
 */
export function refineByNote(
  meaning: Meaning,
  event: {
    status: string | null
    note: string | null
    courier: string | null
    service_type: string | null
  }
): Meaning {
  const { status, note, courier, service_type } = event
  switch (status) {
    case "picking_up":
      return refineByText(meaning, note, [])
    case "on_hold":
      return refineByText(meaning, note, [
        "in_transit",
        "out_for_delivery",
        "delivery_failed",
      ])
    case "dropping_off": {
      const isInstant =
        instantServices.includes(service_type) ||
        instantCouriers.includes(courier ?? "")
      return refineDroppingOff(meaning, note, isInstant)
    }
    default:
      return meaning
  }
}

function refineDroppingOff(
  meaning: Meaning,
  note: string | null,
  isInstant: boolean
): Meaning {
  const text = normalizeText(note)
  const found = mapText(text)
  switch (found?.status) {
    case "out_for_delivery":
    case "delivery_failed":
      return { status: found.status, sub: found.sub, refined: true }
    case "picked_up":
      if (COUNTER.test(text)) {
        return { status: "picked_up", sub: found.sub, refined: true }
      }
  }
  if (isInstant) {
    return { status: "out_for_delivery" }
  }
  return refineByText(meaning, note, [])
}
