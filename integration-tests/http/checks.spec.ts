import { Modules } from "@medusajs/framework/utils"
import {
  createPromotionsWorkflow,
  updateInventoryLevelsWorkflow,
  updateProductVariantsWorkflow,
} from "@medusajs/medusa/core-flows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { TRACKING_MODULE } from "../../src/modules/tracking/module-key"
import type { TrackingModuleService } from "../../src/modules/tracking/service"
import { VERIFICATION_MODULE } from "../../src/modules/verification/module-key"
import type { VerificationModuleService } from "../../src/modules/verification/service"
import { expireUnpaidWorkflow } from "../../src/workflows/verification/workflows/expire-unpaid"
import { verifyOrderWorkflow } from "../../src/workflows/verification/workflows/verify-order"
import { createAdminSession } from "../fixtures/admin-session"
import { eventually } from "../fixtures/eventually"
import { pauseSweeps } from "../fixtures/pause-sweeps"
import {
  jakartaAddress,
  placeOrder,
  type PlaceOrderInput,
} from "../fixtures/place-order"
import { queryRows } from "../fixtures/query-rows"
import { type SeededStore, seedStore } from "../fixtures/seed-store"
import { subscribersEnded } from "../fixtures/subscribers-ended"
import { postAs } from "../fixtures/post-as"

type Options = Awaited<ReturnType<VerificationModuleService["getOptions"]>>

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let store: SeededStore
    let admin: Awaited<ReturnType<typeof createAdminSession>>

    beforeAll(async () => {
      store = await seedStore(getContainer())
      admin = await createAdminSession(getContainer())
    })

    afterEach(() => {
      jest.restoreAllMocks()
    })

    const post = postAs(api, () => admin)

    const place = (changes: Partial<PlaceOrderInput> = {}) =>
      placeOrder(api, store, {
        items: [{ variant_id: store.variants.cup.id, quantity: 2 }],
        ...changes,
      })

    const verification = () =>
      getContainer().resolve<VerificationModuleService>(VERIFICATION_MODULE)

    /** The shop as another merchant has set it. */
    const withOptions = async (change: (options: Options) => Options) => {
      const options = await verification().getOptions()
      jest
        .spyOn(verification(), "getOptions")
        .mockResolvedValue(change(structuredClone(options)))
    }

    const panelOf = async (orderId: string) => {
      const { data } = await api.get(
        `/admin/order-cycle/orders/${orderId}`,
        admin
      )
      return data.order_cycle
    }

    const reaches = async (orderId: string, stage: string) => {
      await eventually(
        () => panelOf(orderId),
        ({ review }) => review?.stage === stage
      )
      await subscribersEnded()
      return await panelOf(orderId)
    }

    const verify = (orderId: string) =>
      verifyOrderWorkflow(getContainer()).run({
        input: { order_id: orderId, actor: "test" },
      })

    const evidenceOf = async (orderId: string, type: string) => {
      const [hold] = await queryRows(getContainer(), {
        entity: "order_hold",
        fields: ["evidence"],
        filters: { order_id: orderId, type, released_at: null },
      })
      return hold?.evidence
    }

    const setPrice = (amount: number) =>
      updateProductVariantsWorkflow(getContainer()).run({
        input: {
          selector: { id: store.variants.cup.id },
          update: { prices: [{ currency_code: "idr", amount }] },
        },
      })

    describe("duplicates", () => {
      it("holds a second order of the same, and lets it go with its twin", async () => {
        const first = await place()
        await reaches(first.id, "released")
        const second = await place()
        await reaches(second.id, "held")
        expect(await evidenceOf(second.id, "DUPLICATE_SUSPECTED")).toEqual({
          duplicate_of: first.id,
          display_id: first.display_id,
          seconds: expect.any(Number),
        })
        expect((await verify(first.id)).result.stage).toBe("released")

        await post(`/admin/orders/${first.id}/cancel`)
        await reaches(first.id, "canceled")
        await verify(second.id)
        expect((await panelOf(second.id)).review.stage).toBe("released")
      })

      it("tells other goods and other customers apart", async () => {
        await reaches((await place()).id, "released")
        const more = await place({
          items: [{ variant_id: store.variants.cup.id, quantity: 3 }],
        })
        await reaches(more.id, "released")
        const other = await place({
          email: "siti@customer.test",
          address: { ...jakartaAddress, phone: "+6281200000002" },
        })
        await reaches(other.id, "released")
        const samePhone = await place({
          email: "office@customer.test",
          address: { ...jakartaAddress, phone: "0812-0000-0002" },
        })
        await reaches(samePhone.id, "held")
      })
    })

    describe("prices", () => {
      it.each([
        [60_000, ["PRICE_CHANGED"]],
        [51_500, []],
        [40_000, []],
      ])("50.000 in the order, now %i", async (now, held) => {
        const order = await place({ beforeCompletion: () => setPrice(now) })
        const panel = await reaches(order.id, held.length ? "held" : "released")
        expect(panel.review.hold_types).toEqual(held)
        if (held.length) {
          expect(panel.review.sentence).toMatchObject({
            key: "held_price_changed",
            params: { percent: "20" },
          })
        }
      })

      it("does not hold for next week's price, and ends with a fall", async () => {
        const order = await place()
        await reaches(order.id, "released")
        await setPrice(90_000)
        await verify(order.id)
        expect((await panelOf(order.id)).review.stage).toBe("released")

        const late = await place({
          email: "late@customer.test",
          address: { ...jakartaAddress, phone: "+6281200000009" },
          beforeCompletion: () => setPrice(95_000),
        })
        await reaches(late.id, "held")
        await setPrice(90_000)
        await verify(late.id)
        expect((await panelOf(late.id)).review.stage).toBe("released")
      })
    })

    describe("promotions", () => {
      const promote = async () => {
        const { result } = await createPromotionsWorkflow(getContainer()).run({
          input: {
            promotionsData: [
              {
                code: "HEMAT10",
                type: "standard",
                status: "active",
                campaign: {
                  name: "Hemat",
                  campaign_identifier: "hemat",
                  starts_at: new Date(Date.now() - 86_400_000),
                  ends_at: new Date(Date.now() + 86_400_000),
                },
                application_method: {
                  type: "percentage",
                  target_type: "items",
                  allocation: "across",
                  value: 10,
                  currency_code: "idr",
                },
              },
            ],
          },
        })
        return result[0].campaign?.id ?? ""
      }

      const endCampaign = (id: string, msAgo: number) =>
        getContainer()
          .resolve(Modules.PROMOTION)
          .updateCampaigns({ id, ends_at: new Date(Date.now() - msAgo) })

      it("passes one that runs, with the amount that core computes", async () => {
        await promote()
        const order = await place({ promo_codes: ["HEMAT10"] })
        expect(order.total).toBe(110_000)
        await reaches(order.id, "released")
        const [finding] = await verification().listOrderFindings({
          order_id: order.id,
          check: "promotion",
        })
        expect(finding.input).toMatchObject({
          promotions: [
            { code: "HEMAT10", applied: "1000000", computed: "1000000" },
          ],
        })
      })

      it("holds one that ended before the order, though core kept it", async () => {
        const campaign = await promote()
        const order = await place({
          promo_codes: ["HEMAT10"],
          beforeCompletion: () => endCampaign(campaign, 5_000),
        })
        expect(order.total).toBe(110_000)
        const panel = await reaches(order.id, "held")
        expect(panel.review.sentence).toMatchObject({
          key: "held_promo_invalid",
          params: { code: "HEMAT10" },
        })
        const evidence = await evidenceOf(order.id, "PROMO_INVALID")
        expect(evidence).toMatchObject({ items: [{ reasons: ["ENDED"] }] })
      })

      it("bears one that ended within the grace", async () => {
        await withOptions((options) => ({
          ...options,
          promotion: { ...options.promotion, graceMinutes: 15 },
        }))
        const campaign = await promote()
        const order = await place({
          promo_codes: ["HEMAT10"],
          beforeCompletion: () => endCampaign(campaign, 5_000),
        })
        await reaches(order.id, "released")
      })
    })

    describe("risk", () => {
      it("holds a blocked customer, whose e-mail stands nowhere", async () => {
        const answer = await post("/admin/order-cycle/lists", {
          list: "block",
          kind: "email",
          value: " Budi@Customer.test",
          reason: "charged back twice",
        })
        expect(answer.status).toBe(200)
        expect(JSON.stringify(answer.data)).not.toMatch(/budi/i)
        const order = await place()
        const panel = await reaches(order.id, "held")
        expect(panel.review.hold_types).toEqual(["FRAUD_REVIEW"])
        expect(await evidenceOf(order.id, "FRAUD_REVIEW")).toMatchObject({
          score: 100,
          recommendation: "CANCEL",
          signals: [{ signal: "BLOCKLIST", numbers: { blocked: ["email"] } }],
        })

        const { data } = await api.get("/admin/order-cycle/lists", admin)
        expect(data.count).toBe(1)
        await api.delete(
          `/admin/order-cycle/lists/${data.entries[0].id}`,
          admin
        )
        await post(`/admin/order-cycle/holds/${panel.holds[0].id}/release`, {
          reason: "it was his brother",
        })
        expect((await panelOf(order.id)).review.stage).toBe("released")
      })

      it("adds up a fast customer at an address of many", async () => {
        const buy = (customer: number, quantity: number) =>
          place({
            email: `c${customer}@customer.test`,
            address: { ...jakartaAddress, phone: `+628120000010${customer}` },
            items: [{ variant_id: store.variants.cup.id, quantity }],
          })
        for (const [customer, quantity] of [
          [1, 1],
          [2, 1],
          [3, 1],
          [3, 2],
          [3, 3],
        ]) {
          await reaches((await buy(customer, quantity)).id, "released")
        }
        const fourth = await buy(3, 4)
        await reaches(fourth.id, "held")
        const evidence = await evidenceOf(fourth.id, "FRAUD_REVIEW")
        expect(evidence).toMatchObject({
          score: 55,
          level: "MEDIUM",
          signals: [
            { signal: "ORDERS_24H", numbers: { orders_24h: 4 } },
            {
              signal: "ADDRESS_SHARED",
              numbers: { customers_at_address_7d: 3 },
            },
          ],
        })
      })
    })

    describe("cash on delivery", () => {
      const cod = { order_cycle_payment_method: "cod" }
      const mustConfirm = () =>
        withOptions((options) => ({
          ...options,
          money: {
            ...options.money,
            required: { ...options.money.required, cod: "cod_confirmed" },
          },
        }))

      it("waits for the customer's yes, and a no keeps it", async () => {
        await mustConfirm()
        const order = await place({ metadata: cod })
        await reaches(order.id, "held")
        const answer = (outcome: string) =>
          post(`/admin/order-cycle/orders/${order.id}/confirmations`, {
            means: "phone",
            outcome,
          })
        await answer("no_answer")
        await answer("refused")
        expect((await panelOf(order.id)).review.hold_types).toEqual([
          "COD_UNCONFIRMED",
        ])
        expect(await evidenceOf(order.id, "COD_UNCONFIRMED")).toMatchObject({
          reasons: ["REFUSED"],
        })
        expect((await answer("confirmed")).status).toBe(200)
        const panel = await panelOf(order.id)
        expect(panel.review.stage).toBe("released")
        expect(
          panel.timeline.filter(({ kind }: { kind: string }) => kind === "note")
        ).toHaveLength(3)
      })

      it("collects no more than the maximum", async () => {
        await withOptions((options) => ({
          ...options,
          cod: { ...options.cod, maximum: { IDR: "119999" } },
        }))
        const order = await place({ metadata: cod })
        await reaches(order.id, "held")
        expect(await evidenceOf(order.id, "COD_UNCONFIRMED")).toMatchObject({
          reasons: ["ABOVE_MAXIMUM"],
          excess: "100",
        })
      })

      it("sends only where the shop says that it sends", async () => {
        const refused = await post("/admin/order-cycle/service-areas", {
          content: "country,area,cod_max,currency\nID,*,5,\nIDN,*,,\n",
        })
        expect(refused.status).toBe(400)
        expect(refused.data.message).toContain("Line 2: cod_max needs")

        const imported = await post("/admin/order-cycle/service-areas", {
          content: "country,area,courier,served\nID,*,*,no\nXYZ,*,*,yes\n",
        })
        expect(imported.data).toMatchObject({
          imported: 1,
          problems: [{ line: 3 }],
        })
        const order = await place()
        const panel = await reaches(order.id, "held")
        expect(panel.review.hold_types).toEqual(["ADDRESS_UNSERVED"])
        await post("/admin/order-cycle/service-areas", {
          content: "country,area,courier,served\nID,*,*,yes\n",
        })
        await verify(order.id)
        expect((await panelOf(order.id)).review.stage).toBe("released")
      })
    })

    describe("credit", () => {
      it.each([
        ["59000000", "released", []],
        ["58999999", "held", ["CREDIT_EXCEEDED"]],
      ])(
        "of %s for 170.000 open and 420.000 more",
        async (limit, stage, held) => {
          await withOptions((options) => ({
            ...options,
            money: {
              ...options.money,
              required: { ...options.money.required, invoice: "credit" },
            },
          }))
          const buy = (quantity: number) =>
            place({
              metadata: { order_cycle_payment_method: "invoice" },
              items: [{ variant_id: store.variants.cup.id, quantity }],
            })
          const first = await buy(3)
          await reaches(first.id, "held")
          const [{ customer_id }] = await queryRows(getContainer(), {
            entity: "order",
            fields: ["customer_id"],
            filters: { id: first.id },
          })
          const account = await post("/admin/order-cycle/credit-accounts", {
            customer_id,
            currency_code: "IDR",
            limit_minor: limit,
          })
          expect(account.data.credit_account.currency_code).toBe("idr")
          const panel = await reaches((await buy(8)).id, stage)
          expect(panel.review.hold_types).toEqual(held)
        }
      )
    })

    describe("expiry", () => {
      const unpaid = { order_cycle_payment_method: "bank_transfer" }

      const letPass = async (orderId: string, minutes: number) => {
        const [review] = await verification().listOrderReviews({
          order_id: orderId,
        })
        const back = (time: Date | string) =>
          new Date(new Date(time).getTime() - minutes * 60_000)
        await verification().updateOrderReviews({
          id: review.id,
          verified_at: back(review.verified_at ?? new Date()),
          expires_at: back(review.expires_at ?? new Date()),
        })
      }

      const expires = () =>
        withOptions((options) => ({
          ...options,
          expiry: { ...options.expiry, minutes: { bank_transfer: 60 } },
        }))

      /** Somebody pays an order that has ended. */
      const payLate = async (orderId: string, amount: number) => {
        const [order] = await queryRows(getContainer(), {
          entity: "order",
          fields: ["payment_collections.id"],
          filters: { id: orderId },
        })
        const payments = getContainer().resolve(Modules.PAYMENT)
        const session = await payments.createPaymentSession(
          order.payment_collections[0].id,
          {
            provider_id: "pp_system_default",
            currency_code: "idr",
            amount,
            data: {},
          }
        )
        const payment = await payments.authorizePaymentSession(session.id, {})
        await payments.capturePayment({ payment_id: payment?.id ?? "", amount })
      }

      it("reminds at half, ends in time, frees the stock and tells late money", async () => {
        await pauseSweeps(getContainer())
        await expires()
        const notify = jest
          .spyOn(
            getContainer().resolve(Modules.NOTIFICATION),
            "createNotifications"
          )
          .mockResolvedValue([] as never)
        const order = await place({ metadata: unpaid })
        await reaches(order.id, "held")
        const { data: before } = await api.get(
          `/admin/orders/${order.id}`,
          admin
        )
        expect(before.order.status).toBe("pending")
        const run = () =>
          expireUnpaidWorkflow(getContainer()).run({
            input: { actor: "job:test" },
          })
        await run()
        expect(notify).not.toHaveBeenCalled()
        await letPass(order.id, 31)
        await run()
        await run()
        expect(notify).toHaveBeenCalledTimes(1)
        await letPass(order.id, 30)
        const { result } = await run()
        expect(result.failures).toEqual([])
        await eventually(
          () => panelOf(order.id),
          ({ review }) => review.sentence.key === "expired"
        )
        const reservations = await getContainer()
          .resolve(Modules.INVENTORY)
          .listReservationItems({
            inventory_item_id: store.variants.cup.inventory_item_id,
          })
        expect(reservations).toEqual([])

        await payLate(order.id, 120_000)
        await verify(order.id)
        expect((await panelOf(order.id)).review).toMatchObject({
          stage: "expired",
          sentence: {
            key: "late_payment",
            params: {
              amount: { amount_minor: "12000000", currency_code: "idr" },
            },
          },
        })
        const late = await verification().listOrderFindings({
          order_id: order.id,
          code: "LATE_PAYMENT",
        })
        expect(late).toHaveLength(1)
      })

      it("lets an order be that was paid meanwhile", async () => {
        await pauseSweeps(getContainer())
        await expires()
        const order = await place({ metadata: unpaid })
        await reaches(order.id, "held")
        const expiryOf = async () => {
          const [review] = await verification().listOrderReviews({
            order_id: order.id,
          })
          return review.expires_at
        }
        expect(await expiryOf()).not.toBeNull()
        await letPass(order.id, 61)
        const { data } = await api.get(
          `/admin/orders/${order.id}?fields=*payment_collections.payments`,
          admin
        )
        const [{ payments }] = data.order.payment_collections
        await post(`/admin/payments/${payments[0].id}/capture`, {
          amount: 1_000,
        })
        await verify(order.id)
        expect(await expiryOf()).toBeNull()
        await expireUnpaidWorkflow(getContainer()).run({
          input: { actor: "job:test" },
        })
        expect((await panelOf(order.id)).review.stage).toBe("held")
      })
    })

    describe("stock of held orders", () => {
      const { INVENTORY } = Modules

      const reservedFor = async (orderId: string) => {
        const [order] = await queryRows(getContainer(), {
          entity: "order",
          fields: ["items.id"],
          filters: { id: orderId },
        })
        const reservations = await getContainer()
          .resolve(INVENTORY)
          .listReservationItems({
            line_item_id: order.items.map(({ id }: { id: string }) => id),
          })
        return reservations.reduce((sum, one) => sum + Number(one.quantity), 0)
      }

      const setStock = async (units: number) => {
        const { inventory_item_id } = store.variants.cup
        const levels = await getContainer()
          .resolve(INVENTORY)
          .listInventoryLevels({ inventory_item_id })
        await updateInventoryLevelsWorkflow(getContainer()).run({
          input: {
            updates: levels.map(({ location_id }) => ({
              inventory_item_id,
              location_id,
              stocked_quantity: units,
            })),
          },
        })
      }

      it("goes back when money keeps it waiting, and is taken again with it", async () => {
        await pauseSweeps(getContainer())
        await withOptions((options) => ({
          ...options,
          money: { ...options.money, freeAfterHours: 48 },
        }))
        const order = await place({
          metadata: { order_cycle_payment_method: "bank_transfer" },
        })
        await reaches(order.id, "held")
        await verify(order.id)
        expect(await reservedFor(order.id)).toBe(2)

        const [hold] = await verification().listOrderHolds({
          order_id: order.id,
          type: "PAYMENT_NONE",
        })
        await verification().updateOrderHolds({
          id: hold.id,
          placed_at: new Date(Date.now() - 48 * 3_600_000),
        })
        await verify(order.id)
        await verify(order.id)
        expect(await reservedFor(order.id)).toBe(0)
        const freed = await panelOf(order.id)
        expect(freed.review).toMatchObject({
          hold_types: ["PAYMENT_NONE"],
          allocation: "none",
        })
        expect(
          freed.timeline.filter(
            ({ kind }: { kind: string }) => kind === "deallocated"
          )
        ).toMatchObject([{ payload: { units: 2 } }])

        const { data } = await api.get(
          `/admin/orders/${order.id}?fields=*payment_collections.payments`,
          admin
        )
        const [{ payments }] = data.order.payment_collections
        await post(`/admin/payments/${payments[0].id}/capture`, {
          amount: 120_000,
        })
        await reaches(order.id, "released")
        expect(await reservedFor(order.id)).toBe(2)
      })

      it("is sold elsewhere meanwhile where a person gave it back", async () => {
        await pauseSweeps(getContainer())
        const order = await place({
          metadata: { order_cycle_payment_method: "bank_transfer" },
        })
        await reaches(order.id, "held")
        const { data } = await post(
          `/admin/order-cycle/orders/${order.id}/holds`,
          { reason: "Customer is away until June", keeps_stock: false }
        )
        expect(await reservedFor(order.id)).toBe(0)
        const levels = await getContainer()
          .resolve(INVENTORY)
          .listInventoryLevels({
            inventory_item_id: store.variants.cup.inventory_item_id,
          })
        await setStock(0)
        const released = await post(
          `/admin/order-cycle/holds/${data.hold.id}/release`,
          { reason: "Customer is back" }
        )
        expect(released.status).toBe(200)
        expect((await panelOf(order.id)).review).toMatchObject({
          stage: "held",
          hold_types: expect.arrayContaining(["BACKORDERED"]),
        })
        await setStock(Number(levels[0].stocked_quantity))
        await eventually(
          () => panelOf(order.id),
          ({ review }) => !review.hold_types.includes("BACKORDERED")
        )
        expect(await reservedFor(order.id)).toBe(2)
      })
    })

    it("promises by the shop's calendar, and keeps what it promised", async () => {
      await post("/admin/order-cycle/calendar-days", {
        content: "date,name\n2026-08-17,Hari Kemerdekaan\n",
      })
      await withOptions((options) => ({
        ...options,
        promise: {
          cutOff: "15:00",
          workdays: [1, 2, 3, 4, 5],
          handlingDays: 0,
          locations: {},
          courier: { workdays: [1, 2, 3, 4, 5, 6], leadMin: 2, leadMax: 4 },
          couriers: {},
        },
      }))
      const order = await place({
        metadata: { order_cycle_placed_at: "2026-08-14T15:01:00+07:00" },
      })
      const promised = {
        promised_ship_at: "2026-08-18T16:59:59.999Z",
        promised_deliver_at: "2026-08-22T16:59:59.999Z",
      }
      const panel = await reaches(order.id, "released")
      expect(panel.review).toMatchObject(promised)

      // 90 % of the parcels to there came within 30 hours: two days.
      await getContainer()
        .resolve<TrackingModuleService>(TRACKING_MODULE)
        .createTrackingLaneStats(
          ["jakarta", "surabaya"].map((origin) => ({
            lane_key: `jne|reg|id///${origin}|id/jawa/jakarta/jakarta selatan`,
            n: 30,
            p10_hours: 9,
            p50_hours: 12,
            p80_hours: 20,
            p90_hours: 30,
            p95_hours: 50,
            computed_at: new Date(),
          }))
        )
      await getContainer()
        .resolve(Modules.FULFILLMENT)
        .updateShippingOptions(store.shipping_option_id, { name: "JNE Reg" })
      const measured = await place({
        metadata: { order_cycle_placed_at: "2026-08-14T15:01:00+07:00" },
      })
      const { review } = await eventually(
        () => panelOf(measured.id),
        (shown) => Boolean(shown.review)
      )
      expect(review).toMatchObject({
        ...promised,
        promised_deliver_at: "2026-08-20T16:59:59.999Z",
      })
      jest.restoreAllMocks()
      await verify(order.id)
      expect((await panelOf(order.id)).review).toMatchObject(promised)
    })
  },
})
