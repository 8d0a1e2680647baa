import { screen, waitFor } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import type { ReplayResponse } from "../../../../src/types/reconciliation/replays"
import { answerWith, json } from "../../../__tests__/answers"
import { renderAdmin } from "../../../__tests__/render-admin"
import { accountOf } from "../../__tests__/account-of"
import { ReplayForm } from "../replay-form"
import { RunsView } from "../runs-view"

const account = accountOf({ format: "auto" })

const answer: ReplayResponse = {
  replay: {
    account_id: "oracc_1",
    days: 30,
    from: "2026-10-29",
    settings: { window_days: 1, late_days: 45, automatic_least: 0.98 },
    counts: {
      lines: 1200,
      auto: 900,
      suggest: 200,
      none: 100,
      same: 880,
      other: 5,
      newly: 15,
      no_longer: 42,
      against_people: 3,
    },
    by_rule: { reference: 850, payout_id: 50 },
    examples: [
      {
        difference: "no_longer",
        line_id: "orlin_1",
        booked_on: "2026-11-20",
        amount_minor: "24900000",
        currency_code: "idr",
        standing: {
          rule: "reference_typo",
          decided_by: "system",
          items: [{ id: "oritm_1", order_id: "order_1", display_id: 1042 }],
        },
        replayed: null,
      },
      {
        difference: "other",
        line_id: "orlin_2",
        booked_on: "2026-11-21",
        amount_minor: "100000",
        currency_code: "idr",
        standing: {
          rule: "manual",
          decided_by: "user_1",
          items: [{ id: "oritm_2", order_id: "order_2", display_id: 1043 }],
        },
        replayed: {
          rule: "payout_id",
          items: [{ id: "oritm_3", order_id: null, display_id: null }],
        },
      },
    ],
    output_hash: "0123456789abcdef",
  },
}

const path = "POST /reconciliation/runs/replay"

describe("the replay with other settings", () => {
  it("asks only what was typed and shows what would differ", async () => {
    const bodies: unknown[] = []
    answerWith({
      [path]: ({ body }) => {
        bodies.push(body)
        return answer
      },
    })
    await renderAdmin(<ReplayForm account={account} />)
    const user = userEvent.setup()
    const days = screen.getByLabelText("Days")
    await user.clear(days)
    await user.type(days, "30")
    await user.type(screen.getByLabelText("Days without a code"), "1")
    await user.type(screen.getByLabelText("Least confidence"), "0,98")
    await user.click(screen.getByRole("button", { name: "Replay" }))

    const counts = await screen.findByRole("table", {
      name: "Replay with other settings",
    })
    expect(bodies).toEqual([
      {
        account_id: "oracc_1",
        days: 30,
        settings: { window_days: 1, automatic_least: 0.98 },
      },
    ])
    expect(counts).toHaveTextContent("Leave what a rule matched42")
    expect(counts).toHaveTextContent("Match by: Payout's id50")
    expect(
      screen.getByText(/^Lines from .* on; 1 days without a code, 45 with one/)
    ).toBeInTheDocument()
    const lines = screen.getByRole("table", { name: "Lines that differ" })
    expect(lines).toHaveTextContent("#1042Code with a typo · automatic")
    expect(lines).toHaveTextContent("#1043By hand · a person")
    expect(lines).toHaveTextContent("oritm_3Payout's id")
    expect(screen.getByRole("link", { name: "#1042" })).toHaveAttribute(
      "href",
      "/orders/order_1"
    )
  })

  it.each([
    ["Days", "367", "Write 1 to 366 days."],
    ["Days without a code", "0", /^Write 1 to 60 days/],
    ["Days with a code", "4.5", /^Write 1 to 365 days/],
    ["Least confidence", "1.01", /^Write a confidence from 0 to 1/],
  ])("does not send %s of %s", async (label, typed, sentence) => {
    answerWith({})
    await renderAdmin(<ReplayForm account={account} />)
    const user = userEvent.setup()
    const field = screen.getByLabelText(label)
    await user.clear(field)
    await user.type(field, typed)
    expect(screen.getByRole("alert")).toHaveTextContent(sentence)
    expect(screen.getByRole("button", { name: "Replay" })).toBeDisabled()
  })

  it("shows what the server refuses", async () => {
    answerWith({ [path]: () => json({ message: "choose a bank" }, 400) })
    await renderAdmin(<ReplayForm account={account} />)
    await userEvent.click(screen.getByRole("button", { name: "Replay" }))
    expect(await screen.findByText("choose a bank")).toBeInTheDocument()
  })

  it("is of banks alone", async () => {
    answerWith({
      "GET /reconciliation/runs": { runs: [], count: 0, offset: 0, limit: 20 },
    })
    const { unmount } = await renderAdmin(<RunsView account={account} />)
    expect(screen.getByRole("button", { name: "Replay" })).toBeInTheDocument()
    unmount()
    await renderAdmin(<RunsView account={{ ...account, kind: "psp" }} />)
    await waitFor(() =>
      expect(
        screen.getByRole("button", { name: "Match now" })
      ).toBeInTheDocument()
    )
    expect(screen.queryByRole("button", { name: "Replay" })).toBeNull()
  })
})
