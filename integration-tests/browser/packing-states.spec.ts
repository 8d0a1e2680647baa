import type { Browser } from "playwright-core"
import en from "../../src/i18n/en.json"
import id from "../../src/i18n/id.json"
import type { PackingState } from "../../demo/simulation/showcase/packing-states"
import type { PickBatchListResponse } from "../../src/types/pick-batch"
import type {
  ParcelListResponse,
  ParcelRow,
  PickTaskListResponse,
} from "../../src/types/packing"
import type { PackingPlanListResponse } from "../../src/types/packing-plan"
import type { PutAwayListResponse } from "../../src/types/put-away"
import { askAdmin } from "./ask-admin"
import { describeWithDemo } from "./describe-with-demo"
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

describeWithDemo("The demo's newest orders", () => {
  let browser: Browser
  let day: Visit
  let shown: Map<PackingState, ShownOrder[]>

  beforeAll(async () => {
    browser = await launchChromium()
    day = await visit(browser, "en")
    shown = await findShownOrders(day.page)
  })

  afterAll(() => browser?.close())

  const ofOrder = <Answer>(list: string, state: PackingState) =>
    askAdmin<Answer>(
      day.page,
      `order-cycle/packing/${list}?limit=20&order_id=${shown.get(state)?.[0].id}`
    )
  const parcelsOf = async (state: PackingState) =>
    (await ofOrder<{ parcels: ParcelRow[] }>("parcels", state)).parcels
  /** Of the places where something is to be picked. */
  const planStates = async (state: PackingState) => {
    const { tasks } = await ofOrder<PickTaskListResponse>("tasks", state)
    const { plans } = await ofOrder<PackingPlanListResponse>("plans", state)
    const places = tasks
      .filter((task) => task.state !== "canceled")
      .map((task) => task.location_id)
    return plans
      .filter((plan) => places.includes(plan.location_id))
      .map((plan) => plan.state)
      .filter((one) => one !== "superseded")
  }

  it.each(["waiting", "refused_once"] as const)(
    "wait with a plan (%s)",
    async (state) => {
      expect(await planStates(state)).toEqual(["proposed"])
      expect(await parcelsOf(state)).toEqual([])
    }
  )

  it("need measuring", async () => {
    expect(await planStates("needs_measuring")).toEqual(["needs_measuring"])
  })

  it("are on a walk that is half done and misses a unit", async () => {
    expect(shown.get("picking")).toHaveLength(3)
    const { tasks } = await ofOrder<PickTaskListResponse>("tasks", "picking")
    expect(tasks.length).toBeGreaterThan(0)
    const { batches } = await askAdmin<PickBatchListResponse>(
      day.page,
      "order-cycle/packing/batches?state=picking&limit=20"
    )
    const walk = batches.find(({ orders }) => orders === 3)
    expect(walk).toMatchObject({ short: 1, state: "picking" })
    expect(walk?.picked).toBeGreaterThan(0)
    expect(walk?.picked).toBeLessThan((walk?.units ?? 0) - 1)
  })

  it("stand at a bench with units verified and units left", async () => {
    const items = (await parcelsOf("at_station")).flatMap((one) => one.items)
    const verified = items.reduce((sum, item) => sum + item.verified, 0)
    const all = items.reduce((sum, item) => sum + item.quantity, 0)
    expect(verified).toBeGreaterThan(0)
    expect(verified).toBeLessThan(all)
  })

  it.each([
    ["packed", "packed"],
    ["label_failed", "label_failed"],
    ["label_unknown", "label_unknown"],
    ["labelled", "labelled"],
    ["handed_over", "handed_over"],
    ["put_away", "voided"],
  ] as const)("are %s: each parcel %s", async (state, parcelState) => {
    const parcels = await parcelsOf(state)
    expect(parcels.length).toBeGreaterThan(0)
    expect(parcels.map((one) => one.state)).toEqual(
      parcels.map(() => parcelState)
    )
  })

  it("tell the carrier's words where there is no label", async () => {
    const [failed] = await parcelsOf("label_failed")
    expect(failed.attempt_error).toContain("not served today")
    const [unknown] = await parcelsOf("label_unknown")
    expect(unknown.attempt_error).toContain("on its way already")
  })

  it("have numbers of the carrier where there is one", async () => {
    const parcels = [
      ...(await parcelsOf("labelled")),
      ...(await parcelsOf("handed_over")),
    ]
    expect(parcels.map((one) => one.tracking_number)).toEqual(
      parcels.map(() => expect.stringMatching(/^FC[0-9A-F]{10}$/))
    )
  })

  it("wait to be put away", async () => {
    const { put_aways } = await ofOrder<PutAwayListResponse>(
      "put-aways",
      "put_away"
    )
    expect(put_aways.length).toBeGreaterThan(0)
    expect(put_aways.map(({ state }) => state)).toEqual(
      put_aways.map(() => "open")
    )
  })
})

// In this file, because it packs what is looked at above.
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
    const scanButton = (sku: string | null) =>
      button(station.scanCode.replace("{{code}}", sku ?? ""))
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
      await page.setViewportSize(handheld)
      const [{ items }] = await parcels()
      await scanButton(items[0].sku).scrollIntoViewIfNeeded()
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
            await Promise.all([answerOf("/scans"), scanButton(sku).click()])
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
          await askForLabel()
          await buyLabel()
          await page
            .getByText(/not served today/)
            .first()
            .waitFor()
          await shootViewport(page, `station-refused${suffix}`, bench)
        }
        if (state !== "refused_once" || index > 0) {
          await askForLabel()
        }
        await buyLabel()
        await page.getByText(station.done).waitFor()
      }
      const bought = await parcels()
      expect(bought.map((one) => [one.state, one.tracking_number])).toEqual(
        bought.map(() => ["labelled", expect.stringMatching(/^FC\w{10}$/)])
      )
    })

    /** The first press asks for a number, which the carrier gives here. */
    const askForLabel = async () => {
      await button(station.label).click()
      await day.page.getByLabel(station.trackingNumber).waitFor()
    }
    const buyLabel = () =>
      Promise.all([answerOf("/label"), button(station.label).click()])

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
