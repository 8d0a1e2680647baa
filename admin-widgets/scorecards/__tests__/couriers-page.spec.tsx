import { screen, waitFor, within } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import type {
  CourierScorecardsResponse,
  RankedScorecard,
  Rate,
} from "../../../src/types/courier-scorecard"
import { answerWith, json } from "../../__tests__/answers"
import { renderAdmin } from "../../__tests__/render-admin"
import { warehouseAnswer } from "../../__tests__/warehouse-answer"
import { CouriersPage } from "../couriers-page"

const rate = (count: number, n: number, lower: number | null = null): Rate => ({
  count,
  n,
  value: n === 0 ? null : count / n,
  lower,
})

const record = (
  courier: string,
  place: number | null,
  on_time: Rate
): RankedScorecard => ({
  courier,
  service: null,
  lane_key: null,
  place,
  card: {
    parcels: 1010,
    on_time,
    first_attempt: rate(900, 1000, 0.8798),
    transit_hours: { n: 940, p50: 30, p95: 60 },
    pickup_delay_hours: { n: 1000, p50: 2, p95: 5.5 },
    gap_hours: { n: 8000, p95: 20 },
    eta_error_hours: { n: 0, p50: null, p95: null },
    lost: rate(3, 1000),
    damaged: rate(0, 1000),
    stalled: rate(25, 1000),
    returned: rate(40, 1000),
    exceptions: {
      carrier: 17,
      shipper: 4,
      consignee: 96,
      customs: 0,
      external: 8,
      unknown: 1,
    },
    ranked: place !== null,
  },
})

const answerOf = (...rows: RankedScorecard[]): CourierScorecardsResponse => ({
  courier_scorecards: rows,
  count: rows.length,
  offset: 0,
  limit: 200,
  group: "courier",
  from: "2026-08-30",
  to: "2026-11-27",
  time_zone: "Asia/Jakarta",
  as_of: "2026-11-27T01:00:00.000Z",
  fewest_ranked: 30,
})

const both = answerOf(
  record("jne", 1, rate(940, 1000, 0.9235)),
  record("kurir-desa", null, rate(20, 20, 0.8389))
)

const answers = (list: object | (() => object)) =>
  answerWith({
    "GET /reports": warehouseAnswer(),
    "GET /courier-scorecards": list,
  })

describe("Couriers' records", () => {
  it("show each rate with its bound and count, and who is not ranked", async () => {
    answers(both)
    await renderAdmin(<CouriersPage />)

    const table = await screen.findByRole("table", { name: "Records" })
    const [, best, few] = within(table).getAllByRole("row")
    expect(best).toHaveTextContent(/^1jne94%≥ 92.4%940 of 1,000/)
    expect(best).toHaveTextContent("90%≥ 88%900 of 1,000")
    expect(best).toHaveTextContent("30 hours · 2.5 daysn = 940")
    expect(best).toHaveTextContent("20 hoursn = 8,000")
    expect(best).toHaveTextContent("3 ‰3 of 1,000")
    expect(best).toHaveTextContent("4%40 of 1,000")
    expect(best).toHaveTextContent("2.5%25 of 1,000")
    expect(few).toHaveTextContent("not ranked (n < 30)")
    expect(few).toHaveTextContent("100%≥ 83.9%20 of 20")
  })

  it("say as of when, of which hand-overs and how many parcels they are", async () => {
    answers(both)
    await renderAdmin(<CouriersPage />)

    await screen.findByRole("table", { name: "Records" })
    expect(
      screen.getAllByText(
        "As of Nov 27, 2026, 08:00 AM WIB · handed over Aug 30, 2026 to Nov 27, 2026 · 2,020 parcels"
      )
    ).toHaveLength(3)
  })

  it("count the carrier's own exceptions apart from those of others", async () => {
    answers(both)
    await renderAdmin(<CouriersPage />)

    const table = await screen.findByRole("table", {
      name: "Exceptions by who is responsible",
    })
    const [head, best] = within(table).getAllByRole("row")
    expect(head).toHaveTextContent(/CourierParcelsCarrierShopRecipient/)
    expect(best).toHaveTextContent("jne1,010174960" + "81")
  })

  it("stand as bars with a table beside them", async () => {
    answers(both)
    await renderAdmin(<CouriersPage />)

    expect(await screen.findByRole("figure", { name: "On time" })).toBeVisible()
    await userEvent.click(screen.getByRole("button", { name: "Table" }))
    const table = screen.getByRole("table", { name: "On time" })
    expect(within(table).getAllByRole("row")).toHaveLength(3)
    expect(screen.queryByRole("figure")).not.toBeInTheDocument()
  })

  it("are asked for by period and as fine as a reader wants", async () => {
    const asked = answers(both)
    await renderAdmin(<CouriersPage />, { path: "/?days=30&group=lane" })

    await screen.findByRole("table", { name: "Records" })
    const queries = asked
      .filter((call) => call.includes("courier-scorecards"))
      .map((call) => new URLSearchParams(call.split("?")[1]))
    const last = queries[queries.length - 1]
    expect(last.get("group")).toBe("lane")
    const days =
      (Date.parse(last.get("to") ?? "") - Date.parse(last.get("from") ?? "")) /
      86_400_000
    expect(days).toBe(29)

    screen.getByRole("combobox", { name: "Records by" }).focus()
    await userEvent.keyboard("{Enter}")
    await userEvent.click(
      await screen.findByRole("option", { name: "Service" })
    )
    await waitFor(() =>
      expect(asked).toContainEqual(expect.stringContaining("group=service"))
    )
  })

  it("have a word for none, for a failure, and speak Indonesian", async () => {
    answers(answerOf())
    const none = await renderAdmin(<CouriersPage />)
    expect(
      await screen.findByText(/No courier got a parcel in this period/)
    ).toBeVisible()
    none.unmount()

    answers(() => json({ message: "The database is away." }, 503))
    const failed = await renderAdmin(<CouriersPage />)
    expect(await screen.findByText("The database is away.")).toBeVisible()
    failed.unmount()

    answers(both)
    await renderAdmin(<CouriersPage />, { language: "id" })
    const table = await screen.findByRole("table", { name: "Catatan" })
    expect(table).toHaveTextContent("940 dari 1.000")
    expect(table).toHaveTextContent("tanpa peringkat (n < 30)")
  })
})
