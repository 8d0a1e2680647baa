import { fireEvent, screen, waitFor } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import type { AccountRow } from "../../../src/types/reconciliation/accounts"
import type { PeriodResponse } from "../../../src/types/reconciliation/periods"
import { answerWith, json } from "../../__tests__/answers"
import { renderAdmin } from "../../__tests__/render-admin"
import { ChangeAccount } from "../accounts/change-account"
import { PeriodView } from "../period/period-view"

const account: AccountRow = {
  id: "oracc_1",
  code: "stripe",
  name: "Stripe",
  kind: "psp",
  currency_code: "eur",
  time_zone: "Asia/Jakarta",
  number: null,
  provider_id: "pp_stripe_stripe",
  format: "stripe",
  csv_profile: null,
  lag_days: 3,
  stale_after_days: null,
  payee_bank: null,
  payee_name: null,
  payee_number: null,
  fee_contract: { rules: [{ percent: "1.4" }] },
}

describe("an account's fee contract", () => {
  it("is shown and changed, and what is no JSON is not sent", async () => {
    const bodies: unknown[] = []
    answerWith({
      "POST /reconciliation/accounts/oracc_1": ({ body }) => {
        bodies.push(body)
        return { account }
      },
    })
    const close = jest.fn()
    await renderAdmin(<ChangeAccount account={account} close={close} />)
    const field = await screen.findByLabelText("Fee contract (JSON)")
    expect((field as HTMLTextAreaElement).value).toContain('"percent": "1.4"')

    fireEvent.change(field, { target: { value: '{ "rules": [' } })
    expect(screen.getByRole("button", { name: "Save" })).toBeDisabled()
    expect(
      screen.getByText("The fee contract is no JSON object yet.")
    ).toBeInTheDocument()

    fireEvent.change(field, { target: { value: '{ "rules": [] }' } })
    await userEvent.click(screen.getByRole("button", { name: "Save" }))
    await waitFor(() => expect(close).toHaveBeenCalled())
    expect(bodies).toEqual([
      { lag_days: 3, stale_after_days: null, fee_contract: { rules: [] } },
    ])
  })

  it("shows what the server refuses", async () => {
    answerWith({
      "POST /reconciliation/accounts/oracc_1": () =>
        json({ message: "write a percentage as text" }, 400),
    })
    await renderAdmin(<ChangeAccount account={account} close={() => {}} />)
    await userEvent.click(await screen.findByRole("button", { name: "Save" }))
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "write a percentage as text"
    )
  })
})

describe("the period report", () => {
  it("has ages, how often rules were right, and fees", async () => {
    const report: PeriodResponse = {
      period: { account_id: "oracc_1", from: "2026-10-01", to: "2026-10-31" },
      closed_to: null,
      currencies: [
        {
          currency_code: "eur",
          opening_count: 0,
          opening_minor: "0",
          new_count: 12,
          new_minor: "120000",
          matched_count: 10,
          matched_minor: "100000",
          excluded_count: 0,
          excluded_minor: "0",
          closing_count: 2,
          closing_minor: "20000",
          gap_minor: "0",
          auto_count: 9,
          ageing: [
            { from_days: 0, to_days: 7, count: 1, minor: "12300" },
            { from_days: 91, to_days: null, count: 1, minor: "7700" },
          ],
          precision: {
            decided: 10,
            undone: 1,
            rate: 0.9,
            lower: 0.596,
            upper: 0.982,
          },
        },
      ],
      fees: [
        {
          currency_code: "eur",
          line_count: 10,
          fee_minor: "1850",
          expected_minor: "1650",
          off_count: 2,
        },
      ],
    }
    answerWith({ "GET /reconciliation/periods": report })
    await renderAdmin(<PeriodView account={account} />)

    const ages = await screen.findByRole("table", { name: "Age of open lines" })
    expect(ages).toHaveTextContent("0 to 7 days")
    expect(ages).toHaveTextContent("123.00")
    expect(ages).toHaveTextContent("91 days and more")
    expect(
      screen.getByText(/^Rules were right in 90.*1 of 10 taken back\)$/)
    ).toBeInTheDocument()
    const fees = screen.getByRole("table", { name: "Fees" })
    expect(fees).toHaveTextContent("18.50")
    expect(fees).toHaveTextContent("16.50")
  })
})
