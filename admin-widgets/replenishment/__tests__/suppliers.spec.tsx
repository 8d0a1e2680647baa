import { screen, waitFor, within } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { Route, Routes } from "react-router-dom"
import type { SupplierDelivery } from "../../../src/types/replenishment/suppliers"
import { type Answers, json } from "../../__tests__/answers"
import { type Language, renderAdmin } from "../../__tests__/render-admin"
import { reportAnswer } from "../../__tests__/report-answer"
import { leadFigures } from "../suppliers/lead-figures"
import { draftItem, readItem } from "../suppliers/item-draft"
import { readSupplier } from "../suppliers/read-supplier"
import { draftSupplier } from "../suppliers/supplier-draft"
import { SupplierPage } from "../suppliers/supplier-page"
import { SuppliersPage } from "../suppliers/suppliers-page"
import { answerBuyer } from "./answer-buyer"
import { supplierOf } from "./supplier-of"

const base = "/order-cycle/suppliers"
const page = { count: 1, offset: 0, limit: 20 }

const deliveryOf = (
  number: string,
  days: number,
  accepted: number
): SupplierDelivery => ({
  receipt_id: `orec_${number}`,
  purchase_order_id: `opor_${number}`,
  number,
  sent_at: "2026-10-01T02:00:00.000Z",
  received_at: "2026-10-09T02:00:00.000Z",
  days,
  accepted,
  on_time: days <= 8,
})

const deliveries = [
  deliveryOf("PO-3", 20, 10),
  deliveryOf("PO-2", 8, 60),
  deliveryOf("PO-1", 6, 30),
]

const item = {
  id: "osit_1",
  supplier_id: "osup_1",
  inventory_item_id: "iitem_1",
  supplier_sku: "S-CUP",
  pack: 12,
  moq: 24,
  cost_minor: null,
  cost_breaks: [{ from: 100, cost_minor: "1400000" }],
  stated_days: null,
  rank: 1,
  valid_from_on: null,
  valid_to_on: null,
  sku: "CUP-1",
  title: "Cup",
  supplier_code: "sumber",
  currency_code: "idr",
}

const open = async (
  path: string,
  answers: Answers = {},
  language: Language = "en"
) => {
  const server = answerBuyer(
    {
      "GET suppliers/osup_1": { supplier: supplierOf() },
      "GET suppliers/osup_1/deliveries": { ...page, count: 3, deliveries },
      "GET supplier-items": { ...page, supplier_items: [item] },
      ...answers,
    },
    {
      "GET /reports/lead-time": reportAnswer({
        name: "lead-time",
        rows: [
          {
            supplier: "sumber",
            sku: null,
            on_time: 0.9,
            filled: 0.98,
            dock_p50_h: 3,
            dock_p90_h: 26,
          },
        ],
      }),
      "GET /admin/inventory-items": {
        inventory_items: [{ id: "iitem_7", sku: "PLATE-1", title: "Plate" }],
      },
    }
  )
  await renderAdmin(
    <Routes>
      <Route path={base} element={<SuppliersPage />} />
      <Route path={`${base}/:id`} element={<SupplierPage />} />
    </Routes>,
    { language, path }
  )
  return server
}

const button = (name: string | RegExp) => screen.getByRole("button", { name })

describe("Suppliers", () => {
  it("are listed with terms and open orders", async () => {
    await open(base)
    const row = (await screen.findByText("PT Sumber")).closest(
      "tr"
    ) as HTMLElement
    expect(row).toHaveTextContent(/sumberActiveIDRon any day7 days122/)
  })

  it("are made with a form that says what is wrong", async () => {
    const { sent } = await open(base, {
      "POST suppliers": { supplier: supplierOf() },
    })
    await screen.findByText("PT Sumber")
    await userEvent.click(button("New supplier"))
    const form = screen.getByRole("region", { name: "New supplier" })
    expect(form).toHaveTextContent("The code needs small letters")
    await userEvent.type(within(form).getByLabelText("Code"), "baru")
    await userEvent.type(within(form).getByLabelText("Name"), "CV Baru")
    await userEvent.type(within(form).getByLabelText("Currency (ISO)"), "IDR")
    await userEvent.type(
      within(form).getByLabelText("Least value of an order"),
      "1500000"
    )
    await userEvent.click(within(form).getByRole("button", { name: "Save" }))
    expect(sent).toMatchObject([
      {
        path: "suppliers",
        body: {
          code: "baru",
          name: "CV Baru",
          currency_code: "idr",
          minimum: "1500000",
          mode: "continuous",
          stated_days: null,
        },
      },
    ])
  })

  it("read no supplier that is none", () => {
    const draft = {
      ...draftSupplier(supplierOf(), "Asia/Jakarta"),
      minimum: "1500000.00",
    }
    expect(readSupplier(draft)).toMatchObject({
      body: { minimum: "1500000.00", stated_days: 7 },
    })
    expect(readSupplier({ ...draft, mode: "calendar" })).toEqual({
      wrong: "order_days",
    })
    expect(readSupplier({ ...draft, stated_days: "366" })).toEqual({
      wrong: "stated_days",
    })
    expect(readSupplier({ ...draft, holidays: "25 December" })).toEqual({
      wrong: "holidays",
    })
    expect(readSupplier({ ...draft, minimum: "1.234" })).toEqual({
      wrong: "minimum",
    })
  })
})

describe("A supplier's page", () => {
  it("shows its record of lead times as picture, table and file", async () => {
    await open(`${base}/osup_1`)
    const card = await screen.findByRole("region", { name: /^Lead times/ })
    expect(card).toHaveTextContent(
      "n = 3 · mean 8.6, half within 8, 9 of 10 within 8"
    )
    await waitFor(() =>
      expect(card).toHaveTextContent("on time 90%, filled 98%")
    )
    expect(await within(card).findByRole("figure")).toBeVisible()
    await userEvent.click(within(card).getByRole("button", { name: "Table" }))
    const [, first] = within(card).getAllByRole("row")
    expect(first).toHaveTextContent(/PO-3.*20.*10no/)
    const file = decodeURIComponent(
      within(card).getByRole("link", { name: "CSV" }).getAttribute("href") ?? ""
    )
    expect(file).toContain("PO-3,2026-10-01T02:00:00.000Z")
  })

  it("says that it delivered nothing yet", async () => {
    await open(
      `${base}/osup_1`,
      {
        "GET suppliers/osup_1": { supplier: supplierOf({ stated_days: null }) },
        "GET suppliers/osup_1/deliveries": {
          ...page,
          count: 0,
          deliveries: [],
        },
      },
      "id"
    )
    expect(await screen.findByText(/^Belum pernah mengirim/)).toBeVisible()
    expect(screen.getByText("tidak disebutkan")).toBeVisible()
  })

  it("weighs lead times by units", () => {
    expect(leadFigures(deliveries)).toEqual({
      n: 3,
      mean: 8.6,
      p50: 8,
      p90: 8,
    })
    expect(leadFigures([{ days: 4, accepted: 0 }])).toBeNull()
  })
})

describe("What a supplier sells", () => {
  it("adds what it sells, found by SKU", async () => {
    const { sent } = await open(`${base}/osup_1`, {
      "POST supplier-items": { supplier_item: item },
    })
    await screen.findByText("What it sells")
    await userEvent.click(button("Add item"))
    const form = screen.getByRole("region", { name: "Add item" })
    await userEvent.type(
      within(form).getByLabelText("Search item by SKU or title"),
      "plate"
    )
    await userEvent.click(
      await within(form).findByRole("button", { name: "Plate · PLATE-1" })
    )
    await userEvent.type(
      within(form).getByLabelText("Supplier's number"),
      "S-PLATE"
    )
    await userEvent.type(within(form).getByLabelText("Cost of one"), "12500")
    await userEvent.type(
      within(form).getByLabelText(/^Cheaper from/),
      "100: 12000; 500: 11000,50"
    )
    await userEvent.click(within(form).getByRole("button", { name: "Save" }))
    expect(sent).toMatchObject([
      {
        path: "supplier-items",
        body: {
          supplier_id: "osup_1",
          inventory_item_id: "iitem_7",
          supplier_sku: "S-PLATE",
          cost: "12500",
          cost_breaks: [
            { from: 100, cost: "12000" },
            { from: 500, cost: "11000.50" },
          ],
        },
      },
    ])
  })

  it("changes and removes what it sells", async () => {
    const { sent } = await open(`${base}/osup_1`, {
      "POST supplier-items/osit_1": json({ message: "pack must be …" }, 400),
      "DELETE supplier-items/osit_1": { id: "osit_1" },
    })
    const row = (await screen.findByRole("button", { name: "Cup" })).closest(
      "tr"
    ) as HTMLElement
    expect(row).toHaveTextContent("unknown")
    await userEvent.click(screen.getByRole("button", { name: "Cup" }))
    const form = screen.getByRole("region", { name: "Cup" })
    expect(within(form).getByLabelText(/^Cheaper from/)).toHaveValue(
      "100: 14000.00"
    )
    const pack = within(form).getByLabelText("Units of a pack")
    await userEvent.clear(pack)
    expect(form).toHaveTextContent("Units of a pack cannot be read.")
    await userEvent.type(pack, "6")
    await userEvent.click(within(form).getByRole("button", { name: "Save" }))
    expect(await within(form).findByRole("alert")).toHaveTextContent(
      "pack must be …"
    )
    await userEvent.click(within(form).getByRole("button", { name: "Remove" }))
    await waitFor(() =>
      expect(screen.queryByRole("region", { name: "Cup" })).toBeNull()
    )
    expect(sent.map(({ path }) => path)).toEqual([
      "supplier-items/osit_1",
      "supplier-items/osit_1",
    ])
  })

  it("imports a file and tells each bad cell by line and column", async () => {
    const { sent } = await open(`${base}/osup_1`, {
      "POST supplier-items/import": {
        created: 2,
        changed: 1,
        unchanged: 0,
        rejects: [
          { line: 4, column: "pack", message: "pack must be 1 or more" },
          { line: 7, column: null, message: "the row has 3 cells, not 9" },
        ],
      },
    })
    await screen.findByText("Import items")
    await userEvent.upload(
      screen.getByLabelText("CSV"),
      new File(["supplier_code,sku\nsumber,CUP-1\n"], "items.csv")
    )
    expect(await screen.findByRole("status")).toHaveTextContent(
      "2 new, 1 changed, 0 unchanged, 2 rejected"
    )
    const table = screen.getByRole("table", { name: "Rejected cells" })
    expect(table).toHaveTextContent("4packpack must be 1 or more")
    expect(table).toHaveTextContent("7–the row has 3 cells, not 9")
    expect(sent).toMatchObject([
      {
        body: {
          file_name: "items.csv",
          content: "supplier_code,sku\nsumber,CUP-1\n",
        },
      },
    ])
  })

  it("reads no item that is none", () => {
    const draft = draftItem(item, "idr")
    expect(readItem(draft, "idr")).toMatchObject({
      body: { cost: null, cost_breaks: [{ from: 100, cost: "14000.00" }] },
    })
    expect(readItem({ ...draft, cost_breaks: "100 14" }, "idr")).toEqual({
      wrong: "cost_breaks",
    })
    expect(readItem({ ...draft, cost: "1.234" }, "idr")).toEqual({
      wrong: "cost",
    })
  })
})
