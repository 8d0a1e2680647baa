import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { createAdminSession } from "../fixtures/admin-session"
import { placeOrder } from "../fixtures/place-order"
import { type SeededStore, seedStore } from "../fixtures/seed-store"

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let store: SeededStore
    let admin: Awaited<ReturnType<typeof createAdminSession>>

    beforeAll(async () => {
      store = await seedStore(getContainer())
      admin = await createAdminSession(getContainer())
    })

    it("sells a cup", async () => {
      const order = await placeOrder(api, store, {
        items: [{ variant_id: store.variants.cup.id, quantity: 2 }],
      })
      expect(order.total).toBe(120_000)
      const { data } = await api.get(`/admin/orders/${order.id}`, admin)
      expect(data.order.items).toHaveLength(1)
    })
  },
})
