import type { Browser } from "playwright-core"
import en from "../../src/i18n/en.json"
import id from "../../src/i18n/id.json"
import type { ParcelListResponse } from "../../src/types/packing"
import { askAdmin } from "./ask-admin"
import { demoStore } from "./demo-store"
import { findShownOrders, type ShownOrder } from "./find-shown-orders"
import { launchChromium } from "./launch-chromium"
import { shootViewport } from "./shoot-viewport"
import { type Visit, visit } from "./visit"

const languages = [
  { language: "en", texts: en, suffix: "", state: "waiting" },
  { language: "id", texts: id, suffix: "-id", state: "refused_once" },
] as const

const bench = { width: 1280, height: 800 }
const handheld = { width: 360, height: 740 }

const describeWithDemo = demoStore.url ? describe : describe.skip

describeWithDemo.each(languages)(
  "A visitor without a scanner ($language, $state)",
  ({ language, texts, suffix, state }) => {
    let browser: Browser
    let day: Visit
    let order: ShownOrder

    beforeAll(async () => {
      browser = await launchChromium()
      day = await visit(browser, language)
      const shown = await findShownOrders(day.page)
      order = shown.get(state)?.[0] as ShownOrder
    })

    afterAll(() => browser?.close())

    const { station } = texts
    const button = (name: string) =>
      day.page.getByRole("button", { name, exact: true })
    const answerOf = (path: string) =>
      day.page.waitForResponse((answer) => answer.url().endsWith(path))
    const parcels = async () =>
      (
        await askAdmin<ParcelListResponse>(
          day.page,
          `order-cycle/packing/parcels?order_id=${order.id}&limit=20`
        )
      ).parcels
    const typeCode = async (code: string) => {
      await day.page.getByLabel(station.code, { exact: true }).fill(code)
      await button(station.scan).click()
    }

    it("opens an order by the software scanner", async () => {
      const { page, open } = day
      await open("/order-cycle/packing/station")
      await page.getByLabel(station.name).fill(`S-${language}`)
      await button(station.begin).click()
      await button(station.softScanner).click()
      await typeCode(`#${order.display_id}`)
      await page.getByText(`✓ ${station.outcome.opened}`).waitFor()
      await shootViewport(page, `station-soft${suffix}`, handheld)
      await page.setViewportSize(bench)
      expect((await parcels()).length).toBeGreaterThan(0)
    })

    it("presses every unit into its box and closes it", async () => {
      const { page } = day
      for (const { code, items, computed_g } of await parcels()) {
        await typeCode(code)
        await page.getByText(`✓ ${station.outcome.chosen}`).waitFor()
        for (const { sku, quantity } of items) {
          for (let unit = 0; unit < quantity; unit++) {
            const name = station.scanCode.replace("{{code}}", sku ?? "")
            await Promise.all([answerOf("/scans"), button(name).click()])
          }
        }
        await page
          .getByLabel(station.weight, { exact: true })
          .fill(String(computed_g))
        await Promise.all([answerOf("/close"), button(station.close).click()])
      }
      expect((await parcels()).map((one) => one.state)).toEqual(
        (await parcels()).map(() => "packed")
      )
    })

    it("gets a label of the carrier, the second time where it is refused", async () => {
      const { page } = day
      for (const [index, { code }] of (await parcels()).entries()) {
        await typeCode(code)
        await page.getByText(`✓ ${station.outcome.chosen}`).waitFor()
        if (state === "refused_once" && index === 0) {
          await buyLabel()
          await page
            .getByText(/not served today/)
            .first()
            .waitFor()
          await shootViewport(page, `station-refused${suffix}`, bench)
        }
        await buyLabel()
        await page.getByText(station.done).waitFor()
      }
      const bought = await parcels()
      expect(bought.map((one) => [one.state, one.tracking_number])).toEqual(
        bought.map(() => ["labelled", expect.stringMatching(/^FC\w{10}$/)])
      )
    })

    const buyLabel = async () => {
      await button(station.label).click()
      const label = day.page.getByLabel(station.trackingNumber)
      await label.waitFor()
      await Promise.all([answerOf("/label"), button(station.label).click()])
    }

    it("prints it", async () => {
      const { page } = day
      const name = station.print.replace("{{paper}}", station.papers.label)
      const [paper] = await Promise.all([
        page.context().waitForEvent("page"),
        button(name).click(),
      ])
      expect(paper.url()).toMatch(/\/packing\/parcels\/[^/]+\/label$/)
    })

    it("met no error on the way but the carrier's", () => {
      const refusals = state === "refused_once" ? 1 : 0
      expect(day.complaints).toHaveLength(refusals)
    })
  }
)
