import { screen, waitFor, within } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { Route, Routes } from "react-router-dom"
import type { ItemForecast } from "../../../src/types/replenishment/forecasts"
import type {
  StockEntryRow,
  StockLedgerResponse,
} from "../../../src/types/replenishment/stock-ledger"
import { type Answers, json } from "../../__tests__/answers"
import { type Language, renderAdmin } from "../../__tests__/render-admin"
import { ForecastSummary } from "../card/forecast-summary"
import { VariantForecast } from "../card/variant-forecast"
import { blockOf } from "../item/block-of"
import { forecastPoints } from "../item/forecast-points"
import { ItemPage } from "../item/item-page"
import { readShare } from "../item/read-share"
import { answerBuyer } from "./answer-buyer"
import { forecastOf } from "./forecast-of"

const page = { count: 0, offset: 0, limit: 200 }

const entryOf = (change: Partial<StockEntryRow>): StockEntryRow => ({
  id: "oste_1",
  location_id: "sloc_1",
  field: "stocked",
  seq: 1,
  kind: "opening",
  reason: null,
  delta: "60",
  balance: "60",
  from_at: "2026-11-01T01:00:00.000Z",
  at: "2026-11-01T01:00:00.000Z",
  cause: null,
  overwrote: null,
  order_id: null,
  display_id: null,
  actor: null,
  actor_name: null,
  note: null,
  ...change,
})

const ledger: StockLedgerResponse = {
  ...page,
  count: 3,
  entries: [
    entryOf({
      id: "oste_3",
      seq: 3,
      kind: "unexplained",
      delta: "-8",
      balance: "47",
      from_at: "2026-11-02T01:00:00.000Z",
      at: "2026-11-03T01:00:00.000Z",
    }),
    entryOf({
      id: "oste_2",
      seq: 2,
      kind: "sale",
      delta: "-5",
      balance: "55",
      cause: "fulfillment:ful_1",
      order_id: "order_1",
      display_id: 1042,
      actor_name: "Ayu",
    }),
    entryOf({}),
  ],
  sentences: [
    {
      location_id: "sloc_1",
      field: "stocked",
      key: "why_unexplained",
      balance: "47",
      level: "47",
      unexplained: "-8",
      parts: [
        { kind: "opening", units: "60", count: 1 },
        { kind: "sale", units: "-5", count: 1 },
        { kind: "unexplained", units: "-8", count: 1 },
      ],
      since: "2026-11-01T01:00:00.000Z",
    },
  ],
}

const ended = {
  id: "ofov_1",
  inventory_item_id: "iitem_1",
  sku: "CUP-1",
  title: "Cup",
  location_id: null,
  location_name: null,
  from_on: "2026-10-01",
  to_on: "2026-10-14",
  kind: "multiply",
  value: "1.5",
  reason: "promotion",
  note: "Harbolnas",
  created_by: "user_1",
  created_at: "2026-09-28T01:00:00.000Z",
  ended_at: "2026-10-15T01:00:00.000Z",
  ended_by: "system",
  result: {
    sold: 40,
    with_override: 36,
    without_override: 24,
    error_with: 0.1,
    error_without: 0.4,
  },
}

const active = {
  ...ended,
  id: "ofov_2",
  kind: "add",
  value: "20",
  ended_at: null,
  ended_by: null,
  result: null,
}

const open = async (
  forecast: ItemForecast | Response,
  answers: Answers = {},
  { language = "en" }: { language?: Language } = {}
) => {
  const server = answerBuyer({
    "GET forecasts/iitem_1": ({ url }: { url: URL }) => {
      if (forecast instanceof Response) {
        return forecast
      }
      const service = Number(url.searchParams.get("service"))
      return {
        forecast: service
          ? {
              ...forecast,
              what_if: {
                service,
                reorder_point: 44,
                order_up_to: 96,
                safety_stock: 18,
                quantity: 72,
                safety_value_minor: "27000000",
              },
            }
          : forecast,
      }
    },
    "GET ledger": ledger,
    "GET overrides": { ...page, overrides: [active, ended] },
    "GET project-demand": { ...page, project_demand: [] },
    "GET policies": { ...page, policies: [] },
    ...answers,
  })
  await renderAdmin(
    <Routes>
      <Route path="/items/:id" element={<ItemPage />} />
    </Routes>,
    { language, path: "/items/iitem_1?location_id=sloc_1" }
  )
  return server
}

const region = (name: string | RegExp) => screen.findByRole("region", { name })

describe("An item's page", () => {
  it("shows demand, bands, reorder point and when it runs out", async () => {
    const { asked } = await open(forecastOf())
    const card = await region(/^Demand and forecast/)
    expect(
      await within(card).findByRole("figure", { name: /^Demand and forecast/ })
    ).toBeVisible()
    expect(card).toHaveTextContent(
      "error of the back-test (9 windows): our blend 0.69, mean of 13 weeks 0.77, last week again 1.1 · bias +2.1 points"
    )
    expect(card).toHaveTextContent("52 weeks of history")
    expect(card).toHaveTextContent("The picture shows the last 40 weeks")
    const figures = await region("What to do about it")
    expect(figures).toHaveTextContent("Reorder point35")
    expect(figures).toHaveTextContent("Safety stock9")
    expect(figures).toHaveTextContent("12%")
    expect(figures).toHaveTextContent("Dec 9, 2026")
    expect(figures).toHaveTextContent(
      "assumed: nothing is stated or received yet"
    )
    expect(figures).toHaveTextContent("40 on the shelf, 12 reserved")
    expect(figures).toHaveTextContent("TSB 40%")
    expect(screen.getByText("class AX")).toBeVisible()
    expect(asked.join(" ")).toContain("location_id=sloc_1")
  })

  it("has the same rows as a table and a file", async () => {
    await open(forecastOf())
    const card = await region(/^Demand and forecast/)
    await userEvent.click(within(card).getByRole("button", { name: "Table" }))
    const table = within(card).getByRole("table")
    expect(within(table).getAllByRole("row").length).toBe(16)
    const file = decodeURIComponent(
      within(card).getByRole("link", { name: "CSV" }).getAttribute("href") ?? ""
    )
    const [header, first, ...others] = file.split(",").join("\t").split("\r\n")
    expect(header).toContain("from_on\tto_on\tquantity\tproject_quantity")
    expect(first).toMatch(/^2025-11-28\t2025-12-04\t\d+\t0/)
    expect(others.filter(Boolean)).toHaveLength(59)
    expect(others.join()).toContain("2026-11-27\t2026-12-03\t\t\t11.5\t11\t7")
  })

  it("shapes the picture: hatched without stock, gaps, and what is left", () => {
    const points = forecastPoints(forecastOf())
    const at = (day: string) => points.find((point) => point.day === day)
    expect(points).toHaveLength(48)
    expect(at("2026-11-13")).toMatchObject({ missed: 0.75, median: null })
    expect(at("2026-11-20")).toMatchObject({ missed: null, stock: 28 })
    expect(at("2026-11-27")).toMatchObject({
      history: null,
      median: 11,
      band95: [4, 20],
      stock: 16.5,
    })
    expect(points.at(-1)?.stock).toBe(0)
    expect(blockOf(forecastOf(), "2026-12-09")).toBe("2026-12-04")
    expect(blockOf(forecastOf(), "2030-01-01")).toBeNull()
  })

  it("tells why there is no forecast, and still shows the ledger", async () => {
    await open(
      forecastOf({
        state: "none",
        because: "no_recent_demand",
        history: [],
        periods: [],
        policy: null,
        position: null,
        errors: [],
        bias_12: null,
        stock_out_on: null,
        p_stock_out: null,
        expected_lost: null,
        is_stale: true,
      })
    )
    const card = await region(/^Demand and forecast/)
    expect(card).toHaveTextContent("Nobody has asked for it for long.")
    expect(card).toHaveTextContent("too short a history to judge the forecast")
    expect(card).toHaveTextContent("Out of date")
    expect(within(card).queryByRole("figure")).toBeNull()
    expect(screen.queryByRole("region", { name: /^What if/ })).toBeNull()
    expect(await region("Stock ledger")).toBeVisible()
  })

  it("keeps the ledger when forecasts fail", async () => {
    await open(json({ message: "Nothing was exported yet." }, 404))
    expect(await screen.findByText("Nothing was exported yet.")).toBeVisible()
    expect(await region("Stock ledger")).toBeVisible()
  })
})

describe("An item's ledger", () => {
  it("answers why it is 47, entry by entry", async () => {
    await open(forecastOf())
    const card = await region("Stock ledger")
    expect(card).toHaveTextContent(
      /Why is it 47\? opening 60, sales -5, unexplained -8 \(since .*\)\. Nobody can explain -8 of it\./
    )
    const [, first, second] = within(card).getAllByRole("row")
    expect(first).toHaveTextContent(/between .*unexplained.*-8.*47/)
    expect(second).toHaveTextContent(/sales.*-5.*55.*#1042.*Ayu/)
    const file = decodeURIComponent(
      within(card).getByRole("link", { name: "CSV" }).getAttribute("href") ?? ""
    )
    expect(file).toContain("2026-11-03T01:00:00.000Z,unexplained,-8,47")
  })

  it("says so in Indonesian", async () => {
    await open(forecastOf(), {}, { language: "id" })
    expect(await region("Buku stok")).toHaveTextContent(
      /Mengapa 47\? saldo awal 60, penjualan -5, tak terjelaskan -8/
    )
    const figures = await region("Yang perlu dilakukan")
    expect(figures).toHaveTextContent("Titik pesan ulang35")
    expect(figures).toHaveTextContent("Stok pengaman9")
  })

  it("adjusts stock with a reason, once", async () => {
    const { sent } = await open(forecastOf(), {
      "POST ledger/adjustments": { entry: entryOf({}), duplicate: false },
    })
    await region("Stock ledger")
    await userEvent.click(screen.getByRole("button", { name: "Adjust stock" }))
    const form = await region("Adjust stock")
    const save = within(form).getByRole("button", { name: "Adjust" })
    expect(save).toBeDisabled()
    await userEvent.type(within(form).getByLabelText(/^Units/), "-3")
    await userEvent.type(within(form).getByLabelText("Note"), "Fell down")
    await userEvent.click(save)
    expect(sent).toMatchObject([
      {
        path: "ledger/adjustments",
        body: {
          inventory_item_id: "iitem_1",
          location_id: "sloc_1",
          delta: "-3",
          reason: "damage",
          note: "Fell down",
        },
      },
    ])
    await waitFor(() =>
      expect(screen.queryByRole("region", { name: "Adjust stock" })).toBeNull()
    )
  })
})

describe("What an item's buyer can decide", () => {
  it("compares another chance of not running out", async () => {
    const { asked } = await open(forecastOf())
    const card = await region(/^What if/)
    await userEvent.type(
      within(card).getByLabelText("Chance of not running out, %"),
      "97"
    )
    await userEvent.click(within(card).getByRole("button", { name: "Compare" }))
    const table = await within(card).findByRole("table")
    expect(table).toHaveTextContent(/Reorder point3544/)
    expect(table).toHaveTextContent(/Safety stock918/)
    expect(card).toHaveTextContent("To be ordered then: 72.")
    expect(card).toHaveTextContent(/binds IDR\s?270,000/)
    expect(asked.join(" ")).toContain("service=0.97")
  })

  it("reads a chance in percent", () => {
    expect(
      ["97", "97,5", "99.9 %".replace(" ", ""), "30", "x", "99.95"].map(
        readShare
      )
    ).toEqual([0.97, 0.975, 0.999, null, null, null])
  })

  it("shows overrides with what came of them, makes and ends one", async () => {
    const { sent } = await open(forecastOf(), {
      "POST overrides": { override: active },
      "POST overrides/ofov_2/end": { override: ended },
    })
    const card = await region("Overrides")
    const [, running, done] = await within(card).findAllByRole("row")
    expect(done).toHaveTextContent("× 1.5")
    expect(done).toHaveTextContent(
      "40 sold; said with it 36 (error 10%), without it 24 (error 40%)"
    )
    expect(running).toHaveTextContent("+20 a week")
    await userEvent.click(
      within(running).getByRole("button", { name: "End now" })
    )
    await userEvent.click(
      within(card).getByRole("button", { name: "Override the forecast" })
    )
    const save = within(card).getByRole("button", { name: "Save override" })
    await userEvent.type(within(card).getByLabelText(/^By which factor/), "1,5")
    await userEvent.type(within(card).getByLabelText("From"), "2026-12-01")
    await userEvent.type(within(card).getByLabelText("To"), "2026-12-14")
    await userEvent.type(
      within(card).getByLabelText(/^What do you know/),
      "Sale"
    )
    expect(save).toBeDisabled()
    await userEvent.type(
      within(card).getByLabelText(/^What do you know/),
      " of December"
    )
    await userEvent.click(save)
    expect(sent).toEqual([
      { path: "overrides/ofov_2/end", body: undefined },
      {
        path: "overrides",
        body: {
          inventory_item_id: "iitem_1",
          location_id: null,
          from_on: "2026-12-01",
          to_on: "2026-12-14",
          kind: "multiply",
          value: "1.5",
          reason: "promotion",
          note: "Sale of December",
        },
      },
    ])
  })

  it("keeps decisions about the item, and refuses what is none", async () => {
    const { sent } = await open(forecastOf(), {
      "POST policies": { policy: {} },
    })
    const card = await region("Decisions about this item")
    expect(card).toHaveTextContent("Nothing is decided")
    const save = within(card).getByRole("button", { name: "Save decisions" })
    const service = within(card).getByLabelText("Shall not run out with, %")
    await userEvent.type(service, "20")
    expect(save).toBeDisabled()
    expect(card).toHaveTextContent("Shall not run out with, % cannot be read.")
    await userEvent.clear(service)
    await userEvent.type(service, "98")
    await userEvent.type(
      within(card).getByLabelText("Reorder point by hand"),
      "20"
    )
    await userEvent.click(within(card).getByRole("switch"))
    await userEvent.click(save)
    expect(await within(card).findByRole("status")).toHaveTextContent("Saved")
    expect(sent).toMatchObject([
      {
        path: "policies",
        body: {
          inventory_item_id: "iitem_1",
          location_id: "sloc_1",
          service: 0.98,
          manual_min: 20,
          manual_max: null,
          end_of_life: true,
        },
      },
    ])
  })

  it("adds a known order to come", async () => {
    const { sent } = await open(forecastOf(), {
      "POST project-demand": { project_demand: {} },
    })
    const card = await region("Known orders to come")
    await userEvent.type(within(card).getByLabelText("Units"), "120")
    await userEvent.type(within(card).getByLabelText("Needed on"), "2026-12-20")
    await userEvent.type(
      within(card).getByLabelText("For whom or what (at least 5 characters)"),
      "Hotel"
    )
    await userEvent.click(within(card).getByRole("button", { name: "Add" }))
    expect(sent).toMatchObject([
      { path: "project-demand", body: { quantity: 120, note: "Hotel" } },
    ])
  })
})

describe("The forecast card", () => {
  it("tells the coming four weeks beside core's figures", async () => {
    answerBuyer({ "GET forecasts/iitem_1": { forecast: forecastOf() } })
    await renderAdmin(<ForecastSummary itemId="iitem_1" />)
    expect(await screen.findByText("46")).toBeVisible()
    expect(screen.getByText("12%")).toBeVisible()
    expect(
      screen.getByRole("link", { name: "Forecast and ledger" })
    ).toHaveAttribute(
      "href",
      "/order-cycle/replenishment/items/iitem_1?location_id=sloc_1"
    )
  })

  it("stands for each item that a variant takes from stock", async () => {
    answerBuyer(
      {
        "GET forecasts/iitem_1": { forecast: forecastOf() },
        "GET forecasts/iitem_2": {
          forecast: forecastOf({
            inventory_item_id: "iitem_2",
            periods: [],
            because: "never_sold",
          }),
        },
      },
      {
        "GET /admin/products/prod_1/variants/variant_1": {
          variant: {
            inventory_items: [
              { inventory_item_id: "iitem_1", required_quantity: 1 },
              { inventory_item_id: "iitem_2", required_quantity: 2 },
            ],
          },
        },
      }
    )
    await renderAdmin(
      <VariantForecast productId="prod_1" variantId="variant_1" />,
      { language: "id" }
    )
    expect(
      await screen.findByText("Belum pernah ada yang mencarinya.")
    ).toBeVisible()
    expect(await screen.findByText("Diharapkan dalam 28 hari")).toBeVisible()
  })
})
