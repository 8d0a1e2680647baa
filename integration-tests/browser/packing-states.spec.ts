import type { Browser } from "playwright-core"
import type { PackingState } from "../../demo/simulation/showcase/packing-states"
import type { PickBatchListResponse } from "../../src/types/pick-batch"
import type { ParcelRow, PickTaskRow } from "../../src/types/packing"
import type { PackingPlanListResponse } from "../../src/types/packing-plan"
import type { PutAwayListResponse } from "../../src/types/put-away"
import { askAdmin } from "./ask-admin"
import { demoStore } from "./demo-store"
import { findShownOrders, type ShownOrder } from "./find-shown-orders"
import { launchChromium } from "./launch-chromium"
import { type Visit, visit } from "./visit"

const describeWithDemo = demoStore.url ? describe : describe.skip

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
  const planStates = async (state: PackingState) =>
    (await ofOrder<PackingPlanListResponse>("plans", state)).plans
      .map((plan) => plan.state)
      .filter((one) => one !== "superseded")

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
    const { tasks } = await ofOrder<{ tasks: PickTaskRow[] }>(
      "tasks",
      "picking"
    )
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
