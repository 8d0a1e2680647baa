import { readFileSync } from "node:fs"
import { sharedData } from "../../../../integration-tests/fixtures/shared-data"
import {
  parcelFlags,
  trackingReasons,
  trackingStatuses,
} from "../../../types/tracking"
import { aftershipSubtags } from "../dialects/aftership/aftership-subtags"
import { aftershipTags } from "../dialects/aftership/aftership-tags"
import { anterajaCodes } from "../dialects/anteraja/anteraja-codes"
import { biteshipErrorCodes } from "../dialects/biteship/biteship-error-codes"
import { biteshipStatuses } from "../dialects/biteship/biteship-statuses"
import { instantCouriers } from "../dialects/biteship/instant-couriers"
import { refineByNote } from "../dialects/biteship/refine-by-note"
import { csvColumns } from "../dialects/csv/csv-columns"
import { dhlStatuses } from "../dialects/dhl-unified/dhl-statuses"
import { dialects } from "../dialects/dialects"
import { detailedStatuses } from "../dialects/easypost/detailed-statuses"
import { easypostCarrierCodes } from "../dialects/easypost/easypost-carrier-codes"
import { easypostDetails } from "../dialects/easypost/easypost-details"
import { easypostStatuses } from "../dialects/easypost/easypost-statuses"
import { jneCodes } from "../dialects/jne/jne-codes"
import { karrioReasons } from "../dialects/karrio/karrio-reasons"
import { karrioStatuses } from "../dialects/karrio/karrio-statuses"
import { posCodes } from "../dialects/pos/pos-codes"
import { shipengineStatuses } from "../dialects/shipengine/shipengine-statuses"
import { shippoStatuses } from "../dialects/shippo/shippo-statuses"
import { shippoSubstatuses } from "../dialects/shippo/shippo-substatuses"
import { substatusAppliesTo } from "../dialects/shippo/substatus-applies-to"
import { deliveredSubRules } from "../mapping/delivered-sub-rules"
import type { Meaning } from "../mapping/meaning"
import { reasonRules } from "../mapping/reason-rules"
import { textRules } from "../mapping/text-rules"
import { transitCandidates } from "../mapping/transit-candidates"
import { statusTable } from "../status/status-table"
import { cityZones, courierZones } from "../time/zone-tables"

const { place: file, isThere, suite } = sharedData("tracking/mappings.json")
const patternOf = (pattern: string) => new RegExp(pattern)

suite("tables of the tracking design", () => {
  const design = isThere ? JSON.parse(readFileSync(file, "utf8")) : {}

  it("statuses, flags and reasons are equal", () => {
    expect(
      Object.entries(statusTable).map(([status, row]) => ({ status, ...row }))
    ).toEqual(design.statuses)
    expect([...trackingStatuses].sort()).toEqual(
      Object.keys(statusTable).sort()
    )
    expect(parcelFlags).toEqual(design.parcel_flags)
    expect(trackingReasons).toEqual(design.reasons)
  })

  it("text rules are equal", () => {
    expect(textRules).toEqual(
      design.text_rules.map(
        (rule: { pattern: string; when_also?: string }) => ({
          ...rule,
          pattern: patternOf(rule.pattern),
          ...(rule.when_also && { when_also: patternOf(rule.when_also) }),
        })
      )
    )
    expect(reasonRules).toEqual(
      design.reason_text.map((rule: { pattern: string }) => ({
        ...rule,
        pattern: patternOf(rule.pattern),
      }))
    )
    expect(deliveredSubRules).toEqual(
      design.delivered_sub_text.map((rule: { pattern: string }) => ({
        ...rule,
        pattern: patternOf(rule.pattern),
      }))
    )
  })

  it("zones are equal", () => {
    expect(courierZones).toEqual(design.zones.courier_default)
    expect(cityZones).toEqual(design.zones.city)
  })

  it("biteship is equal", () => {
    const { statuses, ...rest } = design.biteship
    const { rejected, ...plain } = statuses
    expect(rejected).toBe(
      "cancelled:rejected before any physical scan, else on_hold; reason carrier_rejected"
    )
    const { rejected: ours, ...others } = biteshipStatuses
    expect(ours).toEqual({
      status: "cancelled",
      sub: "rejected",
      reason: "carrier_rejected",
    })
    expect(others).toEqual(meaningsOf(plain))
    expect(instantCouriers).toEqual(rest.instant_couriers)
    expect(biteshipErrorCodes).toEqual(rest.error_codes)
    expect(rest.never_refined.map(refinedByBiteship)).toEqual(
      rest.never_refined.map(() => false)
    )
    const refined = Object.keys(statuses).filter(refinedByBiteship)
    expect(refined).toEqual(Object.keys(rest.refine_by_note))
  })

  it("easypost is equal", () => {
    const { statuses, carrier_code, details, detail_status_applies_to } =
      design.easypost
    expect(statuses.delivered).toBe(
      "delivered; returned when the tracker has is_return"
    )
    expect(easypostStatuses).toEqual(
      meaningsOf({ ...statuses, delivered: "delivered" })
    )
    expect(
      Object.fromEntries(
        Object.entries(easypostCarrierCodes).map(([code, status]) => [
          code,
          `in_transit becomes ${status}`,
        ])
      )
    ).toEqual(carrier_code)
    expect(easypostDetails).toEqual(
      Object.fromEntries(
        Object.entries<string>(details).map(([name, words]) => [
          name,
          detailOf(words),
        ])
      )
    )
    expect(detailedStatuses).toEqual(detail_status_applies_to)
  })

  it("aftership and karrio are equal", () => {
    expect(aftershipTags).toEqual(meaningsOf(design.aftership.tags))
    expect(aftershipSubtags).toEqual(meaningsOf(design.aftership.subtags))
    const { delivery_delayed, ...statuses } = design.karrio.statuses
    expect(delivery_delayed).toBe(
      "flag delayed; with a consignee_* reason it is delivery_failed"
    )
    expect(karrioStatuses).toEqual(
      meaningsOf({ ...statuses, delivery_delayed: "flag delayed" })
    )
    expect(karrioReasons).toEqual(design.karrio.reasons)
  })

  it("dhl and shipengine are equal", () => {
    const { transit, failure, ...dhl } = design.dhl_unified.statuses
    expect(transit).toBe(
      `in_transit, refined by text to ${transitCandidates
        .join(", ")
        .replace(/, (\w+)$/, " or $1")}`
    )
    expect(failure).toBe("delivery_failed with the reason of the text")
    expect(dhlStatuses).toEqual(
      meaningsOf({ ...dhl, transit: "in_transit", failure: "delivery_failed" })
    )
    const { IT, ...shipengine } = design.shipengine.statuses
    expect(IT).toBe("in_transit, refined by text like DHL transit")
    expect(shipengineStatuses).toEqual(
      meaningsOf({ ...shipengine, IT: "in_transit" })
    )
  })

  it("shippo is equal", () => {
    const { statuses, substatus_code, substatus_applies_to } = design.shippo
    expect(statuses.RETURNED).toBe(
      "return_in_transit; returned when status_details says returned to or received by the sender"
    )
    expect(shippoStatuses).toEqual(
      meaningsOf({ ...statuses, RETURNED: "return_in_transit" })
    )
    const { delayed, ...codes } = substatus_code
    expect(delayed).toBe("flag delayed")
    const { delayed: ours, ...others } = shippoSubstatuses
    // It says that the parcel is late, and leaves its status alone.
    expect(ours).toEqual({ delayed: true })
    expect(others).toEqual(meaningsOf(codes))
    expect(substatusAppliesTo).toEqual(substatus_applies_to)
  })

  it("jne, anteraja and pos are equal", () => {
    const { "D + digits": delivered, ...jne } = design.jne.codes
    expect(delivered).toBe("delivered")
    expect(jneCodes).toEqual(meaningsOf(jne))
    const { "400": collection, ...anteraja } = design.anteraja.codes
    expect(collection).toBe(
      "pending:pickup_failed (a failed collection, not a failed delivery)"
    )
    expect(anterajaCodes).toEqual(
      meaningsOf({ ...anteraja, "400": "pending:pickup_failed" })
    )
    const { "SELESAI ANTAR": round, ...pos } = design.pos.codes
    expect(round).toBe(
      "delivered, but delivery_failed when the description has antar ulang"
    )
    expect(posCodes).toEqual(
      meaningsOf({ ...pos, "SELESAI ANTAR": "delivered" })
    )
  })

  it("dialects and the columns of a CSV are those of the design", () => {
    const shapes = Object.keys(design.payload_shapes).flatMap((name) =>
      name.split(", ")
    )
    expect(Object.keys(dialects).sort()).toEqual(shapes.sort())
    expect(design.payload_shapes.csv).toBe(`header ${csvColumns.join(",")}`)
  })
})

/** "delivered:signed", "on_hold carrier_damaged", "lost, carrier_lost". */
function meaningOf(words: string): Meaning {
  const late = /^flag delayed(?:, reason (\w+))?$/.exec(words)
  if (late) {
    return {
      status: null,
      delayed: true,
      ...(late[1] && { reason: late[1] as Meaning["reason"] }),
    }
  }
  const match = /^(\w+)(?::(\w+))?(?:,? (\w+))?$/.exec(words)
  if (!match) {
    throw new Error(`The design says "${words}", which this test cannot read.`)
  }
  const [, status, sub, reason] = match
  return {
    status: status as Meaning["status"],
    ...(sub && { sub }),
    ...(reason && { reason: reason as Meaning["reason"] }),
  }
}

const meaningsOf = (rows: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(rows).map(([word, words]) => [word, meaningOf(words)])
  )

function detailOf(words: string): object {
  const becomes = /^(\w+) becomes (\w+)$/.exec(words)
  if (becomes) {
    return { only_for: becomes[1], meaning: { status: becomes[2] } }
  }
  const reason = /^reason (\w+)$/.exec(words)
  if (reason) {
    return { meaning: { reason: reason[1] } }
  }
  return {
    meaning: words === "flag delayed" ? { delayed: true } : meaningOf(words),
  }
}

/** Whether some note changes what a status of Biteship means. */
const refinedByBiteship = (status: string) =>
  ["Paket belum siap di-pickup", "Gagal antar"].some((note) => {
    const plain = biteshipStatuses[status]
    const event = { status, note, courier: null, service_type: null }
    return refineByNote(plain, event) !== plain
  })
