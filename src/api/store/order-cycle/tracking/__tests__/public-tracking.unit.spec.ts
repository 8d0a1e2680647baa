import type { TrackingStatus } from "../../../../../types/tracking"
import { maskName } from "../mask-name"
import { toCity } from "../to-city"
import { toPublicEvents } from "../to-public-events"
import { toPublicTracking } from "../to-public-tracking"

const event = (
  hour: number | null,
  status_after: TrackingStatus,
  location: string | null = null
) => ({
  effective_at:
    hour === null ? null : `2026-11-25T${String(hour).padStart(2, "0")}:00:00Z`,
  status_after,
  location,
})

it.each([
  ["Budi", "B***"],
  ["  émile ", "É***"],
  ["", null],
  [null, null],
])("shows %j as %j", (name, shown) => {
  expect(maskName(name)).toBe(shown)
})

it.each([
  ["SURABAYA, JL. RAYA 7", "SURABAYA"],
  ["Denpasar [GATEWAY]", "Denpasar"],
  ["Depok (rumah)", "Depok"],
  ["Jalan Melati 5", null],
  ["Jl. Melati, Depok", null],
  ["12 Main Street", null],
  ["12110", null],
  [null, null],
])("leaves of the place %j only %j", (location, city) => {
  expect(toCity(location)).toBe(city)
})

it("tells a journey newest first, without what says nothing new", () => {
  expect(
    toPublicEvents([
      event(1, "pending"),
      event(2, "in_transit", "Jakarta"),
      event(3, "in_transit", "Jakarta"),
      event(4, "in_transit"),
      event(5, "in_transit", "Surabaya"),
      event(6, "unknown", "Surabaya"),
      event(7, "delivered", "Surabaya"),
      event(null, "delivered", "Malang"),
    ]).map(({ at, status, city }) => [at.slice(11, 13), status, city])
  ).toEqual([
    ["07", "delivered", "Surabaya"],
    ["05", "in_transit", "Surabaya"],
    ["02", "in_transit", "Jakarta"],
    ["01", "pending", null],
  ])
})

describe("A parcel's page", () => {
  const facts = {
    tracker: {
      courier: "jne",
      tracking_number: "JP1",
      status: "in_transit" as TrackingStatus,
      status_at: "2026-11-25T02:00:00Z",
      flags: ["delayed"],
      courier_eta: null,
      promised_at: "2026-11-27T09:00:00Z",
    },
    courier: "JNE",
    address: { first_name: "Budi", city: "Denpasar" },
    items: [{ title: "Cup", quantity: "2" }],
    events: [],
    url: "javascript:alert(1)",
  }

  it("has the destination's time, and links to no script", () => {
    expect(toPublicTracking(facts)).toMatchObject({
      time_zone: "Asia/Makassar",
      expected_at: "2026-11-27T09:00:00.000Z",
      courier_url: null,
      is_delayed: true,
      recipient: "B***",
      items: [{ title: "Cup", quantity: 2 }],
    })
    const url = "https://jne.test/JP1"
    expect(toPublicTracking({ ...facts, url }).courier_url).toBe(url)
  })

  it("expects nothing of a journey that is over", () => {
    const tracker = { ...facts.tracker, status: "returned" as const }
    expect(toPublicTracking({ ...facts, tracker }).expected_at).toBeNull()
  })
})
