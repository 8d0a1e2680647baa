import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createOrderFulfillmentWorkflow,
  createPromotionsWorkflow,
  createRefundReasonsWorkflow,
  createTaxRegionsWorkflow,
} from "@medusajs/medusa/core-flows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { VERIFICATION_MODULE } from "../../src/modules/verification/module-key"
import type { VerificationModuleService } from "../../src/modules/verification/service"
import { currentAdjustments } from "../../src/workflows/verification/order/current-adjustments"
import {
  type OrderForReview,
  orderForReviewFields,
} from "../../src/workflows/verification/order/order-for-review"
import { readOrderForReview } from "../../src/workflows/verification/order/read-order-for-review"
import { verifyOrderWorkflow } from "../../src/workflows/verification/workflows/verify-order"
import { createAdminSession } from "../fixtures/admin-session"
import { pauseSweeps } from "../fixtures/pause-sweeps"
import { jakartaAddress, placeOrder } from "../fixtures/place-order"
import { queryRows } from "../fixtures/query-rows"
import { unpaid } from "../fixtures/release-order"
import { silenceSubscribers } from "../fixtures/silence-subscribers"
import { type SeededStore, seedStore } from "../fixtures/seed-store"

/** The named fields alone, as Query names them. */
const pick = (value: unknown, paths: string[]): unknown => {
  if (Array.isArray(value)) {
    return value.map((one) => pick(one, paths))
  }
  const isWhole = !paths.length || paths.includes("*")
  if (isWhole || typeof value !== "object" || value === null) {
    return value
  }
  const names = [...new Set(paths.map((path) => path.split(".")[0]))]
  return Object.fromEntries(
    names.map((name) => [
      name,
      pick(
        (value as Record<string, unknown>)[name],
        paths
          .filter((path) => path.startsWith(`${name}.`))
          .map((path) => path.slice(name.length + 1))
      ),
    ])
  )
}

/** Rows without an order among them, times alike, and nothing that is empty. */
const plain = (value: unknown): unknown => {
  if (
    value instanceof Date ||
    (typeof value === "string" && /^\d{4}-\d\d-\d\dT/.test(value))
  ) {
    return new Date(value).toISOString()
  }
  if (Array.isArray(value)) {
    return value
      .map(plain)
      .sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)))
  }
  if (typeof value !== "object" || value === null) {
    return value
  }
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== null && one !== undefined)
      .filter(([, one]) => !Array.isArray(one) || one.length > 0)
      .map(([name, one]) => [name, plain(one)])
      .sort(([a], [b]) => String(a).localeCompare(String(b)))
  )
}

/** Query gives the discounts of all versions. */
const withCurrentDiscounts = (order: OrderForReview): OrderForReview => ({
  ...order,
  items: order.items.map((item) => ({
    ...item,
    adjustments: currentAdjustments(item),
  })),
  shipping_methods: (order.shipping_methods ?? []).map((method) => ({
    ...method,
    adjustments: currentAdjustments(method),
  })),
})

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let store: SeededStore
    let admin: Awaited<ReturnType<typeof createAdminSession>>

    beforeAll(async () => {
      silenceSubscribers(getContainer())
      store = await seedStore(getContainer())
      admin = await createAdminSession(getContainer())
      await createTaxRegionsWorkflow(getContainer()).run({
        input: [
          {
            country_code: "id",
            provider_id: "tp_system",
            default_tax_rate: { name: "PPN", code: "PPN", rate: 11 },
          },
        ],
      })
    })

    const post = async (path: string, body: object = {}) =>
      (await api.post(path, body, admin)).data

    const verification = () =>
      getContainer().resolve<VerificationModuleService>(VERIFICATION_MODULE)

    const verify = (order_id: string) =>
      verifyOrderWorkflow(getContainer()).run({
        input: { order_id, actor: "test" },
      })

    const read = (id: string) => readOrderForReview(getContainer(), id)

    const expectAsByQuery = async (id: string) => {
      const [order] = await queryRows(getContainer(), {
        entity: "order",
        fields: orderForReviewFields,
        filters: { id },
      })
      const theirs = withCurrentDiscounts(order as unknown as OrderForReview)
      const ours = await read(id)
      expect(plain(pick(ours, orderForReviewFields))).toEqual(
        plain(pick(theirs, orderForReviewFields))
      )
      return ours
    }

    const cupOf = ({ items }: OrderForReview) => {
      const cup = items.find(({ variant_sku }) => variant_sku === "CUP")
      expect(cup).toBeDefined()
      return cup as OrderForReview["items"][number]
    }

    const promote = () =>
      createPromotionsWorkflow(getContainer()).run({
        input: {
          promotionsData: [
            {
              code: "HEMAT10",
              type: "standard",
              status: "active",
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

    const placeWithDiscounts = async () => {
      await promote()
      const { id } = await placeOrder(api, store, {
        items: [
          { variant_id: store.variants.cup.id, quantity: 3 },
          { variant_id: store.variants.bowl.id, quantity: 1 },
        ],
        metadata: unpaid,
        promo_codes: ["HEMAT10"],
      })
      return id
    }

    it("reads discounts, taxes, variants and payments as Query does", async () => {
      const order = await expectAsByQuery(await placeWithDiscounts())
      expect(order.items).toHaveLength(2)
      const { adjustments, tax_lines, variant } = cupOf(order)
      expect([adjustments?.length, tax_lines?.length]).toEqual([1, 1])
      expect(variant).toEqual({
        manage_inventory: true,
        price_set_id: expect.stringMatching(/^pset_/),
        inventory_items: [
          {
            inventory_item_id: store.variants.cup.inventory_item_id,
            required_quantity: 1,
          },
        ],
      })
      expect(order.shipping_methods?.[0].tax_lines).toHaveLength(1)
    })

    it("reads the version after an edit, with the price it gave", async () => {
      const id = await placeWithDiscounts()
      const { id: cup } = cupOf(await read(id))
      await post("/admin/order-edits", { order_id: id })
      await post(`/admin/order-edits/${id}/items/item/${cup}`, {
        quantity: 2,
        unit_price: 40_000,
      })
      await post(`/admin/order-edits/${id}/confirm`)
      const order = await expectAsByQuery(id)
      expect(order.version).toBeGreaterThan(1)
      const { detail, raw_unit_price, adjustments } = cupOf(order)
      expect(detail.quantity).toBe(2)
      expect(raw_unit_price).toMatchObject({ value: "40000" })
      expect(adjustments).toHaveLength(1)
      const { result } = await verify(id)
      expect(result.hold_types).toContain("PAYMENT_NONE")
      expect(result.hold_types).not.toContain("TOTALS_MISMATCH")

      await createOrderFulfillmentWorkflow(getContainer()).run({
        input: { order_id: id, items: [{ id: cup, quantity: 1 }] },
      })
      const sent = await expectAsByQuery(id)
      expect(cupOf(sent).detail.fulfilled_quantity).toBe(1)
    })

    it("reads captures, refunds with their reason, and credit lines", async () => {
      const id = await placeWithDiscounts()
      const { result: reasons } = await createRefundReasonsWorkflow(
        getContainer()
      ).run({ input: { data: [{ label: "Broken", code: "broken" }] } })
      const [order] = await queryRows(getContainer(), {
        entity: "order",
        fields: ["payment_collections.payments.id"],
        filters: { id },
      })
      const payment = order.payment_collections?.[0]?.payments?.[0]?.id
      await post(`/admin/orders/${id}/credit-lines`, {
        amount: 5_000,
        reference: "goodwill",
        reference_id: "letter",
      })
      await post(`/admin/payments/${payment}/capture`)
      const paid = await expectAsByQuery(id)
      expect(paid.payment_collections?.[0].payments?.[0].captures).toHaveLength(
        1
      )
      expect(paid.credit_lines).toEqual([
        expect.objectContaining({ reference: "goodwill" }),
      ])
      await post(`/admin/payments/${payment}/refund`, {
        amount: 5_000,
        refund_reason_id: reasons[0].id,
      })
      const refunded = await expectAsByQuery(id)
      expect(
        refunded.payment_collections?.[0].payments?.[0].refunds
      ).toMatchObject([{ refund_reason: { label: "Broken", code: "broken" } }])
    })

    it("reads a line of no variant, and an order without what can lack", async () => {
      const { id } = await getContainer()
        .resolve(Modules.ORDER)
        .createOrders({
          currency_code: "idr",
          shipping_address: jakartaAddress,
          items: [
            {
              title: "Engraving",
              quantity: 1,
              unit_price: 10_000,
              is_tax_inclusive: true,
            },
          ],
          shipping_methods: [
            {
              name: "Courier",
              amount: 20_000,
              adjustments: [{ code: "ONGKIR", amount: 5_000 }],
            },
          ],
        })
      expect(await expectAsByQuery(id)).toMatchObject({
        email: null,
        metadata: null,
        billing_address: null,
        credit_lines: [],
        payment_collections: [],
        shipping_methods: [
          { name: "Courier", adjustments: [{ code: "ONGKIR" }] },
        ],
        items: [{ title: "Engraving", variant_id: null, variant: null }],
      })
    })

    it("finds what changed after its review, drafts aside", async () => {
      await pauseSweeps(getContainer())
      const orders = getContainer().resolve(Modules.ORDER)
      const { id } = await orders.createOrders({ currency_code: "idr" })
      // A workflow's input may say so, the type of the module does not.
      const written = { currency_code: "idr", is_draft_order: true }
      const draft = await orders.createOrders(written)
      const collection = await getContainer()
        .resolve(Modules.PAYMENT)
        .createPaymentCollections({ currency_code: "idr", amount: 1_000 })
      await getContainer()
        .resolve(ContainerRegistrationKeys.LINK)
        .create({
          [Modules.ORDER]: { order_id: id },
          [Modules.PAYMENT]: { payment_collection_id: collection.id },
        })
      const stale = (msAgo = 60_000) =>
        verification().listStaleOrders(new Date(Date.now() - msAgo))
      const unseen = await stale()
      expect(unseen).toContain(id)
      expect(unseen).not.toContain(draft.id)
      await verify(id)
      expect(await stale()).not.toContain(id)

      await getContainer()
        .resolve(Modules.PAYMENT)
        .updatePaymentCollections(collection.id, { amount: 2_000 })
      expect(await stale()).toContain(id)
      await verify(id)
      await orders.updateOrders(id, { email: "siti@customer.test" })
      expect(await stale()).toContain(id)
      expect(await stale(-60_000)).toEqual([])
    })

    it("tells the groups of an order's customer, on which prices depend", async () => {
      const customers = getContainer().resolve(Modules.CUSTOMER)
      const { id: customer_id } = await customers.createCustomers({
        email: "siti@customer.test",
      })
      const [first, second] = await customers.createCustomerGroups([
        { name: "Resellers" },
        { name: "Staff" },
      ])
      const orders = getContainer().resolve(Modules.ORDER)
      const order = { currency_code: "idr", customer_id }
      const { id } = await orders.createOrders(order)
      expect((await read(id)).customer_group_ids).toEqual([])
      const pairs = [first, second].map((group) => ({
        customer_id,
        customer_group_id: group.id,
      }))
      await customers.addCustomerToGroup(pairs)
      expect((await read(id)).customer_group_ids).toEqual(
        [first.id, second.id].sort()
      )
      await customers.removeCustomerFromGroup(pairs[0])
      expect((await read(id)).customer_group_ids).toEqual([second.id])
    })

    it("says which order there is not", async () => {
      await expect(read("order_none")).rejects.toMatchObject({
        type: "not_found",
        message: expect.stringContaining("order_none"),
      })
    })
  },
})
