import { screen, waitFor, within } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import type { ListedMatch } from "../../../src/types/reconciliation/matches"
import { type Answers, json } from "../../__tests__/answers"
import { renderAdmin } from "../../__tests__/render-admin"
import { MatchedView } from "../matched/matched-view"
import { accountOf } from "./account-of"
import { answerDesk } from "./answer-desk"
import { itemOf } from "./item-of"
import { lineOf } from "./line-of"

const matchOf = (change: Partial<ListedMatch> = {}): ListedMatch => ({
  id: "ormat_1",
  line_id: "orlin_1",
  rule: "manual",
  rule_version: 1,
  confidence: "1",
  reason: null,
  evidence: {},
  decided_by: "user_2",
  decided_at: "2025-12-31T03:00:00.000Z",
  state: "confirmed",
  legs: [
    {
      kind: "item",
      item_id: "oritm_1",
      allocated_minor: "24000000",
      active: true,
    },
    {
      kind: "unapplied",
      item_id: null,
      allocated_minor: "900000",
      active: true,
    },
  ],
  line: lineOf(),
  items: [itemOf()],
  ...change,
})

const pageOf = (matches: ListedMatch[], next: string | null = null) => ({
  matches,
  count: matches.length,
  is_count_capped: false,
  next,
  offset: 0,
  limit: 50,
})

const open = async (more: Answers = {}) => {
  const server = answerDesk(
    {},
    { "GET /reconciliation/matches": pageOf([matchOf()]), ...more }
  )
  await renderAdmin(<MatchedView account={accountOf()} />)
  return server
}

const entries = async () =>
  within(await screen.findByRole("list", { name: "Matched" })).findAllByRole(
    "listitem"
  )

describe("What was matched", () => {
  it("says what came, what it pays, and who decided", async () => {
    const { asked } = await open()
    const [entry] = await entries()
    expect(entry).toHaveTextContent(/Dec 31, 2025 · .*249,000 · TRSF/)
    expect(entry).toHaveTextContent(/240,000 for MD7K3Q98 · Budi Santoso/)
    expect(entry).toHaveTextContent(/9,000 unapplied/)
    await waitFor(() =>
      expect(entry).toHaveTextContent(/By hand · Bayu · Dec 31, 2025/)
    )
    expect(asked.join("\n")).toMatch(
      /matches\?.*account_id=oracc_1.*state=confirmed(%2C|,)locked/
    )
  })

  it("is undone with a reason, whoever decided and whenever", async () => {
    const { decisions } = await open()
    const [entry] = await entries()
    await userEvent.click(
      within(entry).getByRole("button", { name: "Undo the match" })
    )
    await userEvent.type(
      within(entry).getByLabelText("Why is this match wrong?"),
      "Another Budi"
    )
    await userEvent.click(
      within(entry).getByRole("button", { name: "Undo the match" })
    )
    await waitFor(() =>
      expect(decisions).toEqual([
        { path: "matches/ormat_1/undo", body: { reason: "Another Budi" } },
      ])
    )
    await waitFor(() =>
      expect(screen.queryByLabelText("Why is this match wrong?")).toBeNull()
    )
  })

  it("is not undone in a closed period", async () => {
    await open({
      "GET /reconciliation/matches": pageOf([matchOf({ state: "locked" })]),
    })
    const [entry] = await entries()
    expect(entry).toHaveTextContent("in a closed period")
    expect(within(entry).queryByRole("button")).toBeNull()
  })

  it("is searched, filtered, and read further by cursor", async () => {
    const { asked } = await open({
      "GET /reconciliation/matches": ({ url }) =>
        url.searchParams.get("after")
          ? pageOf([matchOf({ id: "ormat_2" })])
          : pageOf([matchOf()], "2025-12-31T03:00:00.000000Z_ormat_1"),
    })
    await entries()
    await userEvent.click(screen.getByRole("button", { name: "Show more" }))
    await waitFor(async () => expect(await entries()).toHaveLength(2))
    await userEvent.type(screen.getByRole("searchbox"), "budi{Enter}")
    await userEvent.click(
      screen.getByRole("combobox", { name: "Which are shown" })
    )
    await userEvent.click(await screen.findByRole("option", { name: "Undone" }))
    await waitFor(() =>
      expect(asked.join("\n")).toMatch(/matches\?.*state=undone.*q=budi/)
    )
  })

  it("says that there is none, or that it could not be read", async () => {
    let isDown = true
    await open({
      "GET /reconciliation/matches": () =>
        isDown ? json({ message: "The database sleeps." }, 503) : pageOf([]),
    })
    expect(await screen.findByText(/The database sleeps/)).toBeVisible()
    isDown = false
    await userEvent.click(screen.getByRole("button", { name: "Try again" }))
    expect(await screen.findByText("There is none.")).toBeVisible()
  })
})
