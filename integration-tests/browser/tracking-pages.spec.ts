import type { Browser } from "playwright-core"
import type { TrackerQueueResponse } from "../../src/types/tracking-queue"
import { askAdmin } from "./ask-admin"
import { describeWithDemo } from "./describe-with-demo"
import { languages } from "./languages"
import { launchChromium } from "./launch-chromium"
import { shootViewport } from "./shoot-viewport"
import { sidewaysOverflow } from "./sideways-overflow"
import { type Visit, visit } from "./visit"

const desk = { width: 1280, height: 800 }
const handheld = { width: 360, height: 740 }

/** Address, where the texts stand, and what shows that all is there. */
const pages = [
  ["trackers", "trackers", "text=WIB"],
  ["couriers", "couriers", ".recharts-bar-rectangle"],
  ["courier-accounts", "courierAccounts", "text=WIB"],
  ["unknown-words", "unknownWords", "text=WIB"],
  ["tracking-import", "trackingImport", "input[type=file]"],
] as const

describeWithDemo.each(languages)(
  "The pages that follow parcels ($language)",
  ({ language, texts, suffix }) => {
    let browser: Browser
    let day: Visit

    beforeAll(async () => {
      browser = await launchChromium()
      day = await visit(browser, language)
    })

    afterAll(() => browser?.close())

    const heading = (name: string) => day.page.getByRole("heading", { name })
    /** Shows a page on both screens; on the small one it must fit. */
    const shoot = async (name: string) => {
      await shootViewport(day.page, `${name}${suffix}`, desk)
      await shootViewport(day.page, `${name}-handheld${suffix}`, handheld)
      expect(await sidewaysOverflow(day.page)).toBeLessThanOrEqual(0)
      await day.page.setViewportSize(desk)
    }

    it.each(pages)("fit a telephone (%s)", async (address, words, content) => {
      await day.open(`/order-cycle/${address}`)
      await heading(texts[words].title).first().waitFor()
      await day.page.locator(content).first().waitFor()
      await shoot(address)
    })

    it("shows what the figures of couriers rest on, as bars or as a table", async () => {
      const { page, open } = day
      await open("/order-cycle/couriers")
      await page.locator(".recharts-bar-rectangle").first().waitFor()
      await page.getByRole("button", { name: texts.view.table }).first().click()
      const onTime = page.getByRole("table", {
        name: texts.couriers.onTime.title,
      })
      const row = onTime.getByRole("row").filter({ hasText: /jne/i })
      expect(await row.first().innerText()).toMatch(/≥ \d+([.,]\d)?\s?%/)
      await page.getByRole("button", { name: texts.view.chart }).first().click()
    })

    it("shows a parcel and where it stands on its order's page", async () => {
      const { page, open } = day
      const { trackers } = await askAdmin<TrackerQueueResponse>(
        page,
        "order-cycle/trackers?open=true&offset=0&limit=1"
      )
      const [{ id: tracker, order_id, tracking_number }] = trackers
      await open(`/order-cycle/trackers/${tracker}`)
      await heading(
        texts.trackers.parcel.replace("{{number}}", tracking_number)
      ).waitFor()
      await page.getByRole("region", { name: texts.trackers.scans }).waitFor()
      await shoot("tracking-parcel")
      await open(`/orders/${order_id}`)
      await page
        .getByRole("link", { name: texts.panel.journey })
        .first()
        .waitFor()
    })

    it("met no error on the way", () => {
      expect(day.complaints).toEqual([])
    })
  }
)
