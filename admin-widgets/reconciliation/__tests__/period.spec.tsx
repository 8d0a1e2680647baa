import { fireEvent, screen, waitFor } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import type { PeriodCurrencyRow } from "../../../src/types/reconciliation/periods"
import { type Answers, json } from "../../__tests__/answers"
import { renderAdmin } from "../../__tests__/render-admin"
import { PeriodView } from "../period/period-view"
import { accountOf } from "./account-of"
import { answerDesk } from "./answer-desk"

const rupiah: PeriodCurrencyRow = {
  currency_code: "idr",
  opening_count: 2,
  opening_minor: "500000",
  new_count: 8,
  new_minor: "1500000",
  matched_count: 5,
  matched_minor: "1200000",
  excluded_count: 1,
  excluded_minor: "100000",
  closing_count: 4,
  closing_minor: "700000",
  gap_minor: "0",
  auto_count: 4,
  ageing: [{ from_days: 0, to_days: 7, count: 4, minor: "700000" }],
  precision: { decided: 4, undone: 0, rate: 1, lower: 0.51, upper: 1 },
}

const answer = (
  currencies: PeriodCurrencyRow[],
  closed_to: string | null = null
) => ({
  period: { account_id: "oracc_1", from: "2025-12-01", to: "2025-12-31" },
  closed_to,
  currencies,
  fees: null,
})

const open = async (more: Answers = {}) => {
  const { asked } = answerDesk(
    {},
    { "GET /reconciliation/periods": answer([rupiah]), ...more }
  )
  await renderAdmin(<PeriodView account={accountOf()} />)
  return asked
}

const setDay = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } })

describe("The period", () => {
  it("adds up from open before to open after, with a gap of 0", async () => {
    const asked = await open()
    const table = await screen.findByRole("table", { name: "Period report" })
    expect(table).toHaveTextContent(/Open before2.*5,000/)
    expect(table).toHaveTextContent(/− Matched5.*12,000/)
    expect(table).toHaveTextContent(/= Open after4.*7,000/)
    expect(screen.getByText(/Gap: .*0$/)).toBeVisible()
    expect(screen.getByText("4 of 5 matched by rules (80%)")).toBeVisible()
    setDay("From", "2025-12-01")
    setDay("To", "2025-12-31")
    await waitFor(() =>
      expect(asked.join("\n")).toContain("from=2025-12-01&to=2025-12-31")
    )
  })

  it("shows a gap that is none of 0", async () => {
    await open({
      "GET /reconciliation/periods": answer([{ ...rupiah, gap_minor: "300" }]),
    })
    expect(await screen.findByText(/Gap: .*3(\.00)?$/)).toBeVisible()
  })

  it("says that it has no line, and which days are none", async () => {
    const asked = await open({
      "GET /reconciliation/periods": answer([], "2025-11-30"),
    })
    expect(
      await screen.findByText("The account has no line in this period.")
    ).toBeVisible()
    expect(screen.getByText("Closed to Nov 30, 2025.")).toBeVisible()
    const before = asked.length
    setDay("From", "2999-01-01")
    expect(screen.getByRole("alert")).toHaveTextContent(
      "Choose a first day that is not after the last."
    )
    expect(asked.slice(before).join()).not.toContain("2999")
  })

  it("is closed for good after one more question", async () => {
    const bodies: unknown[] = []
    await open({
      "POST /reconciliation/periods": ({ body }) => {
        bodies.push(body)
        return { account_id: "oracc_1", closed_to: "2025-12-31" }
      },
    })
    await screen.findByRole("table", { name: "Period report" })
    setDay("From", "2025-12-01")
    setDay("To", "2025-12-31")
    await userEvent.click(
      await screen.findByRole("button", { name: "Close to Dec 31, 2025" })
    )
    await userEvent.click(screen.getByRole("button", { name: "Cancel" }))
    expect(bodies).toEqual([])
    await userEvent.click(
      screen.getByRole("button", { name: "Close to Dec 31, 2025" })
    )
    expect(screen.getByText(/closed to Dec 31, 2025 for good/)).toBeVisible()
    await userEvent.click(
      screen.getByRole("button", { name: "Yes, close to Dec 31, 2025" })
    )
    await waitFor(() =>
      expect(bodies).toEqual([
        { account_id: "oracc_1", closed_to: "2025-12-31" },
      ])
    )
  })

  it("says why it was not closed", async () => {
    await open({
      "POST /reconciliation/periods": () =>
        json({ message: "Closed further than that." }, 409),
    })
    await userEvent.click(
      await screen.findByRole("button", { name: /^Close to/ })
    )
    await userEvent.click(screen.getByRole("button", { name: /^Yes/ }))
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "Closed further than that."
    )
  })
})

describe("The audit", () => {
  it("names the first act that does not follow, when it is asked", async () => {
    const asked = await open({
      "GET /reconciliation/audit/verify": {
        account_id: "oracc_1",
        acts: 4,
        last_hash: "ff",
        broken: { position: 5, problem: "changed" },
      },
    })
    await screen.findByRole("table", { name: "Period report" })
    expect(asked.join()).not.toContain("verify")
    await userEvent.click(screen.getByRole("button", { name: "Verify" }))
    expect(
      await screen.findByText("Act 5 was changed in the database.")
    ).toBeVisible()
  })
})
