import type { Browser, Locator, Page } from "playwright-core"
import type { ItemForecastResponse } from "../../src/types/replenishment/forecasts"
import type {
  PurchaseOrderResponse,
  PurchaseState,
} from "../../src/types/replenishment/purchase-orders"
import type { StockLedgerResponse } from "../../src/types/replenishment/stock-ledger"
import type {
  ReorderListResponse,
  ReorderSuggestionRow,
} from "../../src/types/replenishment/suggestions"
import { askAdmin } from "./ask-admin"
import { describeWithDemo } from "./describe-with-demo"
import { languages } from "./languages"
import { lowContrast } from "./low-contrast"
import { launchChromium } from "./launch-chromium"
import { scanCode } from "./scan-code"
import { shootElement } from "./shoot-element"
import { shootViewport } from "./shoot-viewport"
import { sidewaysOverflow } from "./sideways-overflow"
import { type Visit, visit } from "./visit"

const desk = { width: 1280, height: 900 }
const handheld = { width: 390, height: 844 }
const base = "order-cycle/replenishment"

/** Asks until the answer is as it will be, or as it is after a minute. */
async function waitFor<Answer>(
  ask: () => Promise<Answer>,
  isThere: (answer: Answer) => boolean
): Promise<Answer> {
  const until = Date.now() + 60_000
  let answer = await ask()
  while (!isThere(answer) && Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 1000))
    answer = await ask()
  }
  return answer
}

const ledgerOf = (page: Page, row: ReorderSuggestionRow) =>
  askAdmin<StockLedgerResponse>(
    page,
    `${base}/ledger?inventory_item_id=${row.inventory_item_id}&location_id=${row.location_id}&kind=receipt&limit=200`
  )

const readOrder = async (page: Page, id: string) =>
  (await askAdmin<PurchaseOrderResponse>(page, `${base}/purchase-orders/${id}`))
    .purchase_order

describeWithDemo.each(languages)(
  "From a suggestion to goods on the shelf ($language)",
  ({ language, texts, suffix }) => {
    let browser: Browser
    let day: Visit
    let row: ReorderSuggestionRow
    let orderId: string

    beforeAll(async () => {
      browser = await launchChromium()
      day = await visit(browser, language)
      const { suggestions } = await askAdmin<ReorderListResponse>(
        day.page,
        `${base}/suggestions?state=open&limit=200`
      )
      const found = suggestions.find(
        ({ supplier_id, quantity, sku, cost_minor }) =>
          supplier_id && quantity > 1 && sku && cost_minor
      )
      expect(found).toBeDefined()
      row = found as ReorderSuggestionRow
    })

    afterAll(() => browser?.close())

    const button = (name: string, within: Page | Locator = day.page) =>
      within.getByRole("button", { name, exact: true })
    const shoot = async (name: string, size = desk) => {
      await shootViewport(day.page, `replenishment-${name}${suffix}`, size)
      expect(await sidewaysOverflow(day.page)).toBeLessThanOrEqual(0)
      await day.page.setViewportSize(desk)
    }
    const stateShows = (state: PurchaseState) =>
      day.page.getByText(texts.purchaseState[state], { exact: true }).waitFor()

    it("reads the list: what, how many, why, by when, how likely", async () => {
      const { page, open } = day
      await open("/order-cycle/replenishment")
      await page
        .getByRole("heading", { name: texts.reorder.page })
        .first()
        .waitFor()
      await page.getByRole("row").nth(1).waitFor()
      await shoot("list")
      await shoot("list-handheld", handheld)
    })

    it("accepts a suggestion with another quantity into a draft", async () => {
      const { page, open } = day
      await open(`/order-cycle/replenishment?q=${row.sku}`)
      const line = page
        .getByRole("row")
        .filter({ hasText: row.sku ?? "" })
        .filter({ hasText: row.location_name ?? "" })
        .first()
      await line.getByRole("checkbox").click()
      await line.getByRole("spinbutton").fill(String(row.quantity + row.pack))
      await page
        .getByRole("button", { name: texts.reorder.accept })
        .first()
        .click()
      const drafted = page.getByRole("status").getByRole("link").first()
      await drafted.waitFor()
      await shoot("accepted")
      await drafted.click()
      await stateShows("draft")
      orderId = new URL(page.url()).pathname.split("/").at(-1) ?? ""
      const { lines } = await readOrder(page, orderId)
      expect(lines.map(({ ordered }) => ordered)).toContain(
        row.quantity + row.pack
      )
    })

    it("has a paper for the supplier, and sends it", async () => {
      const { page } = day
      const kinds = await page.evaluate(
        (path) =>
          Promise.all(
            ["pdf", "csv"].map(async (kind) => {
              const answer = await fetch(`${path}/${kind}`)
              return `${answer.status} ${answer.headers.get("content-type")}`
            })
          ),
        `/admin/${base}/purchase-orders/${orderId}`
      )
      expect(kinds).toEqual([
        expect.stringMatching(/^200 application\/pdf/),
        expect.stringMatching(/^200 text\/csv/),
      ])
      await button(texts.purchaseAction.send).click()
      await shoot("send")
      await button(texts.purchase.sendNow).click()
      await page
        .getByRole("link", { name: texts.purchaseAction.receive })
        .waitFor()
      expect(await readOrder(page, orderId)).toMatchObject({
        state: "sent",
        sent_at: expect.any(String),
      })
      await shoot("order")
    })

    it("receives it by scanner; what is too much is refused whole", async () => {
      const { page } = day
      await page
        .getByRole("link", { name: texts.purchaseAction.receive })
        .click()
      const order = await readOrder(page, orderId)
      const goods = order.lines.find(
        (line) => line.inventory_item_id === row.inventory_item_id
      )
      if (!goods) {
        throw new Error(`${row.sku} is not in ${order.number}.`)
      }
      const name = goods.title ?? goods.sku ?? ""
      const line = page.getByRole("listitem", { name, exact: true }).first()
      await line.waitFor()
      await scanCode(page, goods.sku ?? goods.supplier_sku)
      await page.getByText(`${name}: `).first().waitFor()
      const good = line.getByLabel(texts.receiveCondition.accepted)
      const before = await ledgerOf(page, row)
      await good.fill(String(goods.may_come + 1))
      await button(texts.receive.book).click()
      await button(texts.receive.acceptOver).waitFor()
      await shoot("over")
      expect(await ledgerOf(page, row)).toMatchObject({ count: before.count })

      for (const each of order.lines) {
        const its = page
          .getByRole("listitem", { name: each.title ?? each.sku ?? "" })
          .first()
        const damaged = each.id === goods.id ? 1 : 0
        await its
          .getByLabel(texts.receiveCondition.accepted)
          .fill(String(each.open - damaged))
        await its
          .getByLabel(texts.receiveCondition.damaged)
          .fill(String(damaged))
      }
      await shoot("receive-handheld", handheld)
      await button(texts.receive.book).click()
      await page.getByText(texts.receive.done).waitFor()
      const after = await readOrder(page, orderId)
      expect(after).toMatchObject({ state: "received", open: 0 })
      expect(after.receipts).toHaveLength(1)
    })

    it("finds the goods in the ledger, and why it is so many", async () => {
      const { page, open } = day
      const delta = row.quantity + row.pack - 1
      const { entries } = await waitFor(
        () => ledgerOf(page, row),
        (ledger) => ledger.entries.some((one) => Number(one.delta) === delta)
      )
      expect(entries.map((one) => Number(one.delta))).toContain(delta)
      await open(
        `/order-cycle/replenishment/items/${row.inventory_item_id}?location_id=${row.location_id}`
      )
      const ledger = page.getByRole("region", { name: texts.ledger.title })
      await ledger.getByRole("row").nth(1).waitFor()
      await shootElement(ledger, `replenishment-ledger${suffix}`)
    })

    it("shows the item's forecast, and asks what if", async () => {
      const { page, shoot: shootAll } = day
      const { forecast } = await askAdmin<ItemForecastResponse>(
        page,
        `${base}/forecasts/${row.inventory_item_id}?location_id=${row.location_id}`
      )
      const card = page.getByRole("region", {
        name: texts.itemForecast.title,
      })
      await card.waitFor()
      if (forecast.periods.length) {
        await card.locator(".recharts-line-curve").first().waitFor()
        await shootElement(card, `replenishment-forecast${suffix}`)
        await button(texts.view.table, card).click()
        await card.getByRole("table").waitFor()
        await button(texts.view.chart, card).click()
      }
      if (forecast.policy) {
        const question = page.getByRole("region", { name: texts.whatIf.title })
        await question.getByLabel(texts.whatIf.service).fill("97")
        await button(texts.whatIf.ask, question).click()
        await question.getByRole("table").waitFor()
      }
      await shootAll(`replenishment-item${suffix}`)
    })

    it("counts an item blind and posts what was found", async () => {
      const { page, open } = day
      await open("/order-cycle/counts")
      await button(texts.count.new).first().click()
      await page.getByLabel(texts.count.size).fill("3")
      await button(texts.count.make).click()
      const first = page
        .getByRole("table", { name: texts.count.sheet })
        .getByRole("button")
        .first()
      await first.click()
      const units = page.getByLabel(texts.count.units)
      await units.fill("7")
      await shoot("count-handheld", handheld)
      await button(texts.count.save).click()
      await units.waitFor({ state: "detached" })
      await button(texts.count.post).click()
      await page
        .getByRole("region", { name: texts.count.variances })
        .getByText("7", { exact: true })
        .first()
        .waitFor()
      await shoot("count")
    })

    it("met no error on the way but the refusal", () => {
      expect(
        day.complaints.filter((text) => !text.includes("/receive"))
      ).toEqual([])
    })
  }
)

describeWithDemo.each(languages)(
  "The pages of replenishment ($language)",
  ({ language, texts, suffix }) => {
    let browser: Browser
    let day: Visit

    beforeAll(async () => {
      browser = await launchChromium()
      day = await visit(browser, language)
    })

    afterAll(() => browser?.close())

    const pages = [
      ["replenishment", texts.reorder.page],
      ["purchase-orders", texts.purchase.title],
      ["suppliers", texts.supplier.title],
      ["counts", texts.count.title],
      ["stock-alerts", texts.stockAlerts.title],
      ["stock-health", texts.health.title],
      ["backtest", texts.backtest.title],
    ] as const

    it.each(pages)("fit a desk and a telephone (%s)", async (path, title) => {
      const { page, open } = day
      await open(`/order-cycle/${path}`)
      await page.getByRole("heading", { name: title }).first().waitFor()
      for (const [name, size] of [
        [path, desk],
        [`${path}-handheld`, handheld],
      ] as const) {
        await shootViewport(page, `buyer-${name}${suffix}`, size)
        expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0)
      }
      await page.setViewportSize(desk)
    })

    it("show a supplier with its record of lead times", async () => {
      const { page, open, shoot } = day
      await open("/order-cycle/suppliers")
      await page.getByRole("row").nth(1).getByRole("button").first().click()
      await page.getByRole("region", { name: texts.leadTime.title }).waitFor()
      await shoot(`replenishment-supplier${suffix}`)
    })

    it.each(["light", "dark"])(
      "can be read by weak eyes (%s)",
      async (theme) => {
        const { page, open } = day
        // After the one of `visit`, which begins in the light.
        await page.addInitScript(
          (name) => localStorage.setItem("medusa_admin_theme", name),
          theme
        )
        const faint: Record<string, string[]> = {}
        for (const [path, title] of pages) {
          await open(`/order-cycle/${path}`)
          await page.getByRole("heading", { name: title }).first().waitFor()
          await page.waitForLoadState("networkidle")
          const words = await lowContrast(page)
          if (words.length) {
            faint[path] = words
          }
        }
        await shootViewport(page, `buyer-${theme}${suffix}`, desk)
        expect(faint).toEqual({})
      }
    )

    it("meet no error", () => {
      expect(day.complaints).toEqual([])
    })
  }
)
