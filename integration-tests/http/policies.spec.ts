import { FeatureFlag } from "@medusajs/framework/utils"
import { createRbacRolesWorkflow } from "@medusajs/medusa/core-flows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { adminOrderCycleMiddlewares } from "../../src/api/admin/order-cycle/middlewares"
import { createAdminSession } from "../fixtures/admin-session"
import { eventually } from "../fixtures/eventually"
import { jakartaAddress, placeOrder } from "../fixtures/place-order"
import { queryRows } from "../fixtures/query-rows"
import { type SeededStore, seedStore } from "../fixtures/seed-store"
import { subscribersEnded } from "../fixtures/subscribers-ended"

type Session = Awaited<ReturnType<typeof createAdminSession>>

// The runner reads medusa-config, which leaves the module out without the flag,
// before it sets its own `env`.
process.env.MEDUSA_FF_RBAC = "true"
FeatureFlag.setFlag("rbac", true)

/** Every route that a policy guards; `:id` is nobody's. */
const guarded = adminOrderCycleMiddlewares.flatMap(
  ({ method, matcher, policies }) =>
    [method ?? []].flat().map((one) => ({
      method: String(one),
      path: String(matcher).replaceAll(/:\w+/g, "nobody"),
      policies: [policies ?? []].flat(),
    }))
)

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let store: SeededStore
    const people: Record<string, Session> = {}

    /** Somebody who may do this and nothing else. */
    const hire = async (name: string, policies: string[]) => {
      const known = await queryRows(getContainer(), {
        entity: "rbac_policy",
        fields: ["id", "resource", "operation"],
        filters: {},
      })
      const policy_ids = policies.map((policy) => {
        const found = known.find(
          ({ resource, operation }) => `${resource}:${operation}` === policy
        )
        if (!found) {
          throw new Error(`The platform knows no policy ${policy}.`)
        }
        return found.id as string
      })
      const { result } = await createRbacRolesWorkflow(getContainer()).run({
        input: { roles: [{ name, policy_ids }] },
      })
      people[name] = await createAdminSession(
        getContainer(),
        `${name}@order-cycle.test`,
        [result[0].id]
      )
    }

    beforeAll(async () => {
      store = await seedStore(getContainer())
      const staff = ["order:read", "verification:release"]
      await hire("guest", ["product:read"])
      await hire("desk", [...staff, "verification:hold"])
      await hire("supervisor", [...staff, "verification:override_supervisor"])
      await hire("finance", [...staff, "verification:override_finance"])
      await hire("owner", [...staff, "verification:override_owner"])
      await hire("clerk", ["intake:read", "intake:take"])
      await hire("changer", [...staff, "verification:change"])
      await hire("canceller", [
        ...staff,
        "verification:change",
        "verification:refund",
      ])
      await hire("buyer", ["replenishment:read", "replenishment:order"])
      await hire("receiver", ["replenishment:read", "replenishment:receive"])
      people.roleless = await createAdminSession(
        getContainer(),
        "roleless@order-cycle.test"
      )
    })

    const ask = (who: string, method: string, path: string, body?: unknown) =>
      (method === "GET" || method === "DELETE"
        ? api[method === "GET" ? "get" : "delete"](path, people[who])
        : api.post(path, body ?? {}, people[who])
      ).catch((error: { response: unknown }) => error.response)

    it.each(["guest", "roleless"])(
      "lets a %s through no door of the order cycle",
      async (who) => {
        expect(guarded.length).toBeGreaterThan(60)
        const open: string[] = []
        for (const { method, path } of guarded) {
          const { status } = await ask(who, method, path)
          if (status !== 403) {
            open.push(`${status} ${method} ${path}`)
          }
        }
        expect(open).toEqual([])
      }
    )

    it("lets each do what his role says and no more", async () => {
      const held = await ask(
        "desk",
        "POST",
        "/admin/order-cycle/orders/order_nobody/holds",
        { type: "MANUAL", reason: "Call back" }
      )
      expect(held.status).toBe(404)
      const refused = await ask(
        "supervisor",
        "POST",
        "/admin/order-cycle/orders/order_nobody/holds",
        { type: "MANUAL", reason: "Call back" }
      )
      expect([refused.status, refused.data.message]).toEqual([
        403,
        expect.stringContaining("verification:hold"),
      ])
      const draft = "/admin/order-cycle/intake/drafts/order_nobody"
      expect((await ask("clerk", "GET", draft)).status).toBe(404)
      expect((await ask("clerk", "POST", draft)).status).toBe(404)
      expect((await ask("desk", "POST", draft)).status).toBe(403)
      const batches = "/admin/order-cycle/intake/batches"
      expect((await ask("clerk", "GET", batches)).status).toBe(200)
      expect((await ask("clerk", "POST", batches)).status).toBe(403)
    })

    it("lets buyers order and receivers receive, and none both", async () => {
      const orders = "/admin/order-cycle/replenishment/purchase-orders"
      const statuses = async (who: string) =>
        await Promise.all(
          [
            `${orders}/opor_nobody/receive`,
            `${orders}/opor_nobody/send`,
            "/admin/order-cycle/replenishment/supplier-items/import",
          ].map(async (path) => {
            const line = { purchase_line_id: "opol_nobody", accepted: 1 }
            const body = path.endsWith("receive")
              ? { idempotency_key: "key", lines: [line] }
              : {}
            return (await ask(who, "POST", path, body)).status
          })
        )
      expect(await statuses("buyer")).toEqual([403, 404, 403])
      expect(await statuses("receiver")).toEqual([404, 403, 403])
      expect((await ask("receiver", "GET", orders)).status).toBe(200)
    })

    it("lets nobody pay all back who may only change orders", async () => {
      const cancel = (who: string) =>
        ask(who, "POST", "/admin/order-cycle/orders/order_nobody/cancel", {
          plan_hash: "0".repeat(64),
          reason: "Customer changed her mind",
        })
      const refused = await cancel("changer")
      expect([refused.status, refused.data.message]).toEqual([
        403,
        expect.stringContaining("verification:refund"),
      ])
      expect((await cancel("canceller")).status).toBe(404)
    })

    describe("overrides", () => {
      let customers = 0

      /** Not paid, and sent to an address without a postal code. */
      const placeHeld = async () => {
        customers += 1
        const { id } = await placeOrder(api, store, {
          items: [{ variant_id: store.variants.cup.id, quantity: 1 }],
          metadata: { order_cycle_payment_method: "bank_transfer" },
          email: `c${customers}@customer.test`,
          address: {
            ...jakartaAddress,
            postal_code: "",
            phone: `+62812000030${customers}0`,
            address_1: `Jalan ${customers}`,
          },
        })
        const panel = await eventually(
          async () =>
            (await api.get(`/admin/order-cycle/orders/${id}`, people.desk)).data
              .order_cycle,
          ({ review }) => review?.stage === "held"
        )
        await subscribersEnded()
        return panel.holds as { id: string; type: string }[]
      }

      const override = (who: string, holdId: string) =>
        ask(who, "POST", `/admin/order-cycle/holds/${holdId}/override`, {
          reason: "customer_confirmed",
          text: "Budi said so on the phone",
        })

      it.each([
        ["desk", []],
        ["supervisor", ["ADDRESS_INCOMPLETE"]],
        ["finance", ["PAYMENT_NONE"]],
        ["owner", ["ADDRESS_INCOMPLETE", "PAYMENT_NONE"]],
      ])("of %s: %j", async (who, allowed) => {
        const holds = await placeHeld()
        expect(holds.map(({ type }) => type).sort()).toEqual([
          "ADDRESS_INCOMPLETE",
          "PAYMENT_NONE",
        ])
        const done: string[] = []
        for (const { id, type } of holds) {
          const { status, data } = await override(who, id)
          if (status === 200) {
            done.push(type)
          } else {
            expect(data.message).toMatch(/overrid/i)
          }
        }
        expect(done.sort()).toEqual(allowed)
        const written = await queryRows(getContainer(), {
          entity: "hold_override",
          fields: ["role"],
          filters: { hold_id: holds.map(({ id }) => id) },
        })
        expect(written.map(({ role }) => role)).toEqual(allowed.map(() => who))
      })
    })
  },
})
