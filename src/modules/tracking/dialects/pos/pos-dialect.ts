import { findMeaning } from "../../mapping/find-meaning"
import type { Meaning } from "../../mapping/meaning"
import { normalizeText } from "../../mapping/normalize-text"
import type { Dialect } from "../dialect"
import { readOwnShape } from "../generic/read-own-shape"
import type { RawEvent } from "../raw-parcel"
import { toParcel } from "../to-parcel"
import { told } from "../told"
import { posCodes } from "./pos-codes"

/** Pos Indonesia's codes in our own shape; it has no API of its own. */
export const posDialect: Dialect = {
  parse: (body, context) => {
    const couriers = { carrier: context.carrier, home: "pos" }
    const parcels = readOwnShape(body, couriers).map((parcel) =>
      toParcel(
        { ...parcel, events: parcel.events.map(withCode) },
        context,
        "pos"
      )
    )
    return told(parcels)
  },
  trust: null,
  verify: null,
}

const withCode = (event: RawEvent): RawEvent => ({
  ...event,
  meaning: { ...event.meaning, ...readCode(event) },
})

function readCode({ code, text }: RawEvent): Meaning | null {
  const word = normalizeText(code).toUpperCase()
  const isToTryAgain =
    word === "SELESAI ANTAR" && normalizeText(text).includes("antar ulang")
  return isToTryAgain
    ? { status: "delivery_failed" }
    : findMeaning(posCodes, word)
}
