import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { IntakeBatch } from "../models/intake-batch"
import { IntakeRecord } from "../models/intake-record"
import { IntakeReject } from "../models/intake-reject"
import { OrderFinding } from "../models/order-finding"
import { OrderHold } from "../models/order-hold"
import { OrderReview } from "../models/order-review"
import { VERIFICATION_MODULE } from "../module-key"
import type { OrderFacts } from "../review/order-facts"
import { reviewOrder } from "../review/review-order"
import type { VerificationModuleService } from "../service"

const now = "2026-11-25T03:00:00.000Z"
const order_id = "order_1"

const facts: Omit<OrderFacts, "checks"> = {
  order_id,
  display_id: 1,
  channel: "phone",
  version: 1,
  currency_code: "idr",
  placed_at: now,
  external_id: null,
  total_minor: "0",
  fulfillment_status: "none",
  allocation: "full",
  location_ids: [],
  courier: null,
  customer_keys: [],
  goods_key: null,
  address_key: null,
  promised_ship_at: null,
  promised_deliver_at: null,
  expiry_minutes: {},
  is_canceled: false,
  is_done: false,
  is_gone: false,
}

const outOfStock = {
  code: "OUT_OF_STOCK" as const,
  subject: "i1",
  level: "block" as const,
  output: { missing: 2, title: "Cup", sku: null },
}

const write = (short: boolean, missing = 2) => {
  const { output } = outOfStock
  const decision = reviewOrder({
    facts: {
      ...facts,
      checks: [
        {
          check: "stock",
          onFail: "hold",
          run: () => ({
            check: "stock",
            input: {},
            findings: short
              ? [{ ...outOfStock, output: { ...output, missing } }]
              : [],
          }),
        },
      ],
    },
    known: null,
    open: [],
    decided: [],
    now,
  })
  return { facts, decision, actor: "system", now }
}

moduleIntegrationTestRunner<VerificationModuleService>({
  moduleName: VERIFICATION_MODULE,
  moduleModels: [
    IntakeBatch,
    IntakeRecord,
    IntakeReject,
    OrderFinding,
    OrderHold,
    OrderReview,
  ],
  resolve: "./src/modules/verification",
  pathToMigrations: path.join(__dirname, "../migrations"),
  testSuite: ({ service }) => {
    const openHolds = () =>
      service.listOrderHolds({ order_id, released_at: null })

    const manual = {
      type: "MANUAL" as const,
      subject: "",
      source: "person" as const,
      evidence: { reason: "call first" },
    }

    it("keeps one review and one hold, however many write at once", async () => {
      const answers = await Promise.all(
        Array.from({ length: 10 }, () => service.writeReview(write(true)))
      )
      expect(answers.flatMap(({ placed }) => placed)).toHaveLength(1)
      expect(answers.flatMap(({ findings }) => findings.opened)).toHaveLength(1)
      expect(await service.listOrderReviews({ order_id })).toMatchObject([
        { stage: "held", hold_types: ["OUT_OF_STOCK"], next_gate: "stock" },
      ])
      expect(await openHolds()).toHaveLength(1)
    })

    it("resolves a finding that is not found again", async () => {
      await service.writeReview(write(true))
      const { findings } = await service.writeReview(write(false))
      expect(findings.resolved).toHaveLength(1)
      const found = await service.listOrderFindings({ order_id })
      expect(
        found.map(({ code, resolved_at }) => [code, resolved_at !== null])
      ).toEqual(
        expect.arrayContaining([
          ["OUT_OF_STOCK", true],
          ["PASSED", false],
        ])
      )
    })

    it("writes a finding again only when something about it changed", async () => {
      const review = async (missing: number) => {
        const { findings } = await service.writeReview(write(true, missing))
        const [found] = await service.listOrderFindings({
          order_id,
          resolved_at: null,
        })
        return { findings, found }
      }
      const first = await review(2)
      const same = await review(2)
      expect(same.findings).toEqual({ opened: [], resolved: [] })
      expect(same.found).toEqual(first.found)
      const other = await review(1)
      expect(other.findings).toEqual({ opened: [], resolved: [] })
      expect(other.found).toMatchObject({
        id: first.found.id,
        output: { missing: 1 },
      })
      expect(Number(other.found.updated_at)).toBeGreaterThan(
        Number(first.found.updated_at)
      )
    })

    it("takes back exactly what a review did", async () => {
      const first = await service.writeReview(write(false))
      const [before] = await service.listOrderReviews({ order_id })
      const changes = await service.writeReview(write(true))
      await service.undoReview(changes, before)
      expect(await openHolds()).toEqual([])
      const [after] = await service.listOrderReviews({ order_id })
      expect({ ...after, updated_at: null }).toEqual({
        ...before,
        updated_at: null,
      })
      expect(
        await service.listOrderFindings({ order_id, resolved_at: null })
      ).toMatchObject([{ code: "PASSED" }])
      await service.undoReview(first, null)
      expect(await service.listOrderReviews({ order_id })).toEqual([])
    })

    it("lets one of many release a ready order, and none a held one", async () => {
      await service.writeReview(write(false))
      const release = () =>
        Promise.all(
          Array.from({ length: 10 }, () =>
            service.releaseReadyOrder({ order_id, now })
          )
        )
      await service.placeHold(manual, { order_id, actor: "u1", now })
      expect((await release()).filter(Boolean)).toHaveLength(0)
      const [hold] = await openHolds()
      await service.releaseHold({
        ids: [hold.id],
        how: "person",
        actor: "u1",
        now,
      })
      expect((await release()).filter(Boolean)).toHaveLength(1)
      expect(await service.listOrderReviews({ order_id })).toMatchObject([
        { stage: "released", released_at: new Date(now) },
      ])
    })

    it("releases by hand what waits for a person, once", async () => {
      await service.placeHold(manual, { order_id, actor: "u1", now })
      await service.writeReview(write(true))
      const by = (type: string) => async () => {
        const [hold] = await service.listOrderHolds({ order_id, type })
        return service.releaseHold({
          ids: [hold.id],
          how: "person",
          because: "they called",
          actor: "u2",
          now,
        })
      }
      expect(await by("OUT_OF_STOCK")()).toEqual([])
      expect(await by("MANUAL")()).toHaveLength(1)
      expect(await by("MANUAL")()).toEqual([])
      expect(
        await service.listOrderHolds({ order_id, type: "MANUAL" })
      ).toMatchObject([
        {
          released_by: "u2",
          released_how: "person",
          evidence: { reason: "call first", released_because: "they called" },
        },
      ])
    })
  },
})
