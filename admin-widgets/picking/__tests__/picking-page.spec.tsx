import { screen, waitFor } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import type {
  PickBatchResponse,
  ScannablePickRow,
} from "../../../src/types/pick-batch"
import { answerWith, json } from "../../__tests__/answers"
import { renderAdmin } from "../../__tests__/render-admin"
import { warehouseAnswer } from "../../__tests__/warehouse-answer"
import { findRowByCode } from "../find-row-by-code"
import { PickingPage } from "../picking-page"

const row = (change: Partial<ScannablePickRow>): ScannablePickRow => ({
  key: "iitem_cup",
  place: "A-2",
  other_places: [],
  inventory_item_id: "iitem_cup",
  sku: "CUP",
  title: "Cup",
  tote: null,
  quantity: 5,
  picked: 0,
  short: 0,
  task_ids: ["opick_1"],
  codes: [
    { code: "CUP", units: 1 },
    { code: "036000291452", units: 1 },
    { code: "CASE", units: 4 },
  ],
  ...change,
})

const plate = row({
  key: "iitem_plate",
  place: null,
  inventory_item_id: "iitem_plate",
  sku: "PLATE",
  title: "Plate",
  quantity: 1,
  codes: [{ code: "PLATE", units: 1 }],
})

const batch = (
  change: Partial<PickBatchResponse["batch"]> = {}
): PickBatchResponse["batch"] => ({
  id: "obat_1",
  code: "B261126-1",
  location_id: "sloc_1",
  mode: "batch",
  state: "picking",
  picker: "Ani",
  created_by: "user_1",
  created_at: "2026-11-26T01:00:00.000Z",
  released_at: "2026-11-26T01:05:00.000Z",
  picked_at: null,
  closed_at: null,
  orders: 2,
  lines: 2,
  units: 6,
  picked: 0,
  short: 0,
  rows: [row({}), plate],
  served: [
    {
      order_id: "order_1",
      display_id: 42,
      tote: null,
      units: 6,
      picked: 0,
      short: 0,
    },
  ],
  ...change,
})

const answers = (more: Parameters<typeof answerWith>[0] = {}) =>
  answerWith({
    "GET /packing/batches": {
      batches: [batch()],
      count: 1,
      offset: 0,
      limit: 20,
    },
    "GET /packing/batches/obat_1": { batch: batch() },
    "GET /admin/stock-locations": {
      stock_locations: [{ id: "sloc_1", name: "Jakarta" }],
    },
    "GET /reports": warehouseAnswer(),
    ...more,
  })

const openBatch = (language: "en" | "id" = "en") =>
  renderAdmin(<PickingPage />, { language, path: "/?batch=obat_1" })

describe("Picking", () => {
  it("lists batches and builds one with a touch", async () => {
    const bodies: unknown[] = []
    answers({
      "POST /packing/batches": ({ body }) => {
        bodies.push(body)
        return { batch: batch({ state: "draft" }) }
      },
    })
    await renderAdmin(<PickingPage />)
    expect(await screen.findByText("B261126-1")).toBeInTheDocument()
    expect(
      screen.getByText("Many orders · Orders 2 · Picked 0 of 6 · Ani")
    ).toBeInTheDocument()
    await userEvent.click(
      await screen.findByRole("button", { name: "A tote per order" })
    )
    expect(await screen.findByText("A-2")).toBeInTheDocument()
    expect(bodies).toEqual([{ location_id: "sloc_1", mode: "cluster" }])
  })

  it("says when there is no batch, and why none can be built", async () => {
    answers({
      "GET /packing/batches": { batches: [], count: 0, offset: 0, limit: 20 },
      "POST /packing/batches": json(
        { message: "No released order waits to be picked." },
        400
      ),
    })
    await renderAdmin(<PickingPage />)
    expect(await screen.findByText("No batch yet")).toBeInTheDocument()
    await userEvent.click(screen.getByRole("button", { name: "One order" }))
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "No released order waits to be picked."
    )
  })

  it("shows the shelves in the order of the walk", async () => {
    answers()
    await openBatch()
    const [first, second] = await screen.findAllByRole("listitem")
    expect(first).toHaveTextContent("A-2")
    expect(first).toHaveTextContent("5 to pick")
    expect(second).toHaveTextContent("No shelf place")
    expect(screen.getByText("Orders: #42: 6")).toBeInTheDocument()
    expect(
      screen.getByRole("link", { name: "Print the list" })
    ).toHaveAttribute(
      "href",
      expect.stringContaining(
        "/admin/order-cycle/packing/batches/obat_1/pick-list?language=en"
      )
    )
  })

  it("confirms what a scanner reads, by the case too", async () => {
    const bodies: unknown[] = []
    answers({
      "POST /packing/batches/obat_1/picks": ({ body }) => {
        bodies.push(body)
        return { batch: batch({ rows: [row({ picked: 4 }), plate] }) }
      },
    })
    await openBatch()
    const field = await screen.findByLabelText("Scan or type a code")
    expect(field).toHaveFocus()
    await userEvent.type(field, "case{Enter}")
    expect(await screen.findByText(/4 of 5 picked/)).toBeInTheDocument()
    expect(bodies).toEqual([{ row: "iitem_cup", units: 4, picked_before: 0 }])
    await userEvent.type(field, "nobody{Enter}")
    expect(screen.getByRole("alert")).toHaveTextContent(
      "Nothing to pick has the code nobody."
    )
    expect(bodies).toHaveLength(1)
  })

  it("reports missing units with their reason and tells what came of it", async () => {
    const bodies: Record<string, unknown>[] = []
    answers({
      "POST /packing/batches/obat_1/shorts": ({ body }) => {
        bodies.push(body as Record<string, unknown>)
        return {
          batch: batch({ rows: [row({ picked: 2, short: 3 }), plate] }),
          short_picks: [{ id: "oshrt_1", quantity: 3, outcome: "held" }],
        }
      },
    })
    await openBatch()
    const [missing] = await screen.findAllByRole("button", {
      name: "Missing …",
    })
    await userEvent.click(missing)
    const units = screen.getByLabelText("How many are missing?")
    await userEvent.clear(units)
    await userEvent.type(units, "9")
    expect(screen.getByRole("button", { name: "Not found" })).toBeDisabled()
    await userEvent.clear(units)
    await userEvent.type(units, "3")
    await userEvent.click(screen.getByRole("button", { name: "Not found" }))
    await waitFor(() =>
      expect(screen.getByRole("alert")).toHaveTextContent(
        "3 × Cup: no location has them, the order waits."
      )
    )
    expect(bodies).toMatchObject([
      { row: "iitem_cup", units: 3, reason: "NOT_FOUND", note: null },
    ])
    expect(String(bodies[0].client_id).length).toBeGreaterThan(10)
  })

  it("starts a draft, and says it in Indonesian", async () => {
    answers({
      "GET /packing/batches/obat_1": { batch: batch({ state: "draft" }) },
      "POST /packing/batches/obat_1/release": {
        batch: batch({ state: "released" }),
      },
    })
    await openBatch("id")
    expect(await screen.findByText("Rancangan")).toBeInTheDocument()
    expect(screen.queryByLabelText("Pindai atau ketik kode")).toBeNull()
    await userEvent.click(
      screen.getByRole("button", { name: "Mulai mengambil" })
    )
    expect(await screen.findByText("Siap diambil")).toBeInTheDocument()
    expect(
      screen.getAllByRole("button", { name: "Semua 5 diambil" })
    ).toHaveLength(1)
  })

  it("says why a batch could not be read", async () => {
    answers({
      "GET /packing/batches/obat_1": json({ message: "There is none." }, 404),
    })
    await openBatch()
    expect(await screen.findByRole("alert")).toHaveTextContent("There is none.")
  })

  it("finds the row of a tote that still lacks the unit", () => {
    const full = row({ key: "1/cup", tote: "1", quantity: 1, picked: 1 })
    const open = row({ key: "2/cup", tote: "2", quantity: 1 })
    expect(findRowByCode([full, open], "0036000291452")?.row.key).toBe("2/cup")
    expect(findRowByCode([full], " cup ")?.row.key).toBe("1/cup")
    expect(findRowByCode([full, open], "PLATE")).toBeNull()
  })
})
