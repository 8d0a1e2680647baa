import { screen, within } from "@testing-library/react"
import type { TodayResponse } from "../../../src/types/order-desk"
import { answerWith, json } from "../../__tests__/answers"
import { renderAdmin } from "../../__tests__/render-admin"
import { warehouseAnswer } from "../../__tests__/warehouse-answer"
import { TodayPage } from "../today-page"
import { TodayStrip } from "../today-strip"

const quiet = { oldest_at: null, breakdown: [], amounts: [] }

const today: TodayResponse = {
  as_of: "2026-11-25T01:30:00.000Z",
  lines: [
    {
      key: "on_hold",
      count: 1234,
      oldest_at: "2026-11-22T01:30:00.000Z",
      breakdown: [{ key: "PAYMENT_SHORT", count: 1230 }],
      amounts: [],
    },
    {
      key: "money_unmatched",
      count: 2,
      oldest_at: "2026-11-24T22:30:00.000Z",
      breakdown: [],
      amounts: [
        { amount_minor: "125000000", currency_code: "idr" },
        { amount_minor: "1999", currency_code: "usd" },
      ],
    },
    { key: "to_pack", count: 0, ...quiet },
  ],
}

const answers = (answer: object) =>
  answerWith({ "GET /today": answer, "GET /reports": warehouseAnswer() })

describe("Today", () => {
  it("lists what waits with count, age, reasons and money per currency", async () => {
    answers(today)
    await renderAdmin(<TodayPage />)

    const held = (await screen.findByText("On hold")).closest("li")
    expect(held).toHaveTextContent("1,234")
    expect(held).toHaveTextContent("oldest 3 days")
    expect(held).toHaveTextContent("Paid short: 1,230")
    const money = screen.getByText("Money unmatched").closest("li")
    expect(money).toHaveTextContent("oldest 3 hours")
    expect(money).toHaveTextContent("IDR 1,250,000")
    expect(money).toHaveTextContent("$19.99")
    expect(screen.getByText("Nothing waits in: To pack.")).toBeVisible()
  })

  it("leads each line to its filtered queue", async () => {
    answers(today)
    await renderAdmin(<TodayPage />)

    const held = (await screen.findByText("On hold")).closest(
      "li"
    ) as HTMLElement
    const [line, reason] = within(held).getAllByRole("link")
    expect(line).toHaveAttribute(
      "href",
      `/order-cycle/orders?stage=${encodeURIComponent('["held"]')}`
    )
    expect(reason.getAttribute("href")).toContain(
      `hold=${encodeURIComponent('["PAYMENT_SHORT"]')}`
    )
  })

  it("speaks Indonesian and writes rupiah and the store's time as there", async () => {
    answers(today)
    await renderAdmin(<TodayPage />, { language: "id" })

    expect(await screen.findByText("Ditahan")).toBeVisible()
    expect(screen.getByText("Rp 1.250.000")).toBeVisible()
    expect(await screen.findByText(/08[.:]30 WIB/)).toBeVisible()
    expect(screen.getByText("Kurang bayar: 1.230")).toBeVisible()
  })

  it("says so when nothing waits", async () => {
    answers({ ...today, lines: [{ key: "to_pack", count: 0, ...quiet }] })
    await renderAdmin(<TodayPage />)

    expect(await screen.findByText("Nothing waits")).toBeVisible()
    expect(screen.queryByRole("list")).toBeNull()
  })

  it("keeps the place while it loads", async () => {
    answers(today)
    await renderAdmin(<TodayPage />)

    expect(screen.getByRole("status", { name: "Loading …" })).toBeVisible()
    expect(await screen.findByText("On hold")).toBeVisible()
    expect(screen.queryByRole("status")).toBeNull()
  })

  it("shows the server's sentence and tries again", async () => {
    let healthy = false
    answerWith({
      "GET /today": () =>
        healthy ? today : json({ message: "The database is away." }, 503),
      "GET /reports": warehouseAnswer(),
    })
    await renderAdmin(<TodayPage />)

    expect(await screen.findByText("The database is away.")).toBeVisible()
    healthy = true
    screen.getByRole("button", { name: "Try again" }).click()
    expect(await screen.findByText("On hold")).toBeVisible()
  })
})

describe("The strip above the list of orders", () => {
  it("says what waits, and leads there", async () => {
    answers(today)
    await renderAdmin(<TodayStrip />, { language: "id" })

    expect(
      await screen.findByRole("link", { name: "Ditahan: 1.234" })
    ).toHaveAttribute(
      "href",
      `/order-cycle/orders?stage=${encodeURIComponent('["held"]')}`
    )
    expect(screen.getByRole("link", { name: "Meja pesanan" })).toHaveAttribute(
      "href",
      "/order-cycle"
    )
  })

  it("says so when nothing waits, and why it knows nothing", async () => {
    answers({ ...today, lines: [] })
    const { unmount } = await renderAdmin(<TodayStrip />)
    expect(await screen.findByText("Nothing waits.")).toBeVisible()
    unmount()

    answers(() => json({ message: "The database is away." }, 500))
    await renderAdmin(<TodayStrip />)
    expect(await screen.findByText(/database is away/)).toBeVisible()
  })
})
