import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { updateInventoryLevelsWorkflow } from "@medusajs/medusa/core-flows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { DateTime } from "luxon"
import { ANALYTICS_MODULE } from "../../src/modules/analytics/module-key"
import type { AnalyticsModuleService } from "../../src/modules/analytics/service"
import { REPLENISHMENT_MODULE } from "../../src/modules/replenishment/module-key"
import { suggestItem } from "../../src/modules/replenishment/policy/suggestion/suggest-item"
import type { ReplenishmentModuleService } from "../../src/modules/replenishment/service"
import type { ExportRunDto } from "../../src/types/analytics"
import { orderCycleEvents } from "../../src/types/events"
import type { StockAlertRow } from "../../src/types/replenishment/alerts"
import type { ItemForecast } from "../../src/types/replenishment/forecasts"
import type {
  ReorderListResponse,
  ReorderSuggestionRow,
} from "../../src/types/replenishment/suggestions"
import { settleExportsWorkflow } from "../../src/workflows/analytics/workflows/settle-exports"
import { replenishWorkflow } from "../../src/workflows/replenishment/workflows/replenish"
import { createAdminSession } from "../fixtures/admin-session"
import { eventually } from "../fixtures/eventually"
import { hearEvents } from "../fixtures/hear-events"
import { pauseSweeps } from "../fixtures/pause-sweeps"
import { postAs } from "../fixtures/post-as"
import { type SeededStore, seedStore } from "../fixtures/seed-store"
import { sellForDays } from "../fixtures/sell-for-days"
import { subscribersEnded } from "../fixtures/subscribers-ended"

const directory = mkdtempSync(path.join(tmpdir(), "order-cycle-replenish-"))
process.env.ORDER_CYCLE_WAREHOUSE_DIR = directory
process.env.ORDER_CYCLE_WORKER = "true"

jest.setTimeout(240_000)

const base = "/admin/order-cycle/replenishment"
const today = () => DateTime.now().setZone("Asia/Jakarta")
const iso = (day: DateTime) => day.toFormat("yyyy-MM-dd")

/** Cups that `sellForDays` has sold from one day to another, days ago. */
const cupsSold = (from: number, to: number) =>
  Array.from({ length: from - to + 1 }, (_, at) => to + at).reduce(
    (sum, daysAgo) => sum + 1 + ((daysAgo * 7919) % 5),
    0
  )

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let store: SeededStore
    let admin: Awaited<ReturnType<typeof createAdminSession>>
    let supplier: string
    let keys = 0

    const post = postAs(api, () => admin, base)
    const get = async (route: string) => {
      const { status, data } = await api
        .get(base + route, admin)
        .catch((error: { response: never }) => error.response)
      expect({ route, status, data }).toMatchObject({ status: 200 })
      return data
    }
    const replenishment = () =>
      getContainer().resolve<ReplenishmentModuleService>(REPLENISHMENT_MODULE)
    const analytics = () =>
      getContainer().resolve<AnalyticsModuleService>(ANALYTICS_MODULE)
    const newKey = () => `key-${(keys += 1)}`
    const items = () => ({
      cup: store.variants.cup.inventory_item_id,
      plate: store.variants.plate.inventory_item_id,
      bowl: store.variants.bowl.inventory_item_id,
    })

    const exportShop = async () => {
      const { status, data } = await postAs(
        api,
        () => admin
      )("/admin/order-cycle/exports")
      expect({ status, data }).toMatchObject({ status: 202 })
      const run = await eventually(
        async () =>
          (await api.get(`/admin/order-cycle/exports/${data.export.id}`, admin))
            .data.export as ExportRunDto,
        ({ finished_at }) => finished_at !== null,
        120
      )
      await settleExportsWorkflow(getContainer()).run()
      expect(run).toMatchObject({ error: null, state: "published" })
    }

    const replenish = async () => {
      const { result } = await replenishWorkflow(getContainer()).run()
      await subscribersEnded()
      return result.run
    }

    /** Makes the run of today be made once more, with what is known now. */
    const planAgain = async () => {
      const sql = getContainer().resolve(
        ContainerRegistrationKeys.PG_CONNECTION
      )
      await sql.raw("delete from replenishment_suggestion")
      await sql.raw("delete from replenishment_suggestion_run")
      return await replenish()
    }

    const suggestions = async (filter = "quantity=any") =>
      (await get(`/suggestions?${filter}`)) as ReorderListResponse

    const suggestionOf = async (item: string, location?: string) => {
      const list = await suggestions(`quantity=any&inventory_item_id=${item}`)
      const found = list.suggestions.find(
        ({ location_id }) =>
          location_id === (location ?? store.locations.jakarta)
      )
      expect(found).toBeDefined()
      return found as ReorderSuggestionRow
    }

    const openAlerts = async (item?: string) =>
      (
        await get(
          `/alerts?state=open${item ? `&inventory_item_id=${item}` : ""}`
        )
      ).alerts as StockAlertRow[]

    const setStock = (inventory_item_id: string, stocked_quantity: number) =>
      updateInventoryLevelsWorkflow(getContainer()).run({
        input: {
          updates: [
            {
              inventory_item_id,
              location_id: store.locations.jakarta,
              stocked_quantity,
            },
          ],
        },
      })

    beforeAll(async () => {
      const container = getContainer()
      await pauseSweeps(container)
      await container
        .resolve(Modules.LOCKING)
        .acquire(["order-cycle-replenish", "order-cycle-stock-sweep"], {
          ownerId: "test",
        })
      store = await seedStore(container)
      admin = await createAdminSession(container)
      const { cup, plate, bowl } = store.variants
      const sell = (
        variant: typeof cup,
        from: number,
        to: number,
        every: number,
        units: [number, number]
      ) =>
        sellForDays(container, {
          variant_id: variant.id,
          sku: variant.sku,
          from,
          to,
          every,
          units,
        })
      await sell(cup, 560, 1, 1, [1, 5])
      await sell(plate, 560, 400, 2, [1, 3])
      await sell(bowl, 560, 1, 3, [1, 2])
      await setStock(items().plate, 30)
      await setStock(items().bowl, 600)
      const made = await post("/suppliers", {
        code: "kilang",
        name: "Kilang Keramik",
        currency_code: "idr",
        stated_days: 7,
      })
      supplier = made.data.supplier.id
      for (const [sku, inventory_item_id] of [
        ["KC", cup.inventory_item_id],
        ["KP", plate.inventory_item_id],
      ]) {
        const { status } = await post("/supplier-items", {
          supplier_id: supplier,
          inventory_item_id,
          supplier_sku: sku,
          pack: 12,
          moq: 24,
          cost: "20000",
        })
        expect(status).toBe(201)
      }
      await exportShop()
      expect(await replenish()).toMatch(/@\d{4}-\d\d-\d\d$/)
    })
    afterAll(() => rmSync(directory, { recursive: true, force: true }))

    describe("suggestions", () => {
      it("say what to order, how many, by when and why", async () => {
        const list = await suggestions("state=open")
        expect(list.suggestions.map(({ title }) => title)).toHaveLength(1)
        const [cup] = list.suggestions
        expect(cup).toMatchObject({
          inventory_item_id: items().cup,
          sku: store.variants.cup.sku,
          location_name: "Jakarta",
          supplier_name: "Kilang Keramik",
          state: "open",
          reason: "REORDER",
          on_hand: 20,
          position: 20,
          pack: 12,
          moq: 24,
          lead_from: "stated",
          service_from: "matrix",
          order_by_on: iso(today()),
          cost_minor: "2000000",
          currency_code: "idr",
          wait_until_on: null,
        })
        expect(cup.quantity % 12).toBe(0)
        expect(cup.position + cup.quantity).toBeGreaterThanOrEqual(
          cup.order_up_to
        )
        expect(cup.p_stock_out).toBeGreaterThan(0.3)
        expect(cup.value_minor).toBe(String(cup.quantity * 2_000_000))
        expect(list.values).toEqual([
          { currency_code: "idr", value_minor: cup.value_minor, count: 1 },
        ])
        expect(list).toMatchObject({
          count: 1,
          without_cost: 0,
          is_stale: false,
        })
        expect(Date.parse(String(list.as_of))).toBeLessThanOrEqual(Date.now())
      })

      it("are made once for a forecast and day, and again by their inputs", async () => {
        const before = await suggestions()
        expect(await replenish()).toBeNull()
        const after = await suggestions()
        expect(after.suggestions.map(({ id }) => id)).toEqual(
          before.suggestions.map(({ id }) => id)
        )
        const { rows } = await replenishment().listStoredSuggestions(
          { with_nothing: true },
          { offset: 0, limit: 100 }
        )
        expect(rows.length).toBeGreaterThanOrEqual(3)
        for (const { inputs, outcome } of rows) {
          expect(suggestItem(inputs)).toEqual(outcome)
        }
      })

      it("go on where a run was cut off, without a second row", async () => {
        const sql = getContainer().resolve(
          ContainerRegistrationKeys.PG_CONNECTION
        )
        const kept = await suggestionOf(items().cup)
        await sql.raw(
          `delete from replenishment_suggestion where id <> '${kept.id}'`
        )
        await sql.raw(
          "update replenishment_suggestion_run set finished_at = null"
        )
        expect(await replenish()).not.toBeNull()
        const { suggestions: all } = await suggestions()
        expect(all.filter(({ id }) => id === kept.id)).toHaveLength(1)
        expect(all.length).toBeGreaterThanOrEqual(3)
        expect(
          new Set(
            all.map((one) => `${one.inventory_item_id}${one.location_id}`)
          ).size
        ).toBe(all.length)
      })

      it("are found by filters and texts", async () => {
        const count = async (filter: string) =>
          (await suggestions(filter)).count
        const { sku } = store.variants.cup
        expect(await count(`q=${sku}`)).toBe(1)
        expect(await count("q=nothing-like-it")).toBe(0)
        expect(await count(`supplier_id=${supplier}`)).toBe(1)
        expect(await count("supplier_id=osup_none")).toBe(0)
        expect(await count("reason=ENOUGH")).toBe(0)
        expect(
          await count("reason=ENOUGH,NO_FORECAST&quantity=any")
        ).toBeGreaterThan(0)
        const { abc, xyz } = await suggestionOf(items().cup)
        expect(await count(`abc_xyz=${abc}${xyz}`)).toBe(1)
        const { status } = await api
          .get(`${base}/suggestions?abc_xyz=QQ`, admin)
          .catch((error: { response: never }) => error.response)
        expect(status).toBe(400)
      })

      it("follow a person's minimum, service and end of life", async () => {
        const inventory_item_id = items().cup
        const policy = (values: object) =>
          post("/policies", { inventory_item_id, ...values })
        expect((await policy({ service: 0.99 })).data.policy).toMatchObject({
          service: 0.99,
          location_id: null,
          end_of_life: false,
        })
        const usual = await suggestionOf(inventory_item_id)
        await planAgain()
        const safe = await suggestionOf(inventory_item_id)
        expect(safe).toMatchObject({ service: 0.99, service_from: "item" })
        expect(Number(safe.reorder_point)).toBeGreaterThan(
          Number(usual.reorder_point)
        )

        await policy({ manual_min: 10, manual_max: 40 })
        await planAgain()
        expect(await suggestionOf(inventory_item_id)).toMatchObject({
          service: 0.99,
          reorder_point: 10,
          order_up_to: 40,
          quantity: 0,
        })

        const refused = await policy({ manual_min: 50 })
        expect(refused.status).toBe(400)
        expect(refused.data.message).toMatch(/50 is above the maximum of 40/)

        await policy({ end_of_life: true })
        const list = (await get("/policies")).policies
        expect(list).toHaveLength(1)
        await planAgain()
        expect(await suggestionOf(inventory_item_id)).toMatchObject({
          quantity: 0,
          reason: "END_OF_LIFE",
        })
        const removed = await api.delete(
          `${base}/policies/${list[0].id}`,
          admin
        )
        expect(removed.data).toEqual({ id: list[0].id })
        await planAgain()
        expect((await suggestionOf(inventory_item_id)).reason).toBe("REORDER")
      })

      it("add project demand that is due in time", async () => {
        const place = {
          inventory_item_id: items().cup,
          location_id: store.locations.jakarta,
        }
        const { quantity } = await suggestionOf(items().cup)
        const made = await post("/project-demand", {
          ...place,
          quantity: 120,
          due_on: iso(today().plus({ days: 3 })),
          note: "Hotel Melati opens",
        })
        expect(made.data.project_demand).toMatchObject({
          state: "open",
          quantity: 120,
          location_name: "Jakarta",
        })
        await planAgain()
        expect(await suggestionOf(items().cup)).toMatchObject({
          project: 120,
          quantity: quantity + 120,
        })
        await post(`/project-demand/${made.data.project_demand.id}`, {
          state: "canceled",
        })
        await planAgain()
        expect(await suggestionOf(items().cup)).toMatchObject({
          project: 0,
          quantity,
        })
        const past = await post("/project-demand", {
          ...place,
          quantity: 1,
          due_on: "2020-01-01",
          note: "long ago",
        })
        expect(past.status).toBe(400)
        expect(past.data.message).toMatch(/2020-01-01 is past/)
      })

      it("propose to a calendar supplier on its day only (scenario 22)", async () => {
        const weekday = today().weekday
        const change = (order_days: number[]) =>
          post(`/suppliers/${supplier}`, { mode: "calendar", order_days })
        await change([(weekday % 7) + 1])
        await planAgain()
        expect(await suggestionOf(items().cup)).toMatchObject({
          quantity: 0,
          reason: "NOT_ORDER_DAY",
          reorder_point: null,
          order_by_on: iso(today().plus({ days: 1 })),
        })
        expect((await suggestions("state=open")).count).toBe(0)
        await change([weekday])
        await planAgain()
        expect(await suggestionOf(items().cup)).toMatchObject({
          reason: "REORDER",
          order_by_on: iso(today()),
        })
      })

      it("fill a supplier's minimum, or say how long to wait", async () => {
        await post(`/suppliers/${supplier}`, { minimum: "100000000" })
        await post("/policies", {
          inventory_item_id: items().cup,
          max_cover_days: 60,
        })
        await planAgain()
        const cup = await suggestionOf(items().cup)
        expect(cup.reason).toBe("FILLS_MINIMUM")
        expect(cup.wait_until_on).toBe(iso(today()))
        await post(`/suppliers/${supplier}`, { minimum: "2000000" })
        await planAgain()
        const filled = await suggestionOf(items().cup)
        expect(Number(filled.value_minor)).toBeGreaterThanOrEqual(200_000_000)
        expect(filled.wait_until_on).toBeNull()
      })
    })

    describe("accepting", () => {
      const accept = (suggestionsToAccept: object[], idempotency_key: string) =>
        post("/suggestions/accept", {
          idempotency_key,
          suggestions: suggestionsToAccept,
        })

      it("makes one draft for a supplier, and keeps both quantities", async () => {
        const cup = await suggestionOf(items().cup)
        const quantity = cup.quantity + 24
        const key = newKey()
        const first = await accept([{ id: cup.id, quantity }], key)
        expect(first.status).toBe(200)
        expect(first.data.refused).toEqual([])
        const [order] = first.data.purchase_orders
        expect(order).toMatchObject({
          supplier_id: supplier,
          supplier_name: "Kilang Keramik",
          line_count: 1,
        })
        const { purchase_order } = await get(`/purchase-orders/${order.id}`)
        expect(purchase_order).toMatchObject({
          state: "draft",
          location_id: store.locations.jakarta,
        })
        expect(purchase_order.lines).toEqual([
          expect.objectContaining({
            inventory_item_id: items().cup,
            ordered: quantity,
            suggestion_id: cup.id,
          }),
        ])
        expect(await suggestionOf(items().cup)).toMatchObject({
          state: "changed",
          quantity: cup.quantity,
          decided_quantity: quantity,
          decided_by: admin.user_id,
          purchase_order_id: order.id,
        })

        const again = await accept([{ id: cup.id, quantity }], key)
        expect(again.data.purchase_orders).toEqual(first.data.purchase_orders)
        const other = await accept([{ id: cup.id }], newKey())
        expect(other.data).toEqual({
          purchase_orders: [],
          refused: [
            { id: cup.id, message: expect.stringMatching(/purchase order/) },
          ],
        })
        expect((await get("/purchase-orders")).count).toBe(1)

        // A draft counts as ordered: the next run asks for nothing more.
        await planAgain()
        expect(await suggestionOf(items().cup)).toMatchObject({
          on_order: quantity,
          quantity: 0,
          reason: "ENOUGH",
        })
      })

      it("is one order, however many accept at once", async () => {
        const cup = await suggestionOf(items().cup)
        const answers = await Promise.all(
          Array.from({ length: 6 }, (_, at) =>
            accept([{ id: cup.id }], at < 3 ? "same" : newKey())
          )
        )
        expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(200))
        expect((await get("/purchase-orders")).count).toBe(1)
        expect(await suggestionOf(items().cup)).toMatchObject({
          state: "accepted",
          decided_quantity: cup.quantity,
        })
      })

      it("refuses what cannot be ordered, with what to do", async () => {
        const cup = await suggestionOf(items().cup)
        const bowl = await suggestionOf(items().bowl)
        const refused = async (one: object) =>
          (await accept([one], newKey())).data.refused[0].message
        expect(await refused({ id: cup.id, quantity: 13 })).toMatch(
          /13 are no whole packs of 12/
        )
        expect(await refused({ id: bowl.id, quantity: 5 })).toMatch(
          /Nobody sells it/
        )
        expect(await refused({ id: "osug_none" })).toMatch(/no such suggestion/)
        const twice = await accept([{ id: cup.id }, { id: cup.id }], newKey())
        expect(twice.status).toBe(400)
        expect((await get("/purchase-orders")).count).toBe(0)
      })

      it("can be left: a suggestion is dismissed with a reason", async () => {
        const cup = await suggestionOf(items().cup)
        const short = await post("/suggestions/dismiss", {
          ids: [cup.id],
          note: "no",
        })
        expect(short.status).toBe(400)
        const { data } = await post("/suggestions/dismiss", {
          ids: [cup.id],
          note: "The series ends in spring",
        })
        expect(data).toEqual({ dismissed: [cup.id] })
        expect(await suggestionOf(items().cup)).toMatchObject({
          state: "dismissed",
          decision_note: "The series ends in spring",
        })
        const late = await accept([{ id: cup.id }], newKey())
        expect(late.data.refused[0].message).toMatch(/dismissed already/)
      })
    })

    describe("alerts", () => {
      it("open once in ten runs and close at the receipt (scenario 19)", async () => {
        const opened = hearEvents<{ kind: string }>(
          getContainer(),
          orderCycleEvents.stockAlertOpened
        )
        const closed = hearEvents<{ kind: string }>(
          getContainer(),
          orderCycleEvents.stockAlertClosed
        )
        const sql = getContainer().resolve(
          ContainerRegistrationKeys.PG_CONNECTION
        )
        await sql.raw("delete from replenishment_stock_alert")
        for (let run = 0; run < 10; run++) {
          await (run % 2 ? replenish() : planAgain())
        }
        const kinds = (rows: { kind: string }[]) =>
          rows.map(({ kind }) => kind).sort()
        expect(kinds(await openAlerts(items().cup))).toEqual([
          "AT_RISK",
          "LOW_STOCK",
        ])
        const [low] = (await openAlerts(items().cup)).filter(
          ({ kind }) => kind === "LOW_STOCK"
        )
        expect(low).toMatchObject({
          location_name: "Jakarta",
          sku: store.variants.cup.sku,
          evidence: { position: 20, reorder_point: expect.any(Number) },
        })
        expect(opened.filter(({ kind }) => kind === "LOW_STOCK")).toHaveLength(
          1
        )
        expect(closed).toEqual([])

        const cup = await suggestionOf(items().cup)
        const { data } = await post("/suggestions/accept", {
          idempotency_key: newKey(),
          suggestions: [{ id: cup.id }],
        })
        const [{ id }] = data.purchase_orders
        expect(
          (await post(`/purchase-orders/${id}/send`, { mail: false })).status
        ).toBe(200)
        const { purchase_order } = await get(`/purchase-orders/${id}`)
        const received = await post(`/purchase-orders/${id}/receive`, {
          idempotency_key: newKey(),
          lines: [
            {
              purchase_line_id: purchase_order.lines[0].id,
              accepted: cup.quantity,
            },
          ],
        })
        expect(received.status).toBeLessThan(300)
        await subscribersEnded()
        expect(await openAlerts(items().cup)).toEqual([])
        expect(kinds(closed)).toEqual(["AT_RISK", "LOW_STOCK"])
        const { alerts } = await get("/alerts?state=closed&kind=LOW_STOCK")
        expect(alerts).toEqual([
          expect.objectContaining({ id: low.id, closed_by: "system" }),
        ])
      })

      it("name dead stock and suggest none of it (scenario 21)", async () => {
        const [dead] = await openAlerts(items().plate)
        expect(dead).toMatchObject({
          kind: "DEAD",
          evidence: { on_hand: 30, days_idle: 400 },
        })
        expect(await suggestionOf(items().plate)).toMatchObject({
          quantity: 0,
          reason: "ENOUGH",
        })
        const { forecast } = await get(`/forecasts/${items().plate}`)
        expect(forecast).toMatchObject({ life: "dead" })
        const units = (forecast as ItemForecast).periods.map(({ mean }) => mean)
        expect(Math.max(0, ...units)).toBeLessThan(0.01)
      })

      it("name stock for more than a year", async () => {
        const kinds = (await openAlerts(items().bowl)).map(({ kind }) => kind)
        expect(kinds).toEqual(["EXCESS"])
        await setStock(items().bowl, 0)
        await subscribersEnded()
        await replenish()
        expect(
          (await openAlerts(items().bowl)).map(({ kind }) => kind).sort()
        ).toEqual(["AT_RISK", "LOW_STOCK", "OUT_OF_STOCK"])
      })

      it("are quiet for a week when a person has closed them", async () => {
        const [dead] = await openAlerts(items().plate)
        const { status, data } = await post(`/alerts/${dead.id}/close`, {
          note: "Goes to the sale in May",
        })
        expect(status).toBe(200)
        expect(data.alert).toMatchObject({
          closed_by: admin.user_id,
          evidence: { note: "Goes to the sale in May" },
        })
        await planAgain()
        expect(await openAlerts(items().plate)).toEqual([])
        const again = await post(`/alerts/${dead.id}/close`, { note: "again" })
        expect(again.status).toBe(400)
      })
    })

    describe("a forecast", () => {
      const forecastOf = async (item: string, query = "") =>
        (await get(`/forecasts/${item}${query}`)).forecast as ItemForecast

      it("tells past, coming weeks with bands, position and policy", async () => {
        const forecast = await forecastOf(items().cup)
        expect(forecast).toMatchObject({
          state: "forecast",
          because: null,
          location_name: "Jakarta",
          class: "smooth",
          position: { on_hand: 20, position: 20 },
          what_if: null,
          currency_code: "idr",
        })
        expect(forecast.locations.map(({ name }) => name).sort()).toEqual([
          "Jakarta",
          "Surabaya",
        ])
        expect(forecast.history).toHaveLength(80)
        const week = forecast.history[78]
        expect(week).toMatchObject({
          quantity: cupsSold(14, 8),
          exposure: 1,
        })
        const [next] = forecast.periods
        expect(next.from_on).toBe(iso(today()))
        expect(next.mean).toBeGreaterThan(17)
        expect(next.mean).toBeLessThan(25)
        expect(next.low95).toBeLessThan(next.low80)
        expect(next.low80).toBeLessThan(next.high80)
        expect(next.high80).toBeLessThan(next.high95)
        expect(next.base_mean).toBeNull()
        expect(forecast.policy).toMatchObject({ lead_from: "stated" })
      })

      it("answers what another service would ask for", async () => {
        const at = async (service: number) =>
          (await forecastOf(items().cup, `?service=${service}`)).what_if
        const [half, high] = [await at(0.8), await at(0.995)]
        expect(half?.service).toBe(0.8)
        expect(Number(high?.reorder_point)).toBeGreaterThan(
          Number(half?.reorder_point)
        )
        expect(Number(high?.safety_value_minor)).toBeGreaterThan(
          Number(half?.safety_value_minor)
        )
      })

      it("is none without demand, and not of what is not kept", async () => {
        const missing = await api
          .get(`${base}/forecasts/iitem_none`, admin)
          .catch((error: { response: never }) => error.response)
        expect(missing.status).toBe(404)
        const other = await forecastOf(
          items().cup,
          `?location_id=${store.locations.surabaya}`
        )
        expect(other.location_name).toBe("Surabaya")
      })

      it("answers the record of the past, or that there is none", async () => {
        const { backtest } = await get("/backtest")
        if (backtest) {
          expect(backtest.default).toBe("blend")
          expect(backtest.overrides).toMatchObject({ n: 0 })
        } else {
          expect(backtest).toBeNull()
        }
      })
    })

    describe("an override (scenario 20)", () => {
      const override = (values: object = {}) =>
        post("/overrides", {
          inventory_item_id: items().cup,
          from_on: iso(today()),
          to_on: iso(today().plus({ days: 13 })),
          kind: "multiply",
          value: "1.5",
          reason: "promotion",
          note: "Banner on the front page",
          ...values,
        })

      it("widens the band, raises the order, and both numbers stay", async () => {
        const before = (await get(`/forecasts/${items().cup}`))
          .forecast as ItemForecast
        const { quantity } = await suggestionOf(items().cup)
        const { status, data } = await override()
        expect(status).toBe(201)
        expect(data.override).toMatchObject({
          created_by: admin.user_id,
          result: null,
          ended_at: null,
        })
        const after = (await get(`/forecasts/${items().cup}`))
          .forecast as ItemForecast
        const width = ({ periods }: ItemForecast, at: number) =>
          periods[at].high95 - periods[at].low95
        for (const week of [0, 1]) {
          expect(after.periods[week].mean).toBeCloseTo(
            before.periods[week].mean * 1.5,
            3
          )
          expect(after.periods[week].base_mean).toBeCloseTo(
            before.periods[week].mean,
            3
          )
          expect(width(after, week)).toBeGreaterThan(width(before, week))
        }
        expect(after.periods[2]).toEqual(before.periods[2])
        await planAgain()
        expect((await suggestionOf(items().cup)).quantity).toBeGreaterThan(
          quantity
        )
      })

      it("expires, and its error is reported with and without it", async () => {
        const { data } = await override()
        const { id } = data.override
        // As if it had been made four weeks ago.
        await replenishment().updateForecastOverrides([
          {
            id,
            from_on: iso(today().minus({ days: 28 })),
            to_on: iso(today().minus({ days: 15 })),
          },
        ])
        const before = (await get(`/forecasts/${items().cup}`))
          .forecast as ItemForecast
        expect(before.periods[0].base_mean).toBeNull()
        await replenish()
        const { overrides } = await get("/overrides?state=ended")
        expect(overrides).toHaveLength(1)
        const { result } = overrides[0]
        expect(result.sold).toBe(cupsSold(28, 15))
        expect(result.with_override).toBeCloseTo(
          1.5 * result.without_override,
          6
        )
        expect(result.error_without).toBeCloseTo(
          Math.abs(result.without_override - result.sold) / result.sold,
          6
        )
        expect(result.error_with).toBeGreaterThan(result.error_without)
        expect((await get("/overrides?state=active")).count).toBe(0)
        expect(await replenishment().sumJudgedOverrides()).toMatchObject({
          n: 1,
          better: 0,
        })
      })

      it("ends early by a person, once", async () => {
        const { data } = await override()
        const end = () => post(`/overrides/${data.override.id}/end`)
        const ended = await end()
        expect(ended.data.override).toMatchObject({ ended_by: admin.user_id })
        const forecast = (await get(`/forecasts/${items().cup}`))
          .forecast as ItemForecast
        expect(forecast.periods[0].base_mean).toBeNull()
        expect((await end()).status).toBe(400)
      })

      it.each([
        [{ note: "sale" }, /'note'.*at least: '5'/],
        [{ to_on: "2020-01-01" }, /before it begins/],
        [
          { to_on: iso(today().plus({ weeks: 27 })) },
          /more than 26 weeks away/,
        ],
        [{ from_on: "2026-02-30" }, /no such day/],
        [{ value: "-1" }, /may be less than 0/],
        [{ value: "many" }, /write a decimal/],
        [{ kind: "double" }, /kind/],
      ])("is refused when it is wrong: %j", async (values, sentence) => {
        const { status, data } = await override(values)
        expect(status).toBe(400)
        expect(data.message).toMatch(sentence)
      })

      it("is about an item that is there", async () => {
        const { status } = await override({ inventory_item_id: "iitem_none" })
        expect(status).toBe(404)
      })
    })

    it("answers before the first export that nothing is forecast", async () => {
      jest.spyOn(analytics(), "findPublished").mockResolvedValue(null as never)
      const { status, data } = await api
        .get(`${base}/forecasts/${items().cup}`, admin)
        .catch((error: { response: never }) => error.response)
      jest.restoreAllMocks()
      expect(status).toBe(404)
      expect(data.message).toMatch(/Nothing is forecast yet/)
    })
  },
})
