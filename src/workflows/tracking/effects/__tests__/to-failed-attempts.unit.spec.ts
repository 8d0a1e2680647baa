import { toFailedAttempts } from "../to-failed-attempts"

const event = (key: string, milestones: string[], reason: string | null) => ({
  key,
  effective_at: new Date("2026-11-02T03:00:00Z"),
  location: null,
  reason,
  sub: null,
  milestones,
  told_by: null,
})

const tracker = {
  id: "otrk_1",
  order_id: "order_1",
  fulfillment_id: "ful_1",
  courier: "jne",
  tracking_number: "CGK1",
  events: [
    event("a", ["first_scan"], null),
    event("b", ["delivery_failed"], "consignee_not_home"),
    event("c", [], "consignee_not_home"),
    event("d", ["delivery_failed"], "consignee_refused"),
  ],
}

describe("toFailedAttempts", () => {
  it("tells each attempt once, with its number", () => {
    const first = {
      id: "otrk_1",
      order_id: "order_1",
      fulfillment_id: "ful_1",
      attempt: 1,
      reason: "consignee_not_home",
      at: "2026-11-02T03:00:00.000Z",
    }
    const second = { ...first, attempt: 2, reason: "consignee_refused" }
    expect(toFailedAttempts(tracker, new Set())).toEqual([first, second])
    expect(toFailedAttempts(tracker, new Set(["event:b"]))).toEqual([second])
    expect(toFailedAttempts(tracker, new Set(["event:b", "event:d"]))).toEqual(
      []
    )
  })
})
