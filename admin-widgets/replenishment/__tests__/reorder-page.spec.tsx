import { screen, within } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { Route, Routes, useLocation } from "react-router-dom"
import type {
  AcceptSuggestionsBody,
  ReorderListResponse,
  ReorderSuggestionRow,
} from "../../../src/types/replenishment/suggestions"
import { json } from "../../__tests__/answers"
import { type Language, renderAdmin } from "../../__tests__/render-admin"
import { ReorderPage } from "../reorder/reorder-page"
import { answerBuyer } from "./answer-buyer"
import { suggestionOf } from "./suggestion-of"

const path = "/order-cycle/replenishment"

const listOf = (
  suggestions: ReorderSuggestionRow[],
  change: Partial<ReorderListResponse> = {}
): ReorderListResponse => ({
  suggestions,
  count: suggestions.length,
  offset: 0,
  limit: 20,
  as_of: "2026-11-27T01:00:00.000Z",
  is_stale: false,
  values: [],
  without_cost: 0,
  ...change,
})

const Elsewhere = () => {
  const { pathname, search } = useLocation()
  return <>{`at ${pathname}${search}`}</>
}

const show = (
  list: ReorderListResponse | Response,
  answers: Parameters<typeof answerBuyer>[0] = {},
  { language = "en", at = path }: { language?: Language; at?: string } = {}
) => {
  const server = answerBuyer({ "GET suggestions": list, ...answers })
  return renderAdmin(
    <Routes>
      <Route path={path} element={<ReorderPage />} />
      <Route path="*" element={<Elsewhere />} />
    </Routes>,
    { language, path: at }
  ).then(() => server)
}

const unpriced = suggestionOf({
  id: "osug_2",
  title: "Plate",
  sku: "PLATE-1",
  pack: 1,
  quantity: 7,
  cost_minor: null,
  value_minor: null,
  currency_code: null,
  lead_from: "default",
  project: 5,
  p_stock_out: null,
  stock_out_on: null,
  order_by_on: "2099-01-02",
})

const tick = async (name: string) =>
  userEvent.click(
    within(
      (await screen.findByText(name)).closest("tr") as HTMLElement
    ).getByRole("checkbox")
  )

describe("The reorder list", () => {
  it("says what, how many, why, by when and how likely it runs out", async () => {
    await show(
      listOf([suggestionOf(), unpriced], {
        values: [
          { currency_code: "idr", value_minor: "90000000", count: 1 },
          { currency_code: "usd", value_minor: "30050", count: 2 },
        ],
        without_cost: 1,
      })
    )
    const row = (await screen.findByText("Cup")).closest("tr") as HTMLElement
    expect(row).toHaveTextContent(
      "28 here and coming, reorder point 35: order 60 to have at least 80, so that it does not run out with 95%."
    )
    expect(row).toHaveTextContent("It is sold from 24 on, in packs of 12.")
    expect(row).toHaveTextContent("CUP-1 · Jakarta · AX")
    expect(row).toHaveTextContent("overdue since Jan 2")
    expect(row).toHaveTextContent("12%")
    expect(row).toHaveTextContent("runs out Dec 9")
    expect(row).toHaveTextContent("packs of 12")
    expect(row).toHaveTextContent(/IDR\s?900,000/)
    const other = screen.getByText("Plate").closest("tr") as HTMLElement
    expect(other).toHaveTextContent("unknown")
    expect(other).toHaveTextContent("5 of it are for known orders.")
    expect(other).toHaveTextContent("Its lead time is assumed: 7.4 days.")
    // One sum for each currency, none over both.
    const worth = screen.getByRole("list", { name: "Value" })
    expect(
      within(worth)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent?.replace(/\s/g, " "))
    ).toEqual(["IDR 900,000 (1 item)", "$300.50 (2 items)", "1 without cost"])
    expect(screen.getByText(/^As of /)).toHaveTextContent("Nov 27, 2026")
    expect(screen.queryByText("Out of date")).toBeNull()
  })

  it("speaks Indonesian", async () => {
    await show(listOf([suggestionOf()]), {}, { language: "id" })
    const row = (await screen.findByText("Cup")).closest("tr") as HTMLElement
    expect(row).toHaveTextContent(
      "28 yang ada dan akan datang, titik pesan ulang 35: pesan 60 agar ada paling sedikit 80"
    )
    expect(row).toHaveTextContent("habis 9 Des")
  })

  it("marks a run that is too old, and one that never was", async () => {
    await show(listOf([], { is_stale: true }))
    expect(await screen.findByText("Out of date")).toBeVisible()
    expect(screen.getByText("Nothing is to be ordered")).toBeVisible()
  })

  it("tells that no forecast was ever run", async () => {
    await show(listOf([], { as_of: null }))
    expect(await screen.findByText("No forecast run yet")).toBeVisible()
  })

  it("asks for what is open, or for what the address says", async () => {
    const plain = await show(listOf([]))
    await screen.findByText("Nothing is to be ordered")
    expect(plain.asked.join(" ")).toContain("suggestions?state=open")
    const query = new URLSearchParams({
      state: '["dismissed","accepted"]',
      abc_xyz: '["AX","BZ"]',
      reason: '["MOQ_TOO_LARGE"]',
      supplier_id: '"osup_1"',
    })
    const narrow = await show(listOf([]), {}, { at: `${path}?${query}` })
    await screen.findByText("No suggestion fits")
    const asked = decodeURIComponent(narrow.asked.join(" "))
    expect(asked).toContain("state=dismissed,accepted")
    expect(asked).toContain("abc_xyz=AX,BZ")
    expect(asked).toContain("reason=MOQ_TOO_LARGE")
    expect(asked).toContain("supplier_id=osup_1")
    expect(asked).toContain("quantity=any")
  })

  it("shows what the server refuses, and asks again", async () => {
    let isDown = true
    answerBuyer({
      "GET suggestions": () =>
        isDown ? json({ message: "The table is gone." }, 500) : listOf([]),
    })
    await renderAdmin(<ReorderPage />, { path })
    expect(await screen.findByText("The table is gone.")).toBeVisible()
    isDown = false
    await userEvent.click(screen.getByRole("button", { name: "Try again" }))
    expect(await screen.findByText("Nothing is to be ordered")).toBeVisible()
  })
})

describe("Decisions in the reorder list", () => {
  it("accepts several with a changed quantity into one order per supplier", async () => {
    const { sent } = await show(listOf([suggestionOf(), unpriced]), {
      "POST suggestions/accept": {
        purchase_orders: [
          {
            id: "opor_1",
            number: "PO-2026-000012",
            supplier_id: "osup_1",
            supplier_name: "PT Sumber",
            line_count: 1,
          },
        ],
        refused: [{ id: "osug_2", message: "Plate has no supplier." }],
      },
    })
    await tick("Cup")
    await tick("Plate")
    const field = screen.getByLabelText("How many of Cup")
    await userEvent.clear(field)
    await userEvent.type(field, "72")
    expect(field).toHaveFocus()
    await userEvent.click(
      screen.getByRole("button", { name: /Accept into draft orders/ })
    )
    const answer = await screen.findByRole("status")
    expect(
      within(answer).getByRole("link", { name: "PO-2026-000012" })
    ).toHaveAttribute("href", "/order-cycle/purchase-orders/opor_1")
    expect(answer).toHaveTextContent("draft for PT Sumber, 1 line")
    expect(answer).toHaveTextContent("Plate has no supplier.")
    const [{ body }] = sent as { body: AcceptSuggestionsBody }[]
    expect(body.suggestions).toEqual([
      { id: "osug_1", quantity: 72 },
      { id: "osug_2" },
    ])
    expect(body.idempotency_key).toMatch(/^[0-9a-f]{32}$/)
  })

  it("sends the same key again when the answer was lost", async () => {
    let times = 0
    const { sent } = await show(listOf([suggestionOf()]), {
      "POST suggestions/accept": () =>
        times++
          ? { purchase_orders: [], refused: [] }
          : json({ message: "The line is down." }, 500),
    })
    await tick("Cup")
    const accept = () =>
      userEvent.click(
        screen.getByRole("button", { name: /Accept into draft orders/ })
      )
    await accept()
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "The line is down."
    )
    await accept()
    await screen.findByRole("status")
    const keys = sent.map(
      ({ body }) => (body as AcceptSuggestionsBody).idempotency_key
    )
    expect(keys).toHaveLength(2)
    expect(keys[0]).toBe(keys[1])
  })

  it("sends no quantity that is none", async () => {
    const { sent } = await show(listOf([suggestionOf()]))
    await tick("Cup")
    const field = screen.getByLabelText("How many of Cup")
    await userEvent.clear(field)
    await userEvent.type(field, "0")
    await userEvent.click(
      screen.getByRole("button", { name: /Accept into draft orders/ })
    )
    expect(screen.getByRole("alert")).toHaveTextContent(
      "A quantity must be a whole number above 0."
    )
    expect(sent).toEqual([])
  })

  it("dismisses with a reason only", async () => {
    const { sent } = await show(listOf([suggestionOf()]), {
      "POST suggestions/dismiss": { dismissed: ["osug_1"] },
    })
    await tick("Cup")
    await userEvent.click(screen.getByRole("button", { name: /^Dismiss/ }))
    const form = (
      await screen.findByLabelText(/^Why is it not to be ordered/)
    ).closest("form") as HTMLElement
    const dismiss = within(form).getByRole("button", { name: "Dismiss" })
    expect(dismiss).toBeDisabled()
    await userEvent.type(
      within(form).getByRole("textbox"),
      "The shelf is being rebuilt"
    )
    await userEvent.click(dismiss)
    expect(sent).toEqual([
      {
        path: "suggestions/dismiss",
        body: { ids: ["osug_1"], note: "The shelf is being rebuilt" },
      },
    ])
  })

  it("opens an item's page at its location", async () => {
    await show(listOf([suggestionOf()]))
    await userEvent.click(await screen.findByRole("button", { name: "Cup" }))
    expect(
      screen.getByText(`at ${path}/items/iitem_1?location_id=sloc_1`)
    ).toBeVisible()
  })

  it("shows what was decided, and cannot decide it again", async () => {
    await show(
      listOf([
        suggestionOf({
          state: "dismissed",
          decision_note: "The shelf is being rebuilt",
        }),
      ])
    )
    const row = (await screen.findByText("Cup")).closest("tr") as HTMLElement
    expect(row).toHaveTextContent("The shelf is being rebuilt")
    expect(within(row).queryByRole("spinbutton")).toBeNull()
    expect(within(row).getByRole("checkbox")).toBeDisabled()
  })
})
