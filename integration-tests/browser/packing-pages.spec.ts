import type { Browser } from "playwright-core"
import { describeWithDemo } from "./describe-with-demo"
import { findShownOrders } from "./find-shown-orders"
import { languages } from "./languages"
import { launchChromium } from "./launch-chromium"
import { shootElement } from "./shoot-element"
import { shootViewport } from "./shoot-viewport"
import { type Visit, visit } from "./visit"

const desk = { width: 1280, height: 800 }
const handheld = { width: 360, height: 740 }

describeWithDemo.each(languages)(
  "The pages of who packs ($language)",
  ({ language, texts, suffix }) => {
    let browser: Browser
    let day: Visit

    beforeAll(async () => {
      browser = await launchChromium()
      day = await visit(browser, language)
    })

    afterAll(() => browser?.close())

    const heading = (name: string) => day.page.getByRole("heading", { name })

    /** What does not fit a screen must not push the page aside. */
    const overflow = () =>
      day.page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth
      )

    it("shows the walk: picked, missing and left, on a handheld too", async () => {
      const { page, open } = day
      await open("/order-cycle/picking")
      await page
        .getByRole("listitem")
        .filter({ hasText: texts.pickState.picking })
        .getByRole("button")
        .first()
        .click()
      await page
        .getByText(texts.picking.missed.replace("{{short}}", "1"))
        .first()
        .waitFor()
      await shootViewport(page, `picking${suffix}`, desk)
      await shootViewport(page, `picking-handheld${suffix}`, handheld)
      expect(await overflow()).toBeLessThanOrEqual(0)
      await page.setViewportSize(desk)
    })

    it("shows the cartons with what is free of them", async () => {
      const { page, open } = day
      await open("/order-cycle/cartons")
      await heading(texts.cartons.title).waitFor()
      await page.getByText("650 × 480 × 400").waitFor()
      await shootViewport(page, `cartons${suffix}`, desk)
    })

    it("shows what waits to be measured", async () => {
      const { page, open } = day
      await open("/order-cycle/measure")
      await heading(texts.measure.title).waitFor()
      await page.getByText(texts.measure.missing).first().waitFor()
      await shootViewport(page, `measuring${suffix}`, desk)
    })

    it("shows the papers", async () => {
      const { page, open } = day
      await open("/order-cycle/documents")
      await heading(texts.documents.title).waitFor()
      await page
        .getByText(/^(INV|SJ|KW)\//)
        .first()
        .waitFor()
      await shootViewport(page, `papers${suffix}`, desk)
    })

    it.each([
      ["label_failed", "not served today"],
      ["label_unknown", "on its way already"],
    ] as const)(
      "tells the carrier's words on the order's page (%s)",
      async (state, words) => {
        const { page, open } = day
        const [order] = (await findShownOrders(page)).get(state) ?? []
        await open(`/orders/${order.id}`)
        await page.getByText(words).first().waitFor()
        const panel = page
          .getByRole("heading", { name: texts.panel.title })
          .locator("xpath=ancestor::div[contains(@class,'divide-y')][1]")
        await shootElement(panel, `${state.replace("_", "-")}${suffix}`)
      }
    )

    it("met no error on the way", () => {
      expect(day.complaints).toEqual([])
    })
  }
)
