import type { Browser } from "playwright-core"
import type { ParcelRow } from "../../src/types/packing"
import { describeWithDemo } from "./describe-with-demo"
import { languages } from "./languages"
import { launchChromium } from "./launch-chromium"
import { scanCode } from "./scan-code"
import { shootViewport } from "./shoot-viewport"
import { type Visit, visit } from "./visit"

const bench = { width: 1280, height: 800 }
const handheld = { width: 360, height: 740 }

/** Milliseconds from key to key of a hand. */
const HAND = 80

type Waiting = { display_id: number; order_id: string }

describeWithDemo.each(languages)(
  "A packer without a mouse ($language)",
  ({ language, texts, suffix }) => {
    let browser: Browser
    let day: Visit
    let order: Waiting

    beforeAll(async () => {
      browser = await launchChromium()
      day = await visit(browser, language)
    })

    afterAll(() => browser?.close())

    const says = (text: string) =>
      day.page
        .getByRole("region", { name: texts.station.lastScan })
        .getByText(text)
        .waitFor()
    const type = (text: string) => day.page.keyboard.type(text, { delay: HAND })
    const press = (key: string) => day.page.keyboard.press(key)
    const answerOf = (path: string) =>
      day.page.waitForResponse((answer) => answer.url().endsWith(path))
    const scan = (code: string) => scanCode(day.page, code)
    const ask = <Answer>(path: string): Promise<Answer> =>
      day.page.evaluate(
        async (address) => (await fetch(address)).json(),
        `/admin/order-cycle/${path}`
      )
    const openParcels = async () => {
      const { parcels } = await ask<{ parcels: ParcelRow[] }>(
        `packing/parcels?order_id=${order.order_id}&state=open&limit=50`
      )
      return parcels
    }

    /** An order that waits and of which nobody has packed anything. */
    const findUntouched = async () => {
      const { orders } = await ask<{ orders: Waiting[] }>(
        "orders?stage=released&fulfillment_status=none&offset=0&limit=50"
      )
      for (const one of orders) {
        const { count } = await ask<{ count: number }>(
          `packing/parcels?order_id=${one.order_id}&limit=1`
        )
        if (count === 0) {
          return one
        }
      }
      throw new Error("No released order of the demo waits to be packed.")
    }

    it("makes a bench of the browser, and opens an order by its number", async () => {
      const { page, open } = day
      await open("/order-cycle/packing/station")
      await page.getByLabel(texts.station.name).waitFor()
      await type(`A-${language}`)
      await press("Enter")
      await says(`… ${texts.station.outcome.none}`)
      order = await findUntouched()
      await type(`#${order.display_id}`)
      await press("Enter")
      await says(`✓ ${texts.station.outcome.opened}`)
      expect(await openParcels()).not.toEqual([])
      await shootViewport(page, `station${suffix}`, bench)
    })

    it("is stopped by a foreign code, on a handheld too", async () => {
      const before = await openParcels()
      await scan("0000000000017")
      await says(`✕ ${texts.station.outcome.unknown_code}`)
      await shootViewport(day.page, `station-wrong${suffix}`, bench)
      await shootViewport(day.page, `station-handheld${suffix}`, handheld)
      await day.page.setViewportSize(bench)
      expect(await openParcels()).toEqual(before)
    })

    it("packs each box, weighs it and buys its label", async () => {
      for (const parcel of await openParcels()) {
        await scan(parcel.code)
        await says(`✓ ${texts.station.outcome.chosen}`)
        for (const { sku, quantity, verified } of parcel.items) {
          for (let unit = verified; unit < quantity; unit++) {
            await Promise.all([answerOf("/scans"), scan(sku ?? "")])
          }
        }
        await press("F8")
        await type(String(parcel.computed_g ?? 1000))
        await Promise.all([answerOf("/close"), press("F8")])
        await day.page.getByLabel(texts.station.trackingNumber).waitFor()
        await press("F8")
        await type(`JP${order.display_id}`)
        await Promise.all([answerOf("/label"), press("Enter")])
        await day.page.getByText(texts.station.done).waitFor()
      }
      await shootViewport(day.page, `station-labelled${suffix}`, bench)
      const { parcels } = await ask<{ parcels: ParcelRow[] }>(
        `packing/parcels?order_id=${order.order_id}&limit=50`
      )
      expect(
        parcels.map(({ state, tracking_number }) => [state, tracking_number])
      ).toEqual(parcels.map(() => ["labelled", `JP${order.display_id}`]))
    })

    it("opens the label with a key", async () => {
      const { page } = day
      const [paper] = await Promise.all([
        page.context().waitForEvent("page"),
        press("F9"),
      ])
      expect(paper.url()).toMatch(/\/packing\/parcels\/[^/]+\/label$/)
    })

    it("met no error on the way", () => {
      expect(day.complaints).toEqual([])
    })
  }
)
