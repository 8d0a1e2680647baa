import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { ForecastOverride } from "../models/forecast-override"
import { ItemPolicy } from "../models/item-policy"
import { PurchaseLine } from "../models/purchase-line"
import { PurchaseOrder } from "../models/purchase-order"
import { StockAlert } from "../models/stock-alert"
import { Suggestion } from "../models/suggestion"
import { SuggestionRun } from "../models/suggestion-run"
import { Supplier } from "../models/supplier"
import { SupplierItem } from "../models/supplier-item"
import { REPLENISHMENT_MODULE } from "../module-key"
import type { AlertDraft } from "../policy/alerts/stock-alert"
import { suggestItem } from "../policy/suggestion/suggest-item"
import { suggestionInputs } from "../policy/__tests__/suggestion-inputs"
import type { ReplenishmentModuleService } from "../service"
import type { NewSuggestion } from "../storage/suggestions/new-suggestion"

const suggestion = (item: string, on_hand: number): NewSuggestion => {
  const inputs = {
    ...suggestionInputs,
    item,
    stock: { ...suggestionInputs.stock, on_hand },
  }
  const outcome = suggestItem(inputs)
  return {
    inventory_item_id: item,
    location_id: "sloc_1",
    supplier_id: "osup_1",
    supplier_item_id: "osit_1",
    inputs,
    outcome,
    quantity: outcome.quantity,
    reason: outcome.reason,
    order_by_on: outcome.order_by,
    value_minor: outcome.value_minor,
    currency_code: "eur",
  }
}

const low = (item: string, evidence = { position: 3 }): AlertDraft => ({
  kind: "LOW_STOCK",
  subject_id: item,
  inventory_item_id: item,
  location_id: "sloc_1",
  evidence,
})

const place = (inventory_item_id: string) => ({
  inventory_item_id,
  location_id: "sloc_1",
})

moduleIntegrationTestRunner<ReplenishmentModuleService>({
  moduleName: REPLENISHMENT_MODULE,
  moduleModels: [
    ForecastOverride,
    ItemPolicy,
    PurchaseLine,
    PurchaseOrder,
    StockAlert,
    Suggestion,
    SuggestionRun,
    Supplier,
    SupplierItem,
  ],
  resolve: path.resolve(__dirname, ".."),
  testSuite: ({ service }) => {
    const all = async () =>
      (
        await service.listStoredSuggestions(
          { with_nothing: true },
          { offset: 0, limit: 100 }
        )
      ).rows

    describe("suggestions", () => {
      it("are written once for a run, also by several at once", async () => {
        const rows = [suggestion("a", 10), suggestion("b", 500)]
        await Promise.all(
          Array.from({ length: 5 }, () => service.writeSuggestions("r1", rows))
        )
        const written = await all()
        expect(written.map((one) => one.inventory_item_id)).toEqual(["a", "b"])
        expect(written[0].outcome).toEqual(rows[0].outcome)
        expect(suggestItem(written[0].inputs)).toEqual(written[0].outcome)
      })

      it("replace older open ones; what had something to order is kept", async () => {
        await service.writeSuggestions("r1", [
          suggestion("a", 10),
          suggestion("b", 500),
          suggestion("gone", 10),
        ])
        await service.writeSuggestions("r2", [
          suggestion("a", 12),
          suggestion("b", 400),
        ])
        await service.finishSuggestionRun("r2")
        const states = (await all()).map(
          ({ run, inventory_item_id, state }) =>
            `${run} ${inventory_item_id} ${state}`
        )
        expect(states.sort()).toEqual([
          "r1 a superseded",
          "r1 gone superseded",
          "r2 a open",
          "r2 b open",
        ])
      })

      it("are decided once", async () => {
        await service.writeSuggestions("r1", [suggestion("a", 10)])
        const [{ id }] = await all()
        const decide = () =>
          service.decideSuggestions(
            [
              {
                id,
                state: "changed" as const,
                quantity: 90,
                purchase_order_id: "opor_1",
              },
            ],
            { actor: "user_1", note: null }
          )
        const decided = await Promise.all([decide(), decide(), decide()])
        expect(decided.flat()).toEqual([id])
        // Another run of the same day leaves what is decided.
        await service.writeSuggestions("r1", [suggestion("a", 10)])
        expect(await all()).toEqual([
          expect.objectContaining({
            id,
            state: "changed",
            decided_quantity: 90,
          }),
        ])
      })

      it("stand in the order in which they run out, without cost last", async () => {
        await service.writeSuggestions("r1", [
          suggestion("late", 45),
          suggestion("soon", 5),
          { ...suggestion("unknown", 1), value_minor: null },
        ])
        const { rows, sums } = await service.listStoredSuggestions(
          { with_nothing: false },
          { offset: 0, limit: 2 }
        )
        expect(rows.map((one) => one.inventory_item_id)).toEqual([
          "soon",
          "late",
        ])
        expect(sums).toEqual([
          expect.objectContaining({ currency_code: "eur", count: 2 }),
          { currency_code: null, value_minor: null, count: 1 },
        ])
      })

      it("know whether their run is finished", async () => {
        expect(await service.beginSuggestionRun("r1")).toBe(true)
        expect(await service.beginSuggestionRun("r1")).toBe(true)
        expect(await service.findLastRun()).toBeNull()
        await service.writeSuggestions("r1", [suggestion("a", 10)])
        await service.finishSuggestionRun("r1")
        expect(await service.beginSuggestionRun("r1")).toBe(false)
        expect(await service.findLastRun()).toMatchObject({ run: "r1" })
        const [run] = await service.listSuggestionRuns({})
        expect(run).toMatchObject({ suggestions: 1, to_order: 1 })
      })
    })

    describe("alerts", () => {
      const settle = (alerts: AlertDraft[], items = ["a", "b"]) =>
        service.settleAlerts(
          { kinds: ["LOW_STOCK"], places: items.map(place) },
          alerts
        )

      it("open once, however many find them at once", async () => {
        const settled = await Promise.all(
          Array.from({ length: 8 }, () => settle([low("a")]))
        )
        expect(settled.flatMap(({ opened }) => opened)).toHaveLength(1)
        expect(await service.listStockAlerts({})).toHaveLength(1)
      })

      it("renew their figures, close within what was looked at, and reopen", async () => {
        await settle([low("a"), low("b")])
        await settle([low("a", { position: 1 })], ["a"])
        const open = await service.listStockAlerts({ closed_at: null })
        expect(open.map(({ evidence }) => evidence)).toEqual(
          expect.arrayContaining([{ position: 1 }, { position: 3 }])
        )
        const { closed } = await settle([low("a")])
        expect(closed).toEqual([
          expect.objectContaining({ subject_id: "b", kind: "LOW_STOCK" }),
        ])
        const { opened } = await settle([low("a"), low("b")])
        expect(opened.map(({ subject_id }) => subject_id)).toEqual(["b"])
      })

      it("are quiet when a person has closed them", async () => {
        const { opened } = await settle([low("a")])
        await service.updateStockAlerts([
          { id: opened[0].id, closed_at: new Date(), closed_by: "user_1" },
        ])
        expect((await settle([low("a")])).opened).toEqual([])
        await service.updateStockAlerts([
          {
            id: opened[0].id,
            closed_at: new Date(Date.now() - 8 * 86_400_000),
          },
        ])
        expect((await settle([low("a")])).opened).toHaveLength(1)
      })
    })

    describe("what is decided for an item", () => {
      it("stands once at a location, and once for all others", async () => {
        const policy = { inventory_item_id: "a", manual_min: 3 }
        await service.createItemPolicies([
          policy,
          { ...policy, location_id: "sloc_1" },
        ])
        await expect(service.createItemPolicies([policy])).rejects.toThrow()
        await expect(
          service.createItemPolicies([{ ...policy, location_id: "sloc_1" }])
        ).rejects.toThrow()
        expect(await service.readItemRules(["a"])).toHaveLength(2)
        expect(await service.readItemRules(["b"])).toEqual([])
      })

      it("asks the seller of the lowest rank that sells on the day", async () => {
        const [one, other] = await service.createSuppliers(
          ["one", "other"].map((code) => ({
            code,
            name: code,
            currency_code: "eur",
            time_zone: "Europe/Berlin",
            order_days: [] as never,
            holidays: [] as never,
          }))
        )
        const sold = {
          inventory_item_id: "a",
          supplier_sku: "X",
          cost_breaks: [] as never,
        }
        await service.createSupplierItems([
          { ...sold, supplier_id: one.id, rank: 2 },
          {
            ...sold,
            supplier_id: other.id,
            rank: 1,
            valid_from_on: "2026-12-01",
          },
        ])
        const seller = async (day: string) =>
          (await service.readSellers(day, ["a"])).map(
            ({ supplier_id }) => supplier_id
          )
        expect(await seller("2026-11-30")).toEqual([one.id])
        expect(await seller("2026-12-01")).toEqual([other.id])
        await service.updateSuppliers([{ id: other.id, is_active: false }])
        expect(await seller("2026-12-01")).toEqual([one.id])
      })
    })
  },
})
