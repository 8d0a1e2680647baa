import { Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { PACKING_MODULE } from "../../src/modules/packing/module-key"
import type { PackingModuleService } from "../../src/modules/packing/service"
import { VERIFICATION_MODULE } from "../../src/modules/verification/module-key"
import type { VerificationModuleService } from "../../src/modules/verification/service"
import { closeParcelWorkflow } from "../../src/workflows/packing/workflows/close-parcel"
import { openParcelWorkflow } from "../../src/workflows/packing/workflows/open-parcel"
import { auditOrdersWorkflow } from "../../src/workflows/verification/workflows/audit-orders"
import { verifyOrderWorkflow } from "../../src/workflows/verification/workflows/verify-order"
import { createAdminSession } from "../fixtures/admin-session"
import { eventually } from "../fixtures/eventually"
import { pauseSweeps } from "../fixtures/pause-sweeps"
import { placeOrder } from "../fixtures/place-order"
import { queryRows } from "../fixtures/query-rows"
import { type SeededStore, seedStore } from "../fixtures/seed-store"
import { postAs } from "../fixtures/post-as"
import { levelOf } from "../fixtures/level-of"
import { setCups } from "../fixtures/set-cups"

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let store: SeededStore
    let admin: Awaited<ReturnType<typeof createAdminSession>>

    beforeAll(async () => {
      store = await seedStore(getContainer())
      admin = await createAdminSession(getContainer())
      await pauseSweeps(getContainer())
    })

    beforeEach(async () => {
      const options = await verification().getOptions()
      jest.spyOn(verification(), "getOptions").mockResolvedValue({
        ...options,
        stock: { ...options.stock, releasePartial: true },
      })
    })

    afterEach(() => jest.restoreAllMocks())

    const verification = () =>
      getContainer().resolve<VerificationModuleService>(VERIFICATION_MODULE)
    const packing = () =>
      getContainer().resolve<PackingModuleService>(PACKING_MODULE)
    const inventory = () => getContainer().resolve(Modules.INVENTORY)
    const cup = () => store.variants.cup.inventory_item_id

    const post = postAs(api, () => admin)

    const stock = (jakarta: number) =>
      setCups(getContainer(), store, { jakarta, surabaya: 0 })

    const levelAt = () =>
      levelOf(getContainer(), cup(), store.locations.jakarta)

    /** Five cups, unpaid, of which two are there when the money comes. */
    const placeShort = async (metadata = {}) => {
      const { id } = await placeOrder(api, store, {
        items: [{ variant_id: store.variants.cup.id, quantity: 5 }],
        metadata: { order_cycle_payment_method: "bank_transfer", ...metadata },
      })
      await eventually(
        () => reviewOf(id),
        (review) => review?.stage === "held"
      )
      const [order] = await queryRows(getContainer(), {
        entity: "order",
        fields: ["items.id", "payment_collections.payments.id"],
        filters: { id },
      })
      const line_id: string = order.items[0].id
      const reserved = await inventory().listReservationItems({
        line_item_id: line_id,
      })
      await inventory().deleteReservationItems(reserved.map((one) => one.id))
      await stock(2)
      const [payment] = order.payment_collections[0].payments
      await post(`/admin/payments/${payment.id}/capture`, { amount: 270_000 })
      await verify(id)
      return { id, line_id }
    }

    const reviewOf = async (order_id: string) =>
      (await verification().listOrderReviews({ order_id }))[0]

    const verify = async (order_id: string) => {
      await verifyOrderWorkflow(getContainer()).run({
        input: { order_id, actor: "system" },
      })
      return await reviewOf(order_id)
    }

    const picks = (order_id: string, quantity: number) =>
      eventually(
        () => packing().listPickTasks({ order_id }),
        ([task]) => task?.quantity === quantity
      )

    /** Packs all that is to be packed, and buys the label. */
    const ship = async (order_id: string) => {
      const { result: parcel } = await openParcelWorkflow(getContainer()).run({
        input: {
          order_id,
          location_id: store.locations.jakarta,
          actor: "packer",
        },
      })
      await packing().updateParcelItems(
        parcel.items.map(({ id, quantity }) => ({ id, verified: quantity }))
      )
      await closeParcelWorkflow(getContainer()).run({
        input: { parcel_id: parcel.id, weight_g: null, actor: "packer" },
      })
      const { data } = await post(
        `/admin/order-cycle/packing/parcels/${parcel.id}/label`
      )
      expect([data.message, data.parcel?.state]).toEqual([
        undefined,
        "labelled",
      ])
      return parcel.items.map(({ quantity }) => quantity)
    }

    it("releases what is there, and the rest as it comes", async () => {
      const order = await placeShort()
      expect(await reviewOf(order.id)).toMatchObject({
        stage: "released",
        hold_types: [],
        allocation: "partial",
      })
      expect(await levelAt()).toEqual([2, 5])
      await picks(order.id, 2)
      const core = await post(`/admin/orders/${order.id}/fulfillments`, {
        location_id: store.locations.jakarta,
        items: [{ id: order.line_id, quantity: 2 }],
      })
      expect([core.status, core.data.message]).toEqual([
        409,
        expect.stringContaining("wait for stock"),
      ])

      expect(await ship(order.id)).toEqual([2])
      expect(await levelAt()).toEqual([0, 3])
      expect((await verify(order.id)).stage).toBe("released")

      await stock(2)
      await picks(order.id, 4)
      expect(await ship(order.id)).toEqual([2])
      expect(await levelAt()).toEqual([0, 1])

      await stock(1)
      await picks(order.id, 5)
      expect(await ship(order.id)).toEqual([1])
      expect(await levelAt()).toEqual([0, 0])
      expect(await verify(order.id)).toMatchObject({
        stage: "released",
        allocation: "full",
        fulfillment_status: "fulfilled",
      })
      await auditOrdersWorkflow(getContainer()).run({
        input: { actor: "test", all: true, grace_seconds: 0 },
      })
      expect(
        await verification().listAuditFindings({ order_id: order.id })
      ).toEqual([])
    })

    it("packs in one parcel what was there and what has come since", async () => {
      const order = await placeShort()
      await picks(order.id, 2)
      await stock(4)
      await picks(order.id, 4)
      expect(await ship(order.id)).toEqual([4])
      expect(await levelAt()).toEqual([0, 1])
    })

    it("holds an order that ships complete", async () => {
      const order = await placeShort({ order_cycle_ship_complete: true })
      expect(await reviewOf(order.id)).toMatchObject({
        stage: "held",
        hold_types: ["OUT_OF_STOCK"],
      })
    })
  },
})
