import type { ReceivedSighting } from "../sighting"
import { deriveParcelState } from "../status/derive-parcel-state"

const sighting = (more: Partial<ReceivedSighting>): ReceivedSighting => ({
  occurred_at: "2026-11-02T03:00:00Z",
  precision: "second",
  original_time: null,
  code: null,
  has_specific_code: false,
  raw_status: null,
  text: "Arrived",
  location: null,
  status: "in_transit",
  sub: null,
  reason: null,
  flags: [],
  unmapped: false,
  list_order: null,
  payload_id: "p1",
  position: 0,
  received_at: "2026-11-03T00:00:00Z",
  ...more,
})

const derive = (...sightings: Partial<ReceivedSighting>[]) =>
  deriveParcelState(
    { courier: "jne", tracking_number: "1" },
    sightings.map(sighting)
  )

describe("sightings of one minute", () => {
  const texts = [{ text: "Sorted" }, { text: "Diterima di gudang" }]

  it("are one event by a specific code, whatever the words", () => {
    const one = texts.map((text, index) => ({
      ...text,
      code: "OP1",
      has_specific_code: true,
      payload_id: `p${index}`,
    }))
    expect(derive(...one).events).toHaveLength(1)
    const vague = one.map((each) => ({ ...each, has_specific_code: false }))
    expect(derive(...vague).events).toHaveLength(2)
    const [first, second] = one
    expect(derive(first, { ...second, code: "OP3" }).events).toHaveLength(2)
    expect(
      derive(first, { ...second, status: "on_hold" as const }).events
    ).toHaveLength(2)
  })

  it("are two events at two known places, even by a specific code", () => {
    const coded = { code: "OP1", has_specific_code: true }
    const { events } = derive(
      { ...coded, location: "Bandung" },
      { ...coded, location: "Cimahi", payload_id: "p2" }
    )
    expect(events).toHaveLength(2)
  })

  it("take the last mapping, and in one second that of the higher rank", () => {
    const early = {
      status: "on_hold" as const,
      reason: "customs_docs" as const,
    }
    const late = { payload_id: "p2", received_at: "2026-11-03T00:00:01Z" }
    expect(derive(early, late)).toMatchObject({ status: "in_transit" })
    const together = [early, { payload_id: "p2" }]
    expect(derive(...together)).toMatchObject({
      status: "on_hold",
      reason: "customs_docs",
    })
    const exchanged = [{ ...early, payload_id: "p3" }, { payload_id: "p2" }]
    expect(derive(...exchanged).state_hash).toBe(derive(...together).state_hash)
  })
})

describe("a parcel that a courier rejects", () => {
  const rejected = {
    occurred_at: "2026-11-02T05:00:00Z",
    text: "Ditolak",
    status: "cancelled" as const,
    sub: "rejected",
    reason: "carrier_rejected" as const,
  }

  it("is cancelled while nobody had it in their hands", () => {
    expect(derive(rejected)).toMatchObject({
      status: "cancelled",
      sub: "rejected",
      reason: "carrier_rejected",
    })
  })

  it("is held afterwards, by whichever payload the scan is told", () => {
    const state = derive(rejected, { payload_id: "p2" })
    expect(state).toMatchObject({
      status: "on_hold",
      sub: null,
      reason: "carrier_rejected",
      flags: [],
    })
    expect(state.events[1]).toMatchObject({ status: "on_hold" })
  })

  it("is cancelled for any other reason as before", () => {
    const state = derive({ ...rejected, sub: null }, { payload_id: "p2" })
    expect(state.status).toBe("cancelled")
  })
})

it("keeps the number of a parcel that has none yet out of the way", () => {
  const nameless = { courier: "gojek", tracking_number: null }
  const state = deriveParcelState(nameless, [sighting({})])
  expect(state.events).toHaveLength(1)
})
