import { cleanup, screen, within } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { Route, Routes } from "react-router-dom"
import type { ReceiveBody } from "../../../src/types/replenishment/receipts"
import { type Answers, json } from "../../__tests__/answers"
import { type Language, renderAdmin } from "../../__tests__/render-admin"
import { scan } from "../../station/__tests__/press-keys"
import { PurchaseOrderPage } from "../purchase/purchase-order-page"
import { PurchaseOrdersPage } from "../purchase/purchase-orders-page"
import { lineByCode } from "../receive/line-by-code"
import { ReceivePage } from "../receive/receive-page"
import { answerBuyer } from "./answer-buyer"
import { lineOf, orderOf, receiptOf } from "./order-of"

const base = "/order-cycle/purchase-orders"
const page = { count: 1, offset: 0, limit: 20 }

const open = async (
  answers: Answers,
  path: string,
  { language = "en" }: { language?: Language } = {}
) => {
  const server = answerBuyer(answers)
  await renderAdmin(
    <Routes>
      <Route path={base} element={<PurchaseOrdersPage />} />
      <Route path={`${base}/:id`} element={<PurchaseOrderPage />} />
      <Route path={`${base}/:id/receive`} element={<ReceivePage />} />
    </Routes>,
    { language, path }
  )
  return server
}

const one = "GET purchase-orders/opor_1"
const openOrder = (
  order = orderOf(),
  answers: Answers = {},
  language: Language = "en"
) =>
  open({ [one]: { purchase_order: order }, ...answers }, `${base}/opor_1`, {
    language,
  })

const button = (name: string | RegExp) => screen.getByRole("button", { name })
const region = (name: string) => screen.findByRole("region", { name })

const suppliersItems = {
  ...page,
  supplier_items: [
    {
      id: "osit_1",
      supplier_id: "osup_1",
      inventory_item_id: "iitem_1",
      supplier_sku: "S-CUP",
      pack: 12,
      moq: 24,
      cost_minor: "1500000",
      cost_breaks: [],
      stated_days: null,
      rank: 1,
      valid_from_on: null,
      valid_to_on: null,
      sku: "CUP-1",
      title: "Cup",
      supplier_code: "sumber",
      currency_code: "idr",
    },
  ],
}

describe("The list of purchase orders", () => {
  const list = (change: Parameters<typeof orderOf>[0] = {}) => ({
    ...page,
    purchase_orders: [orderOf(change)],
  })

  it("tells state, lateness, what is to come and the value", async () => {
    await open(
      {
        "GET purchase-orders": list(),
        [one]: { purchase_order: orderOf() },
      },
      base
    )
    const row = (await screen.findByText("PO-2026-000012")).closest(
      "tr"
    ) as HTMLElement
    expect(row).toHaveTextContent("PT Sumber")
    expect(row).toHaveTextContent("SentLate")
    expect(row).toHaveTextContent("100 of 100")
    expect(row).toHaveTextContent(/IDR\s?1,500,000/)
    await userEvent.click(button("PO-2026-000012"))
    expect(await screen.findByText("Ordered items")).toBeVisible()
  })

  it("keeps its filters in the address and says a value is unknown", async () => {
    const query = new URLSearchParams({
      state: '["sent","partly_received"]',
      supplier_id: '"osup_1"',
      late: '"true"',
    })
    const { asked } = await open(
      { "GET purchase-orders": list({ value_minor: null }) },
      `${base}?${query}`,
      { language: "id" }
    )
    expect(await screen.findByText("tidak diketahui")).toBeVisible()
    const call = decodeURIComponent(asked.join(" "))
    expect(call).toContain("state=sent,partly_received")
    expect(call).toContain("supplier_id=osup_1")
    expect(call).toContain("late=true")
  })

  it("says what to do when there is none, and what failed", async () => {
    let isDown = true
    await open(
      {
        "GET purchase-orders": () =>
          isDown
            ? json({ message: "The database is away." }, 500)
            : { ...page, count: 0, purchase_orders: [] },
      },
      base
    )
    expect(await screen.findByText("The database is away.")).toBeVisible()
    isDown = false
    await userEvent.click(button("Try again"))
    expect(await screen.findByText("No purchase orders yet")).toBeVisible()
  })

  it("drafts an order by hand of what its supplier sells", async () => {
    const { sent } = await open(
      {
        "GET purchase-orders": list(),
        "GET supplier-items": suppliersItems,
        "POST purchase-orders": {
          purchase_order: orderOf({ id: "opor_9", state: "draft" }),
        },
        "GET purchase-orders/opor_9": {
          purchase_order: orderOf({ id: "opor_9", state: "draft" }),
        },
      },
      base
    )
    await screen.findByText("PO-2026-000012")
    await userEvent.click(button("New order"))
    const form = await region("New order")
    const choose = async (field: string, option: string) => {
      await userEvent.click(within(form).getByRole("combobox", { name: field }))
      await userEvent.click(await screen.findByRole("option", { name: option }))
    }
    await choose("Supplier", "PT Sumber")
    await choose("Location", "Jakarta")
    expect(
      within(form).getByRole("button", { name: "Draft order" })
    ).toBeDisabled()
    await within(form).findByRole("combobox", { name: "Add an item" })
    await choose("Add an item", "Cup · S-CUP")
    const units = within(form).getByLabelText("Units")
    expect(units).toHaveValue(24)
    await userEvent.clear(units)
    await userEvent.type(units, "36")
    await userEvent.click(
      within(form).getByRole("button", { name: "Draft order" })
    )
    expect(await screen.findByText("Draft")).toBeVisible()
    expect(sent).toMatchObject([
      {
        body: {
          supplier_id: "osup_1",
          location_id: "sloc_1",
          lines: [
            {
              inventory_item_id: "iitem_1",
              supplier_item_id: "osit_1",
              ordered: 36,
            },
          ],
        },
      },
    ])
  })
})

describe("A purchase order's page", () => {
  it("shows its lines, its receipts and its files", async () => {
    await openOrder(
      orderOf({
        state: "partly_received",
        lines: [lineOf({ accepted: 55, damaged: 5, open: 40, may_come: 45 })],
        receipts: [receiptOf()],
      })
    )
    expect(await screen.findByText("Received in part")).toBeVisible()
    expect(screen.getByText("mailed")).toBeVisible()
    const [, line] = screen.getAllByRole("row")
    expect(line).toHaveTextContent(/CupS-CUP100555040IDR\s?15,000/)
    expect(await region("Receipts")).toHaveTextContent(
      "Cup · 55 accepted · 5 damaged"
    )
    expect(screen.getByRole("link", { name: "PDF" })).toHaveAttribute(
      "href",
      "http://shop.test/admin/order-cycle/replenishment/purchase-orders/opor_1/pdf"
    )
    expect(screen.getByRole("link", { name: "CSV" })).toHaveAttribute(
      "href",
      "http://shop.test/admin/order-cycle/replenishment/purchase-orders/opor_1/csv"
    )
    expect(screen.getByRole("link", { name: "Receive goods" })).toHaveAttribute(
      "href",
      `${base}/opor_1/receive`
    )
  })

  it("offers nothing to a closed order", async () => {
    await openOrder(orderOf({ state: "received", open: 0 }), {}, "id")
    expect(
      await screen.findByText("Diterima", { selector: "span" })
    ).toBeVisible()
    expect(screen.queryByRole("link", { name: "Terima barang" })).toBeNull()
    expect(
      screen.queryByRole("button", { name: "Batalkan pesanan" })
    ).toBeNull()
  })

  it("sends a draft, by mail or without", async () => {
    const { sent } = await openOrder(
      orderOf({
        state: "draft",
        expected_on: null,
        is_late: false,
        mail: null,
      }),
      { "POST purchase-orders/opor_1/send": { purchase_order: orderOf() } }
    )
    await screen.findByText("Draft")
    await userEvent.click(button("Send"))
    await userEvent.type(screen.getByLabelText(/^Expected on/), "2026-12-05")
    await userEvent.click(
      screen.getByRole("switch", { name: "Mail it to the supplier" })
    )
    await userEvent.click(button("Send now"))
    expect(sent).toEqual([
      {
        path: "purchase-orders/opor_1/send",
        body: { expected_on: "2026-12-05", mail: false },
      },
    ])
  })

  it("changes a draft's lines", async () => {
    const { sent } = await openOrder(orderOf({ state: "draft" }), {
      "GET supplier-items": suppliersItems,
      "POST purchase-orders/opor_1": json(
        { message: "Purchase order PO-2026-000012 is sent." },
        400
      ),
    })
    await screen.findByText("Draft")
    await userEvent.click(button("Edit"))
    const units = screen.getByLabelText("Units")
    await userEvent.clear(units)
    expect(button("Save")).toBeDisabled()
    await userEvent.type(units, "48")
    expect(screen.getByLabelText("Cost of one")).toHaveValue("15000.00")
    await userEvent.click(button("Save"))
    expect(await screen.findByRole("alert")).toHaveTextContent("is sent")
    expect(sent).toMatchObject([
      { body: { lines: [{ ordered: 48, cost: "15000.00" }] } },
    ])
  })

  it("cancels the rest of what arrived in part", async () => {
    const { sent } = await openOrder(orderOf({ state: "partly_received" }), {
      "POST purchase-orders/opor_1/cancel": { purchase_order: orderOf() },
    })
    await screen.findByText("Received in part")
    await userEvent.click(button("Cancel order"))
    expect(screen.getByText(/^What has arrived stays/)).toBeVisible()
    await userEvent.type(
      screen.getByLabelText("Why is it cancelled?"),
      "They have no more"
    )
    await userEvent.click(button("Cancel for good"))
    expect(sent).toEqual([
      {
        path: "purchase-orders/opor_1/cancel",
        body: { note: "They have no more" },
      },
    ])
  })

  it("takes a receipt back, unless its goods are promised", async () => {
    const { sent } = await openOrder(
      orderOf({ state: "partly_received", receipts: [receiptOf()] }),
      {
        "POST receipts/orec_1/reverse": json(
          { message: "55 units would be taken away, but only 12 are free." },
          400
        ),
      }
    )
    const list = await region("Receipts")
    await userEvent.click(
      within(list).getByRole("button", { name: "Take back" })
    )
    await userEvent.type(
      within(list).getByLabelText("Why is it taken back?"),
      "Wrong order"
    )
    await userEvent.click(
      within(list).getByRole("button", { name: "Take back now" })
    )
    expect(await within(list).findByRole("alert")).toHaveTextContent(
      "only 12 are free"
    )
    expect(sent).toMatchObject([{ body: { note: "Wrong order" } }])
  })

  it("tells what failed", async () => {
    await open(
      { [one]: json({ message: "There is no such order." }, 404) },
      `${base}/opor_1`
    )
    expect(await screen.findByText("There is no such order.")).toBeVisible()
  })
})

const openDock = (
  answers: Answers = {},
  order = orderOf(),
  language: Language = "en"
) =>
  open(
    { [one]: { purchase_order: order }, ...answers },
    `${base}/opor_1/receive`,
    { language }
  )

const received = { receipt: receiptOf(), duplicate: false }
const receivePath = "POST purchase-orders/opor_1/receive"

describe("Receiving", () => {
  beforeEach(() => sessionStorage.clear())

  it("counts by scanner, good and damaged, and books it once", async () => {
    const { sent } = await openDock({ [receivePath]: received })
    await screen.findByText("100 of 100 are still to come")
    scan("8991234567890")
    scan("18991234567897")
    expect(screen.getByText("Cup: 12 more")).toBeVisible()
    await userEvent.click(button("Damaged"))
    scan("8991234567890")
    expect(screen.getByText("Cup: 1 more, damaged")).toBeVisible()
    expect(screen.getByText("13 accepted, 1 damaged")).toBeVisible()
    scan("UNKNOWN-1")
    expect(
      screen.getByText("UNKNOWN-1 is no item of this order.")
    ).toBeVisible()
    await userEvent.click(button("Book receipt"))
    expect(await screen.findByRole("status")).toHaveTextContent("Booked")
    const [{ body }] = sent as { body: ReceiveBody }[]
    expect(body.lines).toEqual([
      { purchase_line_id: "opol_1", accepted: 13, damaged: 1 },
    ])
    expect(body.accept_over).toBeUndefined()
    // The next delivery is another receipt.
    expect(screen.getByText("0 accepted, 0 damaged")).toBeVisible()
    expect(button("Book receipt")).toBeDisabled()
    expect(sessionStorage).toHaveLength(0)
  })

  it("refuses too much with both figures, and may be forced", async () => {
    let isForced = false
    const { sent } = await openDock({
      [receivePath]: ({ body }: { body: unknown }) => {
        isForced = Boolean((body as ReceiveBody).accept_over)
        return isForced
          ? received
          : json({ message: "105 units may arrive, but it would be 106." }, 400)
      },
    })
    const line = await screen.findByRole("listitem", { name: "Cup" })
    const good = within(line).getByLabelText("Good")
    await userEvent.clear(good)
    await userEvent.type(good, "106")
    expect(within(line).getByRole("alert")).toHaveTextContent(
      "105 may arrive, 106 are counted."
    )
    expect(screen.queryByRole("button", { name: "Accept anyway" })).toBeNull()
    await userEvent.click(button("Book receipt"))
    expect(
      await screen.findByText("105 units may arrive, but it would be 106.")
    ).toBeVisible()
    await userEvent.click(button("Accept anyway"))
    expect(await screen.findByRole("status")).toHaveTextContent("Booked")
    const bodies = sent.map(({ body }) => body as ReceiveBody)
    expect(bodies.map(({ accept_over }) => accept_over)).toEqual([
      undefined,
      true,
    ])
    expect(isForced).toBe(true)
  })

  it("outlives a reload, with the same key", async () => {
    const first = await openDock({
      [receivePath]: json({ message: "Away" }, 500),
    })
    await screen.findByText("100 of 100 are still to come")
    scan("8991234567890")
    await userEvent.click(button("Book receipt"))
    await screen.findByText("Away")
    cleanup()
    const second = await openDock({
      [receivePath]: { ...received, duplicate: true },
    })
    await screen.findByText("1 accepted, 0 damaged")
    await userEvent.click(button("Book receipt"))
    expect(await screen.findByRole("status")).toHaveTextContent(
      "This receipt was booked before"
    )
    const keyOf = ({ sent }: typeof first) =>
      (sent[0].body as ReceiveBody).idempotency_key
    expect(keyOf(second)).toBe(keyOf(first))
  })

  it("books nothing of an order that is closed", async () => {
    await openDock({}, orderOf({ state: "received" }), "id")
    expect(
      await screen.findByText("Tidak ada yang bisa datang dari pesanan ini.")
    ).toBeVisible()
    expect(button("Bukukan penerimaan")).toBeDisabled()
    expect(screen.queryByRole("spinbutton")).toBeNull()
  })

  it("means the line that is not complete where goods stand twice", () => {
    const lines = [lineOf({ open: 1 }), lineOf({ id: "opol_2" })]
    const at = (accepted: number) => ({ opol_1: { accepted, damaged: 0 } })
    expect(lineByCode(lines, "CUP-1", at(0))?.line.id).toBe("opol_1")
    expect(lineByCode(lines, "CUP-1", at(1))?.line.id).toBe("opol_2")
    expect(lineByCode(lines, "NONE", {})).toBeUndefined()
  })
})
