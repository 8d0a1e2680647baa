import { screen, waitFor } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { Route, Routes, useParams } from "react-router-dom"
import type { OrderDeskResponse } from "../../../src/types/order-desk"
import { answerWith, json } from "../../__tests__/answers"
import { renderAdmin } from "../../__tests__/render-admin"
import { warehouseAnswer } from "../../__tests__/warehouse-answer"
import { OrdersPage } from "../orders-page"

const money = (amount_minor: string) => ({ amount_minor, currency_code: "idr" })

const queue: OrderDeskResponse = {
  count: 1,
  offset: 0,
  limit: 20,
  next: null,
  orders: [
    {
      order_id: "order_1",
      display_id: 42,
      channel: "phone",
      stage: "held",
      hold_types: ["PAYMENT_SHORT", "OUT_OF_STOCK"],
      external_id: null,
      charge_status: "partial",
      fulfillment_status: "none",
      allocation: "partial",
      location_ids: ["sloc_1"],
      courier: "JNE REG",
      risk_level: null,
      priority: 0,
      tags: [],
      assigned_to: null,
      currency_code: "idr",
      due_minor: "15000000",
      charged_minor: "14000000",
      placed_at: "2026-11-24T01:00:00.000Z",
      promised_ship_at: null,
      promised_deliver_at: null,
      sentence: {
        key: "held_payment_short",
        params: {
          missing: money("1000000"),
          paid: money("14000000"),
          due: money("15000000"),
          since: new Date(Date.now() - 3.2 * 3_600_000).toISOString(),
          next: "stock",
          count: 1,
        },
      },
    },
  ],
}

const OrderPage = () => <>page of {useParams().id}</>

const answers = (answer: object) =>
  answerWith({
    "GET /orders/facets": { channels: ["phone", "web"], couriers: ["JNE REG"] },
    "POST /orders/release": {
      released: [],
      refused: [{ order_id: "order_1", message: "It waits for Rp 10.000." }],
    },
    "GET /orders": answer,
    "GET /admin/stock-locations": { stock_locations: [] },
    "GET /reports": warehouseAnswer(),
  })

describe("The queue", () => {
  it("says in one sentence why an order waits and what comes next", async () => {
    answers(queue)
    await renderAdmin(<OrdersPage />)

    expect(
      await screen.findByText(
        "Waiting 3 hours for IDR 10,000 (IDR 140,000 of IDR 150,000 paid); moves on by itself when it arrives. Then: stock. More holds: 1."
      )
    ).toBeVisible()
    expect(screen.getByText("#42")).toBeVisible()
    expect(screen.getByText("Partly paid")).toBeVisible()
  })

  it("says it in Indonesian", async () => {
    answers(queue)
    await renderAdmin(<OrdersPage />, { language: "id" })

    expect(
      await screen.findByText(
        "Menunggu Rp 10.000 selama 3 jam (Rp 140.000 dari Rp 150.000 sudah dibayar); lanjut sendiri begitu uang masuk. Lalu: stok. Penahanan lain: 1."
      )
    ).toBeVisible()
  })

  it("opens with what waits, and shows all when the filter is taken off", async () => {
    const asked = answers(queue)
    await renderAdmin(<OrdersPage />)
    await waitFor(() =>
      expect(decodeURIComponent(asked.join())).toContain(
        "stage=received,verifying,held,ready,released"
      )
    )
    await screen.findByText("#42")
    await userEvent.click(screen.getByRole("button", { name: /clear/i }))
    await waitFor(() => expect(asked.at(-1)).not.toContain("stage="))
  })

  it("asks by the filters of the address and by what is typed", async () => {
    const asked = answers(queue)
    const path = `/?stage=${encodeURIComponent('["held","ready"]')}&hold=PAYMENT_SHORT`
    await renderAdmin(<OrdersPage />, { path })

    await screen.findByText("#42")
    expect(decodeURIComponent(asked.join())).toContain(
      "stage=held,ready&hold=PAYMENT_SHORT"
    )
    await userEvent.type(screen.getByRole("searchbox"), "42")
    await waitFor(() => expect(asked.join()).toContain("q=42"))
  })

  it("asks for what is overdue, by channel and by how far it has come", async () => {
    const asked = answers(queue)
    const list = (value: string) => encodeURIComponent(JSON.stringify([value]))
    await renderAdmin(<OrdersPage />, {
      path: `/?promise=overdue&channel=${list("phone")}&fulfillment_status=${list("none")}`,
    })
    await screen.findByText("#42")
    const query = decodeURIComponent(asked.join())
    expect(query).toContain("fulfillment_status=none&channel=phone")
    expect(query).toMatch(/promised_before=\d{4}-\d\d-\d\dT\d\d:\d\d:00\.000Z/)
  })

  it("releases what is selected and says why others wait", async () => {
    const asked = answers(queue)
    await renderAdmin(<OrdersPage />)
    await screen.findByText("#42")
    await userEvent.click(screen.getAllByRole("checkbox")[1])
    await userEvent.click(await screen.findByText("Release"))
    expect(await screen.findByRole("status")).toHaveTextContent(
      "0 orders released · 1 order waits: It waits for Rp 10.000."
    )
    expect(asked.join()).toContain("POST /orders/release")
  })

  it("leads to the order, by its row and by its number", async () => {
    answers(queue)
    await renderAdmin(
      <Routes>
        <Route path="/" element={<OrdersPage />} />
        <Route path="/orders/:id" element={<OrderPage />} />
      </Routes>
    )

    const number = await screen.findByRole("link", { name: "#42" })
    expect(number).toHaveAttribute("href", "/orders/order_1")
    await userEvent.click(screen.getByText("Partly paid"))
    expect(await screen.findByText("page of order_1")).toBeVisible()
  })

  it("has a word for an empty queue and for a failure", async () => {
    answers({ ...queue, orders: [], count: 0 })
    const { unmount } = await renderAdmin(<OrdersPage />)
    expect(await screen.findByText("No order fits")).toBeVisible()
    await userEvent.click(screen.getByRole("button", { name: /clear/i }))
    expect(await screen.findByText("No orders yet")).toBeVisible()
    unmount()

    answers(() => json({ message: "The database is away." }, 503))
    await renderAdmin(<OrdersPage />, { path: "/?q=42" })
    expect(await screen.findByText("The database is away.")).toBeVisible()
  })
})
