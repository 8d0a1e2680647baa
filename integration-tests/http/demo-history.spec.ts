import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { exportWarehouse } from "../../analytics"
import { readRows } from "../../analytics/warehouse/read-rows"
import { withWarehouse } from "../../analytics/warehouse/with-warehouse"
import { referenceDate } from "../../demo/simulation/calendar/reference-date"
import { loadHistory } from "../../demo/simulation/load/load-history"
import { orderTotal } from "../../demo/simulation/orders/order-total"
import type { SimulatedOrder } from "../../demo/simulation/orders/simulated-order"
import { createStore } from "../../demo/simulation/platform/create-store"
import { makeStoreIds } from "../../demo/simulation/platform/store-ids"
import { Random } from "../../demo/simulation/random/random"
import { historyRows } from "../../demo/simulation/rows/history-rows"
import { simulateHistory } from "../../demo/simulation/simulate-history"
import { currencyExponent } from "../../src/money/currency-exponent"
import { auditOrdersWorkflow } from "../../src/workflows/verification/workflows/audit-orders"
import { createAdminSession } from "../fixtures/admin-session"
import { workedQuestions } from "../fixtures/worked-questions"
import { writeAnswer } from "../fixtures/write-answer"

jest.setTimeout(180_000)

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer, dbConfig }) => {
    describe("the demo's history, loaded by COPY", () => {
      const reference = referenceDate(new Date("2026-11-25T04:00:00Z"))
      const history = simulateHistory({ seed: 1, orders: 400, reference })
      let session: { headers: Record<string, string> }

      beforeAll(async () => {
        const random = new Random("1/store")
        const store = makeStoreIds(random.fork("ids"), reference)
        await createStore(getContainer(), store, history)
        const rows = historyRows({ history, store, random, reference })
        await loadHistory(dbConfig.clientUrl, rows)
        session = await createAdminSession(getContainer())
      })

      it("has nothing in it that contradicts itself", async () => {
        const { result } = await auditOrdersWorkflow(getContainer()).run({
          input: { actor: "test", all: true, grace_seconds: 0 },
        })
        // Those that changed last are checked by the sweep of each minute.
        const found = result.opened.filter(
          ({ invariant }) => invariant !== "review_is_current"
        )
        expect([result.orders, found]).toEqual([history.orders.length, []])
      })

      const kinds: [string, (order: SimulatedOrder) => boolean][] = [
        ["delivered and paid", ({ dirt }) => dirt.length === 0],
        ["paid in two parts", ({ dirt }) => dirt.includes("short_payment")],
        ["discounted", ({ promotion }) => promotion !== null],
        ["in Singapore dollars", (order) => order.currency_code === "sgd"],
        ["sent in two parcels", ({ parcels }) => parcels.length === 2],
        ["canceled unpaid", ({ dirt }) => dirt.includes("unpaid")],
        [
          "paid back without a return",
          ({ aftermath, payment }) =>
            payment.refunds.length > 0 && !aftermath?.received_at,
        ],
        [
          "returned and paid back",
          ({ aftermath, payment }) =>
            payment.refunds.length > 0 && Boolean(aftermath?.received_at),
        ],
      ]

      it.each(kinds)("opens in core's admin: %s", async (_, isKind) => {
        const order = history.orders.find(isKind) as SimulatedOrder
        const { data } = await api.get(
          `/admin/orders/${order.id}?fields=%2Bcurrency_code`,
          session
        )
        const unit = 10 ** currencyExponent(order.currency_code)
        const total = (moves: { minor: bigint }[]) =>
          Number(moves.reduce((sum, { minor }) => sum + minor, 0n)) / unit
        const refunded = total(order.payment.refunds)
        const due = Number(orderTotal(order)) / unit

        expect(data.order).toMatchObject({
          display_id: order.display_id,
          currency_code: order.currency_code,
        })
        expect(data.order.fulfillments).toHaveLength(order.parcels.length)
        expect(data.order.items).toHaveLength(order.lines.length)
        expect(data.order.total).toBeCloseTo(due - refunded, 2)
        expect(data.order.summary.paid_total).toBe(
          total(order.payment.captures)
        )
        expect(data.order.summary.refunded_total).toBe(refunded)
        expect(data.order.summary.pending_difference).toBeCloseTo(
          due - total(order.payment.captures),
          2
        )
      })

      describe("its warehouse", () => {
        const directory = mkdtempSync(path.join(tmpdir(), "order-cycle-demo-"))
        let file: string

        beforeAll(async () => {
          const exported = await exportWarehouse({
            databaseUrl: String(dbConfig.clientUrl),
            directory,
            timeZone: "Asia/Jakarta",
          })
          file = exported.file
        })

        afterAll(() => rmSync(directory, { recursive: true, force: true }))

        const ask = (sql: string) =>
          withWarehouse(file, (connection) => readRows(connection, sql))

        it.each(workedQuestions())(
          "answers: %s",
          async (_, { sql, answer }) => {
            const rows = await ask(sql)
            const names = Object.keys(rows[0] ?? {})
            const lines = rows.map((row) =>
              names.map((name) => row[name] ?? "").join(" | ")
            )
            const now = [names.join(" | "), ...lines].join("\n")
            if (process.env.ORDER_CYCLE_WRITE_ANSWERS) {
              writeAnswer(answer, now)
            } else {
              expect(now).toBe(answer)
            }
          }
        )

        it("holds the money that was paid, to the last unit", async () => {
          const paid = new Map<string, bigint>()
          for (const { currency_code, payment } of history.orders) {
            const sum = payment.captures.reduce(
              (all, { minor }) => all + minor,
              0n
            )
            paid.set(currency_code, (paid.get(currency_code) ?? 0n) + sum)
          }
          const found = await ask(
            `select currency_code, sum(amount_minor)::varchar as minor
             from fct_payment where kind = 'capture' group by 1`
          )
          expect(
            new Map(
              found.map((row) => [row.currency_code, BigInt(String(row.minor))])
            )
          ).toEqual(paid)
        })

        it("knows no customer by name, e-mail, phone or street", async () => {
          const known = history.customers.flatMap(
            ({ first_name, last_name, email, phone, address_1 }) => [
              `${first_name} ${last_name}`,
              email,
              phone,
              address_1,
            ]
          )
          const texts = await ask(
            `select schema_name as schema, table_name as "table", column_name as "column"
             from duckdb_columns() where data_type = 'VARCHAR' and not internal`
          )
          expect(texts.length).toBeGreaterThan(200)
          await withWarehouse(file, async (connection) => {
            for (const { schema, table, column } of texts) {
              const values = await readRows(
                connection,
                `select distinct "${column}" as text
                 from "${schema}"."${table}" where "${column}" is not null`
              )
              const all = values.map(({ text }) => text).join("\n")
              const leaked = known.filter((value) => all.includes(value))
              expect({ table, column, leaked }).toEqual({
                table,
                column,
                leaked: [],
              })
            }
          })
        })
      })

      it("lets new orders go on with the next display number", async () => {
        const [order] = await getContainer()
          .resolve(Modules.ORDER)
          .createOrders([{ currency_code: "idr" }])
        expect(order.display_id).toBe(401)
      })
    })
  },
})
