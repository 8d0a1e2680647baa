import { screen, waitFor } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import type {
  BackorderRow,
  BackordersResponse,
} from "../../../src/types/backorder"
import { answerWith, json } from "../../__tests__/answers"
import { renderAdmin } from "../../__tests__/render-admin"
import { warehouseAnswer } from "../../__tests__/warehouse-answer"
import { BackordersPage } from "../backorders-page"

const row = (change: Partial<BackorderRow>): BackorderRow => ({
  id: "oback_1",
  order_id: "order_1",
  display_id: 42,
  inventory_item_id: "iitem_1",
  location_id: "sloc_1",
  sku: "CUP",
  title: "Cup",
  quantity: 6,
  filled: 2,
  held_back: 0,
  priority: 10,
  promised_at: null,
  queued_at: "2026-11-24T01:00:00.000Z",
  ship_complete: false,
  passed_over: 0,
  hold_back_until: null,
  state: "waiting",
  ...change,
})

const queue: BackordersResponse = {
  count: 2,
  offset: 0,
  limit: 20,
  backorders: [
    row({}),
    row({
      id: "oback_2",
      order_id: "order_2",
      display_id: 43,
      quantity: 4,
      filled: 0,
      held_back: 1,
      priority: 0,
      ship_complete: true,
      passed_over: 1,
    }),
  ],
}

const answers = (answer: object, saved: object = { backorder: {} }) =>
  answerWith({
    "GET /backorders": answer,
    "POST /backorders/oback_2": saved,
    "GET /admin/stock-locations": {
      stock_locations: [{ id: "sloc_1", name: "Jakarta" }],
    },
    "GET /reports": warehouseAnswer(),
  })

/** The field, once the page has all that it asks for. */
const priority = async () => {
  await screen.findAllByText("CUP · Jakarta")
  return screen.getByRole("spinbutton", {
    name: "Priority of Cup for order #43",
  })
}

describe("Back-orders", () => {
  it("lists who waits in their turn, for how many and where", async () => {
    answers(queue)
    await renderAdmin(<BackordersPage />)

    expect(await screen.findAllByText("CUP · Jakarta")).toHaveLength(2)
    expect(screen.getByRole("link", { name: "#42" })).toHaveAttribute(
      "href",
      "/orders/order_1"
    )
    const [, first, second] = screen.getAllByRole("row")
    expect(first).toHaveTextContent("4 of 6")
    expect(first).toHaveTextContent("What there is")
    expect(second).toHaveTextContent("3 of 4")
    expect(second).toHaveTextContent("1 kept for it")
    expect(second).toHaveTextContent("1 time passed over")
  })

  it("says it in Indonesian", async () => {
    answers(queue)
    await renderAdmin(<BackordersPage />, { language: "id" })

    expect(await screen.findByText("Pesanan menunggu stok")).toBeVisible()
    expect(await screen.findByText("1 kali dilewati")).toBeVisible()
  })

  it("saves a priority when its field is left, and asks again", async () => {
    const bodies: unknown[] = []
    const asked = answers(queue, ({ body }: { body: unknown }) => {
      bodies.push(body)
      return { backorder: {} }
    })
    await renderAdmin(<BackordersPage />)
    await userEvent.clear(await priority())
    await userEvent.type(await priority(), "25{Enter}")

    await waitFor(() =>
      expect(
        asked.filter((call) => call.startsWith("GET /backorders"))
      ).toHaveLength(2)
    )
    expect(bodies).toEqual([{ priority: 25 }])
  })

  it("saves nothing where nothing was changed", async () => {
    const asked = answers(queue)
    await renderAdmin(<BackordersPage />)
    await userEvent.clear(await priority())
    await userEvent.tab()
    expect(await priority()).toHaveValue(0)
    expect(asked.join()).not.toContain("POST")
  })

  it("shows in the server's words why a priority was refused", async () => {
    answers(queue, json({ message: "You may not do this." }, 403))
    await renderAdmin(<BackordersPage />)
    await userEvent.type(await priority(), "5{Enter}")
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "You may not do this."
    )
  })

  it("has a word for an empty queue and for a failure", async () => {
    answers({ ...queue, backorders: [], count: 0 })
    const { unmount } = await renderAdmin(<BackordersPage />)
    expect(await screen.findByText("Nobody waits for stock")).toBeVisible()
    unmount()

    answers(json({ message: "The database is away." }, 503))
    await renderAdmin(<BackordersPage />)
    expect(await screen.findByText("The database is away.")).toBeVisible()
  })
})
