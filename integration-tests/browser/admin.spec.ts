import type { Browser } from "playwright-core"
import { demoStore } from "./demo-store"
import { describeWithDemo } from "./describe-with-demo"
import { languages } from "./languages"
import { launchChromium } from "./launch-chromium"
import { type Visit, visit } from "./visit"

/** The kinds of reports beyond the overview, and what is drawn there. */
const kinds = [
  ["time", ".recharts-bar-rectangle"],
  ["failures", ".recharts-bar-rectangle"],
  ["operations", null],
  ["money", null],
  ["sales", ".recharts-line-curve"],
  ["customers", null],
] as const

if (!demoStore.url) {
  console.warn(
    "!! ORDER_CYCLE_DEMO_URL is not set: the browser test is SKIPPED. Start `npm run demo` and give its address, e-mail and password."
  )
}

describeWithDemo.each(languages)(
  "A person's day in the admin ($language)",
  ({ language, texts, suffix }) => {
    let browser: Browser
    let day: Visit

    beforeAll(async () => {
      browser = await launchChromium()
      day = await visit(browser, language)
    })

    afterAll(() => browser?.close())

    const heading = (name: string) => day.page.getByRole("heading", { name })

    it("sees this morning's work and follows it to the queue", async () => {
      const { page, open, shoot } = day
      await open("/order-cycle")
      await heading(texts.today.title).waitFor()
      const held = page.getByRole("link", {
        name: texts.today.on_hold,
        exact: true,
      })
      await held.waitFor()
      const line = page.getByRole("listitem").filter({ has: held })
      expect(await line.innerText()).toMatch(/\d/)
      await shoot(`today${suffix}`)

      await held.click()
      await heading(texts.orders.title).waitFor()
      expect(page.url()).toContain("stage=")
      const rows = page.getByRole("row").filter({ hasText: "#" })
      await rows.first().waitFor()
      const stages = await page
        .getByRole("row")
        .filter({ hasText: texts.stage.held })
        .count()
      expect(stages).toBe(await rows.count())
      await shoot(`orders${suffix}`)
    })

    it("sees on the order's page why it waits and what happened", async () => {
      const { page, shoot } = day
      await page.getByRole("row").filter({ hasText: "#" }).first().click()
      await heading(texts.panel.title).waitFor()
      const stages = page.getByRole("list", { name: texts.panel.stages })
      await stages.waitFor()
      expect(await stages.innerText()).toMatch(/\d{4}/)
      await heading(texts.timeline.title).waitFor()
      await page.getByText(texts.kind.held).first().waitFor()
      await shoot(`order${suffix}`)
    })

    it("writes down who took a draft, and sees what it still lacks", async () => {
      const { page, open, shoot } = day
      const id = await page.evaluate(async () => {
        const ask = async (path: string, body?: object) => {
          const answer = await fetch(path, {
            method: body ? "POST" : "GET",
            headers: { "content-type": "application/json" },
            body: body && JSON.stringify(body),
          })
          return await answer.json()
        }
        const { regions } = await ask("/admin/regions")
        const { draft_order } = await ask("/admin/draft-orders", {
          region_id: regions[0].id,
          email: "ani@customer.test",
        })
        return draft_order.id as string
      })
      await open(`/draft-orders/${id}`)
      await heading(texts.draft.title).waitFor()
      const list = page.getByRole("list", { name: texts.draft.completeness })
      await list.getByText(texts.sentence.draft_line_missing).waitFor()
      await list.getByText(texts.sentence.draft_contact).waitFor()
      await page.getByLabel(texts.draft.caller).fill("Ibu Ani")
      await page.getByLabel(texts.draft.paymentTerms).click()
      await page
        .getByRole("option", { name: texts.value.payment_method.invoice })
        .click()
      await page.getByRole("button", { name: texts.draft.save }).click()
      await list.getByText(texts.sentence.draft_payment_terms).waitFor()
      await page
        .getByText(texts.taken.caller.replace("{{caller}}", "Ibu Ani"))
        .waitFor()
      await shoot(`draft${suffix}`)
    })

    it("reads the evaluation: figures with samples, drawn charts, SQL", async () => {
      const { page, open, shoot } = day
      await open("/order-cycle/evaluation")
      const tile = page.locator("dl > div").filter({
        hasText: texts.value.kpi.on_time_delivery,
      })
      await tile.waitFor()
      expect(await tile.innerText()).toMatch(/\d+([.,]\d)?\s?%[\s\S]*n = \d/)
      await page.locator(".recharts-line-curve").first().waitFor()
      await shoot(`evaluation${suffix}`)

      await page
        .getByRole("button", { name: texts.definition.open })
        .first()
        .click()
      await page
        .getByText(/select/i)
        .first()
        .waitFor()
      await page.keyboard.press("Escape")
    })

    it("downloads the rows behind a chart", async () => {
      const { page } = day
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("link", { name: texts.view.csv }).first().click(),
      ])
      expect(file.suggestedFilename()).toMatch(/^evaluation-overview.*\.csv$/)
    })

    it.each(kinds)("reads the reports of %s", async (kind, drawn) => {
      const { page, shoot } = day
      await page
        .getByRole("tab", { name: texts.evaluationView[kind], exact: true })
        .click()
      await page
        .locator(drawn ?? "tbody tr")
        .first()
        .waitFor()
      expect(page.url()).toContain(`view=${kind}`)
      await shoot(`evaluation-${kind}${suffix}`)
    })

    it("exports now, and finds it among the exports", async () => {
      const { page, shoot } = day
      await page
        .getByRole("tab", { name: texts.evaluationView.data, exact: true })
        .click()
      await page.getByRole("button", { name: texts.warehouse.export }).click()
      const ended = new RegExp(
        `${texts.exportState.published}|${texts.exportState.unchanged}`
      )
      await page
        .getByRole("row")
        .filter({ hasText: ended })
        .filter({ hasText: texts.exportTrigger.person })
        .first()
        .waitFor()
      await shoot(`evaluation-data${suffix}`)
    })

    it("takes a month's reports home as PDF", async () => {
      const { page } = day
      await page.getByRole("button", { name: texts.monthly.download }).click()
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("menuitem").first().click(),
      ])
      expect(file.suggestedFilename()).toMatch(/^orders-\d{4}-\d{2}\.pdf$/)
    })

    it("sees today's work above core's orders", async () => {
      const { page, open } = day
      await open("/orders")
      await page
        .getByRole("link", { name: texts.strip.title, exact: true })
        .last()
        .waitFor()
      await page
        .getByRole("link", { name: new RegExp(`^${texts.today.on_hold}: `) })
        .waitFor()
    })

    it("checks a file of orders before it is imported", async () => {
      const { page, open, shoot } = day
      await open("/order-cycle/intake")
      await heading(texts.intake.title).waitFor()
      await page.getByLabel(texts.intake.file).setInputFiles({
        name: "pesanan.csv",
        mimeType: "text/csv",
        buffer: Buffer.from(
          [
            "external_id,channel,placed_at,sku,quantity,unit_price,currency",
            "WA-1,phone,2026-11-20T09:00:00+07:00,RMH-001,2,50000,IDR",
            "WA-2,phone,2026-11-20T09:00:00+07:00,RMH-001,0,50000,IDR",
          ].join("\n")
        ),
      })
      await page.getByRole("button", { name: texts.intake.check }).click()
      await page.getByText("QUANTITY_NOT_POSITIVE").first().waitFor()
      await shoot(`intake${suffix}`)
    })

    it("sees who waits for stock", async () => {
      const { page, open, shoot } = day
      await open("/order-cycle/backorders")
      await heading(texts.backorders.title).waitFor()
      await page.getByRole("row").filter({ hasText: "#" }).first().waitFor()
      await shoot(`backorders${suffix}`)
    })

    it("tries a rule on the past", async () => {
      const { page, open, shoot } = day
      await open("/order-cycle/rules")
      await page.getByText("pesanan-besar").click()
      await page.getByRole("button", { name: texts.rules.replay }).click()
      await page.getByRole("status").first().waitFor()
      await shoot(`rules${suffix}`)
    })

    it("reads what the auditor found", async () => {
      const { page, open, shoot } = day
      await open("/order-cycle/audit")
      await heading(texts.audit.title).waitFor()
      await page
        .getByRole("row")
        .or(page.getByText(texts.audit.empty))
        .first()
        .waitFor()
      await shoot(`audit${suffix}`)
    })

    it("sees what cancelling a unit would do, and leaves it", async () => {
      const { page, open, shoot } = day
      await open(
        `/order-cycle/orders?stage=${encodeURIComponent('["released"]')}&fulfillment_status=${encodeURIComponent('["none"]')}`
      )
      // The first ones may have been labelled at the station a moment ago.
      await page.getByRole("row").filter({ hasText: "#" }).last().click()
      await page
        .getByRole("button", { name: texts.orderChange.action, exact: true })
        .first()
        .click()
      const drawer = page.getByRole("dialog")
      const more = texts.orderChange.more
        .split("{{title}}")
        .map((part) => part.trim())
      await drawer
        .getByRole("button", { name: new RegExp(more.join(".+")) })
        .first()
        .click()
      await drawer
        .getByRole("button", { name: texts.orderChange.preview })
        .click()
      await drawer
        .getByText(texts.orderChange.parts.money, { exact: true })
        .first()
        .waitFor()
      await shoot(`change${suffix}`)
      await page.keyboard.press("Escape")
    })

    it("met no error on the way", () => {
      expect(day.complaints).toEqual([])
    })
  }
)
