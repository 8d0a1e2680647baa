import { trackCase, type TrackCase } from "../report/track-case"

const tracking = JSON.stringify({
  object: "tracking",
  waybill_id: "W1",
  courier: { company: "jne" },
  status: "delivered",
  history: [{ status: "delivered", updated_at: "2026-11-02T08:00:00+07:00" }],
})

const files: Record<string, string> = {
  tracking,
  refusal: JSON.stringify({ error: "Authorization failed", code: 40101001 }),
  hook: JSON.stringify({
    event: "order.status",
    status: "dropping_off",
    courier: { company: "jne", waybill_id: "W1" },
  }),
  other: JSON.stringify({ event: "balance.low" }),
  karrio: JSON.stringify({
    carrier_name: "dpd",
    tracking_number: "K1",
    status: "delivered",
    events: [{ status: "delivered", timestamp: "2026-11-02T08:00:00Z" }],
  }),
}

const answer = (line: Partial<TrackCase>) =>
  trackCase(
    {
      case: "",
      courier: "biteship",
      inputs: [],
      received_at: "2026-11-20T00:00:00Z",
      ...line,
    },
    (file) => Buffer.from(files[file])
  )

describe("what several payloads are", () => {
  it("is a webhook when any is, and all of them tell of one parcel", () => {
    expect(answer({ inputs: ["tracking", "hook"] })).toMatchObject({
      kind: "webhook",
      error: null,
      trackers: [{ status: "delivered", claimed_status: "in_transit" }],
    })
  })

  it("is an error when the last one is, and none after a good answer", () => {
    expect(answer({ inputs: ["tracking", "refusal"] })).toMatchObject({
      exit: 0,
      kind: "error",
      error: { class: "auth", message: "Authorization failed" },
      trackers: [{ status: "delivered" }],
    })
    expect(answer({ inputs: ["refusal", "tracking"] })).toMatchObject({
      kind: "tracking",
      error: null,
    })
  })

  it("is ignored when all are", () => {
    expect(answer({ inputs: ["other"] })).toMatchObject({
      kind: "ignored",
      trackers: [],
    })
    expect(answer({ inputs: ["other", "tracking"] })).toMatchObject({
      kind: "tracking",
    })
  })
})

describe("a webhook that proves nothing", () => {
  it("writes no event, whatever its shape, even with the right header", () => {
    const hook = {
      inputs: ["tracking"],
      headers: { "X-Key": "right" },
      secrets: ["X-Key:right"],
    }
    expect(answer(hook)).toMatchObject({
      kind: "webhook",
      trust: "hint",
      signature: "valid",
      trackers: [
        { status: "unknown", claimed_status: "delivered", events: [] },
      ],
    })
    expect(answer({ ...hook, secrets: [] })).toEqual({
      case: "",
      exit: 1,
      signature: "not_configured",
    })
  })

  it("is not checked where nothing signs it", () => {
    expect(
      answer({ courier: "karrio", inputs: ["karrio"], headers: {} })
    ).toMatchObject({
      kind: "webhook",
      trust: "hint",
      signature: "not_checked",
      trackers: [{ claimed_status: "delivered", events: [] }],
    })
  })
})
