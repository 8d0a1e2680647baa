import { toAlertEvents } from "../to-alert-events"
import { toShipmentFacts } from "../to-shipment-facts"
import { toSitePaces } from "../to-site-paces"
import { toWorkCalendar } from "../to-work-calendar"

const calendar = { workdays: [1, 2, 3, 4, 5], holidays: [], zone: "Etc/UTC" }

it("takes packing's word for the hand-over before core's", () => {
  const tracker = { id: "otrk_1", fulfillment_id: "ful_1", parcel_id: "opcl_1" }
  const shipped = { id: "ful_1", shipped_at: "2026-11-10T03:00:00Z" }
  const handed = { id: "opcl_1", handed_over_at: "2026-11-10T02:00:00Z" }
  const facts = (...given: Parameters<typeof toShipmentFacts>) =>
    toShipmentFacts(...given)[0]
  expect(facts([tracker], [shipped], [handed])).toEqual({
    tracker_id: "otrk_1",
    handed_over_at: "2026-11-10T02:00:00.000Z",
    is_shipped: true,
    is_canceled: false,
  })
  expect(facts([tracker], [shipped], [])).toMatchObject({
    handed_over_at: "2026-11-10T03:00:00.000Z",
  })
  const canceled = { id: "ful_1", order: { status: "canceled" } }
  expect(facts([tracker], [canceled], [])).toMatchObject({
    handed_over_at: null,
    is_shipped: false,
    is_canceled: true,
  })
  expect(toShipmentFacts([tracker], [], [handed])).toEqual([])
})

it("believes a site's pace from 30 hand-overs on, in working hours", () => {
  // Friday 20:00 to Monday: the weekend does not count.
  const times = Array.from({ length: 30 }, (_, n) => ({
    location_id: "sloc_1",
    picked_at: "2026-11-13T20:00:00Z",
    handed_over_at: `2026-11-16T0${n < 26 ? 1 : n < 28 ? 2 : 8}:00:00Z`,
  }))
  const paces = (given: typeof times) => toSitePaces(given, () => calendar)
  expect([...paces(times)]).toEqual([["sloc_1", 6]])
  expect([...paces(times.slice(1))]).toEqual([])
})

it("takes a location's own days where the shop has named them", () => {
  const shop = {
    promise: undefined,
    time_zone: "Asia/Jakarta",
    holidays: [
      { calendar: "*", date: "2026-12-25" },
      { calendar: "sloc_1", date: "2026-12-26" },
      { calendar: "JNE", date: "2026-12-27" },
    ],
  }
  expect(toWorkCalendar(shop, null)).toEqual({
    workdays: [1, 2, 3, 4, 5],
    holidays: ["2026-12-25"],
    zone: "Asia/Jakarta",
  })
  expect(toWorkCalendar(shop, "sloc_1").holidays).toEqual([
    "2026-12-25",
    "2026-12-26",
  ])
})

it("tells listeners of three kinds, by the alert's id", () => {
  const alert = {
    id: "otal_1",
    subject_id: "otrk_1",
    tracker_id: "otrk_1",
    order_id: "order_1",
    episode: 1,
    facts: { cause: "x" },
  }
  const told = (["stalled", "returned", "contradiction"] as const).map(
    (kind) => ({ ...alert, kind })
  )
  expect(toAlertEvents(told)).toEqual([
    {
      name: "order_cycle.parcel_stalled",
      data: {
        id: "otal_1",
        tracker_id: "otrk_1",
        order_id: "order_1",
        facts: { cause: "x" },
      },
    },
    expect.objectContaining({ name: "order_cycle.tracking_contradicted" }),
  ])
})
