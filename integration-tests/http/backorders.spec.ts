import { Modules } from "@medusajs/framework/utils"
import { createReservationsWorkflow } from "@medusajs/medusa/core-flows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { VERIFICATION_MODULE } from "../../src/modules/verification/module-key"
import type { VerificationModuleService } from "../../src/modules/verification/service"
import { releaseBackordersWorkflow } from "../../src/workflows/verification/workflows/release-backorders"
import { createAdminSession } from "../fixtures/admin-session"
import { eventually } from "../fixtures/eventually"
import { jakartaAddress, placeOrder } from "../fixtures/place-order"
import { type SeededStore, seedStore } from "../fixtures/seed-store"
import { subscribersEnded } from "../fixtures/subscribers-ended"
import { postAs } from "../fixtures/post-as"
import { type Place, setCups } from "../fixtures/set-cups"
import { levelOf } from "../fixtures/level-of"

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let store: SeededStore
    let admin: Awaited<ReturnType<typeof createAdminSession>>

    beforeAll(async () => {
      store = await seedStore(getContainer())
      admin = await createAdminSession(getContainer())
    })

    const inventory = () => getContainer().resolve(Modules.INVENTORY)
    const verification = () =>
      getContainer().resolve<VerificationModuleService>(VERIFICATION_MODULE)
    const item = () => store.variants.cup.inventory_item_id

    const post = postAs(api, () => admin)

    const stock = (units: Partial<Record<Place, number>>) =>
      setCups(getContainer(), store, units)

    const levelAt = (place: Place) =>
      levelOf(getContainer(), item(), store.locations[place])

    const reviewOf = async (order_id: string) =>
      (await verification().listOrderReviews({ order_id }))[0]

    const reachesRelease = (order_id: string) =>
      eventually(
        () => reviewOf(order_id),
        (review) => review?.stage === "released"
      )

    const backordersOf = (order_id: string) =>
      verification().listBackorders({ order_id })

    let customers = 0

    const sendOrder = async (
      lines: { sku: string; quantity: number }[],
      more: Record<string, string> = {}
    ) => {
      const external_id = `N-${customers}`
      const columns = [
        "external_id",
        "channel",
        "placed_at",
        "sku",
        "quantity",
        "unit_price",
        "currency",
        "payment_method",
        "email",
        "phone",
        "name",
        "country",
        "province",
        "city",
        "postal_code",
        "address_1",
        ...Object.keys(more),
      ]
      const rows = lines.map(({ sku, quantity }) =>
        [
          external_id,
          "Storefront",
          "2026-11-25T01:00:00Z",
          sku,
          quantity,
          50_000,
          "IDR",
          "cod",
          `c${customers}@customer.test`,
          `+6281200001${String(customers).padStart(3, "0")}`,
          "Budi",
          "ID",
          "DKI Jakarta",
          "Jakarta",
          "12110",
          `Jalan ${customers}`,
          ...Object.values(more),
        ].join(",")
      )
      await post("/admin/order-cycle/intake/batches", {
        file_name: `${external_id}.csv`,
        content: [columns.join(","), ...rows].join("\n"),
      })
      return external_id
    }

    /** Imports an order that takes what there is. */
    const importOrder = async (
      units: number[],
      more: Record<string, string> = {}
    ) => {
      customers += 1
      const external_id = await sendOrder(
        units.map((quantity) => ({ sku: store.variants.cup.sku, quantity })),
        more
      )
      const [record] = await eventually(
        () => verification().listIntakeRecords({ external_id }),
        ([one]) => one?.state === "created"
      )
      const orderId = record.order_id ?? ""
      await eventually(
        () => reviewOf(orderId),
        (review) => Boolean(review)
      )
      await subscribersEnded()
      return orderId
    }

    const force = async () => {
      const options = await verification().getOptions()
      jest.spyOn(verification(), "getOptions").mockResolvedValue({
        ...options,
        intake: { ...options.intake, stockPolicy: "FORCE" },
      })
    }

    beforeEach(force)
    afterEach(() => {
      jest.restoreAllMocks()
    })

    it("takes 1 + 1 from two places, which core's cart cannot", async () => {
      await stock({ jakarta: 1, surabaya: 1 })
      const refused = await placeOrder(api, store, {
        items: [{ variant_id: store.variants.cup.id, quantity: 2 }],
      }).catch((error) => error)
      expect(refused.id).toBeUndefined()

      const order = await importOrder([2])
      await reachesRelease(order)
      expect(await reviewOf(order)).toMatchObject({ allocation: "full" })
      expect((await reviewOf(order)).location_ids.sort()).toEqual(
        Object.values(store.locations).sort()
      )
      expect(await levelAt("jakarta")).toEqual([1, 1])
      expect(await levelAt("surabaya")).toEqual([1, 1])
    })

    it("keeps 5 of 3 + 3 and queues the sixth; core reserves 6 of 5", async () => {
      await stock({ jakarta: 5, surabaya: 0 })
      const { result } = await createReservationsWorkflow(getContainer()).run({
        input: {
          reservations: [3, 3].map((quantity) => ({
            inventory_item_id: item(),
            location_id: store.locations.jakarta,
            quantity,
          })),
        },
      })
      expect(await levelAt("jakarta")).toEqual([5, 6])
      await inventory().deleteReservationItems(result.map(({ id }) => id))

      const order = await importOrder([3, 3])
      expect(await reviewOf(order)).toMatchObject({
        stage: "held",
        hold_types: ["OUT_OF_STOCK"],
        allocation: "partial",
      })
      const [waiting] = await backordersOf(order)
      expect(waiting).toMatchObject({
        quantity: 1,
        filled: 0,
        state: "waiting",
      })
      // What waits is reserved ahead: nobody can buy it when it comes.
      expect(await levelAt("jakarta")).toEqual([5, 6])

      await stock({ jakarta: 6 })
      await reachesRelease(order)
      expect(await levelAt("jakarta")).toEqual([6, 6])
      expect((await backordersOf(order))[0].state).toBe("filled")
    })

    it("fills from the place where it comes, and moves the reservation", async () => {
      await stock({ jakarta: 0, surabaya: 0 })
      const order = await importOrder([2])
      expect(await levelAt("jakarta")).toEqual([0, 2])
      await stock({ surabaya: 2 })
      await reachesRelease(order)
      expect(await levelAt("jakarta")).toEqual([0, 0])
      expect(await levelAt("surabaya")).toEqual([2, 2])
    })

    it.each([
      [6, { A: 4, B: 0, C: 2 }, 0],
      [5, { A: 0, B: 3, C: 2 }, 1],
    ])(
      "deals %i out by priority, time and completeness",
      async (units, dealt, passed) => {
        await stock({ jakarta: 0, surabaya: 0 })
        const orders = {
          A: await importOrder([4], { ship_complete: "true" }),
          B: await importOrder([3]),
          C: await importOrder([2]),
        }
        const queue = async (name: keyof typeof orders) =>
          (await backordersOf(orders[name]))[0]
        expect(await queue("A")).toMatchObject({ ship_complete: true })
        const raised = await post(
          `/admin/order-cycle/backorders/${(await queue("C")).id}`,
          { priority: 10 }
        )
        expect(raised.data.backorder.priority).toBe(10)

        jest.restoreAllMocks()
        await Promise.all([
          stock({ jakarta: units }),
          releaseBackordersWorkflow(getContainer()).run({
            input: { actor: "test" },
          }),
        ])
        await releaseBackordersWorkflow(getContainer()).run({
          input: { actor: "test" },
        })
        const filled = {
          A: (await queue("A")).filled,
          B: (await queue("B")).filled,
          C: (await queue("C")).filled,
        }
        expect(filled).toEqual(dealt)
        expect((await queue("A")).passed_over).toBe(passed)

        // A review that still runs would reserve in the next test's database.
        for (const [name, id] of Object.entries(orders)) {
          if ((await queue(name as keyof typeof orders)).state === "filled") {
            await reachesRelease(id)
          }
        }
      }
    )

    it("gives its turn up with the line that a later file takes off", async () => {
      await stock({ jakarta: 1, surabaya: 0 })
      const order = await importOrder([4])
      const [waits] = await backordersOf(order)
      expect(waits).toMatchObject({ state: "waiting", quantity: 3 })

      const importAgain = async (sku: string, quantity: number) => {
        const external_id = await sendOrder([{ sku, quantity }])
        await eventually(
          () => verification().listIntakeBatches({ state: "running" }),
          (running) => running.length === 0
        )
        const [record] = await verification().listIntakeRecords({ external_id })
        expect(record).toMatchObject({ state: "updated", error: null })
        await subscribersEnded()
      }
      await importAgain(store.variants.cup.sku, 3)
      expect(await backordersOf(order)).toMatchObject([
        { id: waits.id, state: "waiting", quantity: 2 },
      ])
      expect((await backordersOf(order))[0].queued_at).toEqual(waits.queued_at)

      // A fill would see it too, but later: none may be what ends it here.
      const cancel = jest.spyOn(verification(), "updateBackorders")
      await importAgain(store.variants.bowl.sku, 1)
      expect(cancel.mock.calls.flat(2)).toEqual([])
      expect(await backordersOf(order)).toMatchObject([
        { id: waits.id, state: "canceled" },
      ])
      expect(await levelAt("jakarta")).toEqual([1, 0])
    })

    it("gives its turn up with the order", async () => {
      await stock({ jakarta: 0, surabaya: 0 })
      const order = await importOrder([2])
      await post(`/admin/orders/${order}/cancel`)
      await eventually(
        () => backordersOf(order),
        ([row]) => row.state === "canceled"
      )
      expect(await levelAt("jakarta")).toEqual([0, 0])
    })

    it("sells one unit to one of two carts", async () => {
      await stock({ jakarta: 1, surabaya: 0 })
      const buy = (customer: number) =>
        placeOrder(api, store, {
          items: [{ variant_id: store.variants.cup.id, quantity: 1 }],
          email: `one${customer}@customer.test`,
          address: { ...jakartaAddress, phone: `+62812000020${customer}0` },
        }).then(
          ({ id }) => id,
          () => null
        )
      const bought = await Promise.all([buy(1), buy(2)])
      expect(bought.filter(Boolean)).toHaveLength(1)
      expect(await levelAt("jakarta")).toEqual([1, 1])
    })

    describe("relocation", () => {
      /** Core reserves at any location that has all: only one has. */
      const place = async (elsewhere: number) => {
        await stock({ jakarta: 10, surabaya: 0 })
        const order = await placeOrder(api, store, {
          items: [{ variant_id: store.variants.cup.id, quantity: 5 }],
        })
        await reachesRelease(order.id)
        await stock({ surabaya: elsewhere })
        return order
      }

      const relocate = (orderId: string) =>
        post(`/admin/order-cycle/orders/${orderId}/relocate`, {
          from: store.locations.jakarta,
          to: store.locations.surabaya,
        })

      it("moves all units; core's own update counts them twice", async () => {
        await place(8)
        expect(await levelAt("jakarta")).toEqual([10, 5])
        const [reservation] = await inventory().listReservationItems({
          inventory_item_id: item(),
        })
        await inventory().updateReservationItems({
          id: reservation.id,
          location_id: store.locations.surabaya,
        })
        const core = [await levelAt("jakarta"), await levelAt("surabaya")]
        expect(core).not.toEqual([
          [10, 0],
          [8, 5],
        ])
      })

      it("leaves A with none and B with five", async () => {
        const order = await place(8)
        const answer = await relocate(order.id)
        expect(answer.status).toBe(200)
        expect(await levelAt("jakarta")).toEqual([10, 0])
        expect(await levelAt("surabaya")).toEqual([8, 5])
        expect((await reviewOf(order.id)).location_ids).toEqual([
          store.locations.surabaya,
        ])
      })

      it("is refused where units lack, and moves nothing", async () => {
        const order = await place(2)
        const answer = await relocate(order.id)
        expect(answer.status).toBe(400)
        expect(answer.data.message).toContain("2")
        expect(await levelAt("jakarta")).toEqual([10, 5])
        expect(await levelAt("surabaya")).toEqual([2, 0])
      })

      it("is no matter of core's reservation route", async () => {
        await place(8)
        const [reservation] = await inventory().listReservationItems({
          inventory_item_id: item(),
        })
        const answer = await post(`/admin/reservations/${reservation.id}`, {
          location_id: store.locations.surabaya,
        })
        expect(answer.status).toBe(409)
        expect(answer.data.message).toContain("/relocate")
        expect(await levelAt("jakarta")).toEqual([10, 5])
      })

      it("is no matter of core's fulfilment either", async () => {
        const order = await place(8)
        const { data } = await api.get(`/admin/orders/${order.id}`, admin)
        const answer = await post(`/admin/orders/${order.id}/fulfillments`, {
          items: [{ id: data.order.items[0].id, quantity: 3 }],
          location_id: store.locations.surabaya,
        })
        expect(answer.status).toBe(409)
        const nowhere = await post(`/admin/orders/${order.id}/fulfillments`, {
          items: [{ id: data.order.items[0].id, quantity: 3 }],
        })
        expect(nowhere.status).toBe(409)
        expect(nowhere.data.message).toContain("Name that place as location_id")
        expect(await levelAt("jakarta")).toEqual([10, 5])
        expect(await levelAt("surabaya")).toEqual([8, 0])
      })
    })
  },
})
