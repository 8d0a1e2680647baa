import { instructionsPage } from "../../../../api/order-cycle/payment-instructions/instructions-page"
import type { InstructionsRow } from "../../../../modules/reconciliation/storage/transfer-codes/read-instructions"
import { sayInstructions } from "../say-instructions"
import { toPaymentInstructions } from "../to-payment-instructions"

const row: InstructionsRow = {
  id: "ortrc_1",
  order_id: "order_1",
  token: "secret",
  code: "MD0001AX",
  currency_code: "idr",
  base_minor: "125000000",
  suffix_minor: "34700",
  amount_minor: "125034700",
  open_minor: "25034700",
  valid_to: "2026-12-05T16:59:59.999Z",
  time_zone: "Asia/Jakarta",
  state: "open",
  told_at: null,
  payee_bank: "BCA",
  payee_name: "PT <Toko>",
  payee_number: "1234567890",
}

const before = new Date("2026-12-01T00:00:00Z")
const after = new Date("2026-12-06T00:00:00Z")

it("tells only what whoever has the link may know", () => {
  expect(toPaymentInstructions(row, before)).toEqual({
    code: "MD0001AX",
    amount: "1250347.00",
    suffix: "347.00",
    open_amount: "250347.00",
    currency_code: "IDR",
    valid_to: "2026-12-05T16:59:59.999Z",
    time_zone: "Asia/Jakarta",
    state: "open",
    payee: { bank: "BCA", name: "PT <Toko>", number: "1234567890" },
  })
})

it("expires what is open, and nothing else", () => {
  expect(toPaymentInstructions(row, after).state).toBe("expired")
  const paid = toPaymentInstructions({ ...row, state: "paid" }, after)
  expect(paid).toMatchObject({ state: "paid", open_amount: "0.00" })
  expect(
    toPaymentInstructions({ ...row, payee_number: null }, before).payee
  ).toBeNull()
})

it("writes the mail in both languages", () => {
  const facts = {
    ...toPaymentInstructions(row, before),
    order_id: "order_1",
    display_id: 42,
    url: "https://shop.test/order-cycle/payment-instructions/secret",
  }
  expect(sayInstructions(facts, "en")).toEqual({
    subject: "Payment of order #42",
    text: [
      "Please transfer for order #42 before 5 Dec, 23:59 WIB:",
      "Amount (exactly, to the last digit): IDR\u00a01,250,347\n" +
        "Bank: BCA\nAccount number: 1234567890\nAccount holder: PT <Toko>\n" +
        "Message to the payee: MD0001AX",
      `Instructions and state of the payment: ${facts.url}`,
    ].join("\n\n"),
  })
  const { text } = sayInstructions({ ...facts, url: null }, "id")
  expect(text).toContain("Rp\u00a01.250.347")
  expect(text).not.toContain("status pembayaran")
})

describe("the page", () => {
  it("says where to pay while payment is wanted", () => {
    const page = instructionsPage(toPaymentInstructions(row, before), "id")
    expect(page).toContain("Rp\u00a01.250.347")
    expect(page).toContain("Masih kurang")
    expect(page).toContain("PT &lt;Toko&gt;")
    expect(page).toContain("5 Des")
  })

  it.each(["paid", "canceled"] as const)(
    "says no more of it when %s",
    (state) => {
      const page = instructionsPage(
        toPaymentInstructions({ ...row, state }, before),
        "en"
      )
      expect(page).not.toContain("1234567890")
      expect(page).toContain(`class="state ${state}"`)
    }
  )
})
