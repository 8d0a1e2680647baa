import { readFileSync } from "node:fs"
import { sharedData } from "../../../../integration-tests/fixtures/shared-data"
import {
  parcelFlags,
  trackingReasons,
  trackingStatuses,
} from "../../../types/tracking"
import { deliveredSubRules } from "../mapping/delivered-sub-rules"
import { reasonRules } from "../mapping/reason-rules"
import { textRules } from "../mapping/text-rules"
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
})
