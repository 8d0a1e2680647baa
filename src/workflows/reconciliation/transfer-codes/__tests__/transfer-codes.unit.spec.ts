import type { OrderMoney } from "../../items/order-money"
import { needsTransferCode } from "../needs-transfer-code"
import { suffixStep } from "../suffix-step"
import { toWantedCode } from "../to-wanted-code"

it.each([
  ["idr", "add", 100n],
  ["idr", "subtract", -100n],
  ["huf", "add", 100n],
  ["usd", "add", 1n],
  ["jpy", "add", 1n],
  ["kwd", "subtract", -1n],
  ["idr", "off", 0n],
] as const)("steps in %s by what people pay (%s)", (currency, way, step) => {
  expect(suffixStep(currency, { [currency]: way })).toBe(step)
})

it("leaves currencies alone that nobody named", () => {
  expect(suffixStep("usd", { idr: "add" })).toBe(0n)
})

const order = (more: object = {}, metadata: object = {}) =>
  ({
    id: "order_1",
    display_id: 42,
    status: "pending",
    is_draft_order: false,
    currency_code: "idr",
    total: 70_000,
    metadata: { order_cycle_payment_method: "bank_transfer", ...metadata },
    ...more,
  }) as unknown as OrderMoney

it.each([
  ["a transfer", order(), true],
  ["cash", order({}, { order_cycle_payment_method: "cod" }), false],
  ["a draft", order({ is_draft_order: true }), false],
  ["a cancelled order", order({ status: "canceled" }), false],
  ["an order without metadata", order({ metadata: null }), false],
  ["an import", order({}, { order_cycle_external_id: "TP-1" }), false],
  ["a reference", order({}, { order_cycle_reference: "INV 1" }), false],
  ["an amount", order({}, { order_cycle_expected_amount: "70123" }), false],
  ["empty terms", order({}, { order_cycle_reference: "" }), true],
])("tells buyers what nobody else told: %s", (_what, given, needed) => {
  expect(needsTransferCode(given)).toBe(needed)
})

it("ends with a day of the account's zone", () => {
  const options = {
    referencePrefix: "MD",
    transferCodes: {
      amounts: { idr: "add" as const },
      validDays: 7,
      reuseDays: 20,
      mail: true,
    },
  }
  const account = { id: "oracc_1", time_zone: "Asia/Jakarta" }
  // Already the 28th in Jakarta.
  const now = new Date("2026-11-27T18:00:00Z")
  expect(toWantedCode(order(), account, options, now)).toMatchObject({
    base_minor: "7000000",
    step_minor: "100",
    valid_to: "2026-12-05T16:59:59.999Z",
    code: expect.stringMatching(/^MD0001A.$/),
  })
  expect(
    toWantedCode(order({ total: 0 }), account, options, now).step_minor
  ).toBe("0")
})
