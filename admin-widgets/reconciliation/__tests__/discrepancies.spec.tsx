import { screen, waitFor, within } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import type { DiscrepancyRow } from "../../../src/types/reconciliation/discrepancies"
import { type Answers, json } from "../../__tests__/answers"
import { type Language, renderAdmin } from "../../__tests__/render-admin"
import { DiscrepanciesView } from "../discrepancies/discrepancies-view"
import { accountOf } from "./account-of"
import { answerDesk } from "./answer-desk"
import { discrepancyOf } from "./discrepancy-of"
import { writeOffOf } from "./write-off-of"

const bodies: unknown[] = []

const taking =
  (answer: object) =>
  ({ body }: { body: unknown }) => {
    bodies.push(body)
    return answer
  }

const open = async (
  rows: DiscrepancyRow[],
  more: Answers = {},
  { language, path }: { language?: Language; path?: string } = {}
) => {
  const { asked } = answerDesk(
    {},
    {
      "GET /reconciliation/accounts": { accounts: [accountOf()] },
      "GET /reconciliation/discrepancies": () => ({
        discrepancies: rows,
        count: rows.length,
        offset: 0,
        limit: 20,
      }),
      "GET /reconciliation/write-offs": { write_offs: [] },
      ...more,
    }
  )
  await renderAdmin(<DiscrepanciesView />, { language, path })
  return asked
}

const openFirst = async () => {
  await userEvent.click(await screen.findByRole("button", { name: /came of/ }))
  return within(await screen.findByRole("region", { name: "Discrepancy C01" }))
}

const choose = async (label: string, option: string) => {
  await userEvent.click(screen.getByRole("combobox", { name: label }))
  await userEvent.click(await screen.findByRole("option", { name: option }))
}

beforeEach(() => {
  bodies.length = 0
})

describe("Discrepancies", () => {
  it("say what is the matter, what to do, and that it is overdue", async () => {
    const asked = await open([discrepancyOf()])
    const one = await openFirst()
    expect(one.getByText("C01 · normal")).toBeVisible()
    expect(screen.getByRole("link", { name: "#42" })).toHaveAttribute(
      "href",
      "/orders/order_1"
    )
    expect(one.getByRole("heading")).toHaveTextContent(/239,000/)
    expect(one.getByText(/overdue since Dec 31, 2025/)).toBeVisible()
    expect(one.getByText(/Source less shop: -?.*10,000/)).toBeVisible()
    expect(asked.join("\n")).toMatch(
      /discrepancies\?.*state=open(%2C|,)snoozed(%2C|,)investigating/
    )
  })

  it("are given to a person of the shop, the reader first, and wait", async () => {
    await open([discrepancyOf({ assignee: "budi from finance" })], {
      "POST /reconciliation/discrepancies/ordis_1": taking({
        discrepancy: discrepancyOf(),
      }),
    })
    const one = await openFirst()
    await userEvent.click(one.getByRole("button", { name: "Owner and wait" }))
    await userEvent.click(one.getByRole("combobox", { name: "Owner" }))
    const names = (await screen.findAllByRole("option")).map(
      (option) => option.textContent
    )
    expect(names).toEqual(["Nobody", "Me (Ayu)", "Bayu", "budi from finance"])
    await userEvent.click(screen.getByRole("option", { name: "Me (Ayu)" }))
    const field = one.getByLabelText(/Let it wait until/)
    await userEvent.type(field, "2030-01-02T09:00")
    await userEvent.click(one.getByRole("button", { name: "Save" }))
    await waitFor(() =>
      expect(bodies).toEqual([
        {
          assignee: "user_1",
          snoozed_until: new Date("2030-01-02T09:00").toISOString(),
        },
      ])
    )
  })

  it("name their owners, who can be none", async () => {
    await open([discrepancyOf({ assignee: "user_2", state: "investigating" })])
    expect(await screen.findByText("Bayu")).toBeVisible()
  })

  it("can be given to oneself where the list of users is refused", async () => {
    await open([discrepancyOf()], {
      "GET /admin/users": () => json({ message: "Forbidden" }, 403),
    })
    const one = await openFirst()
    await userEvent.click(one.getByRole("button", { name: "Owner and wait" }))
    await choose("Owner", "Me (Ayu)")
    expect(one.getByRole("combobox", { name: "Owner" })).toHaveTextContent(
      "Me (Ayu)"
    )
  })

  it("are resolved in a way that the code has, with a note", async () => {
    await open([discrepancyOf()], {
      "POST /reconciliation/discrepancies/ordis_1/resolve": taking({
        discrepancy: discrepancyOf(),
      }),
    })
    const one = await openFirst()
    await userEvent.click(one.getByRole("button", { name: "Resolve" }))
    expect(one.getByRole("button", { name: "Resolve" })).toBeDisabled()
    await choose("It ends as", "claimed")
    await userEvent.type(
      one.getByLabelText("Why does it end so?"),
      "He pays the rest"
    )
    await userEvent.click(one.getByRole("button", { name: "Resolve" }))
    await waitFor(() =>
      expect(bodies).toEqual([
        { resolution: "claimed", note: "He pays the rest" },
      ])
    )
  })

  it("that ended offer nothing more", async () => {
    await open([
      discrepancyOf({
        state: "resolved",
        resolution: "accepted",
        note: "A friend",
      }),
    ])
    const one = await openFirst()
    expect(one.queryByRole("button", { name: "Resolve" })).toBeNull()
    expect(
      one.queryByRole("button", { name: "Propose to write it off" })
    ).toBeNull()
    expect(one.getByText(/A friend/)).toBeVisible()
  })

  it("tell of none, and of a failure that can be tried again", async () => {
    let isDown = true
    await open([], {
      "GET /reconciliation/discrepancies": () =>
        isDown
          ? json({ message: "The database sleeps." }, 503)
          : { discrepancies: [], count: 0, offset: 0, limit: 20 },
    })
    expect(await screen.findByText(/The database sleeps/)).toBeVisible()
    isDown = false
    await userEvent.click(screen.getByRole("button", { name: /again/i }))
    expect(await screen.findByText("Everything agrees")).toBeVisible()
  })

  it("speak Indonesian", async () => {
    await open([discrepancyOf()], {}, { language: "id" })
    expect(await screen.findByText(/lewat tenggat sejak/)).toBeVisible()
  })
})

describe("Write-offs", () => {
  it("are proposed, and then wait for somebody else", async () => {
    let proposed = false
    await open([discrepancyOf()], {
      "GET /reconciliation/write-offs": () => ({
        write_offs: proposed ? [writeOffOf({ proposed_by: "user_1" })] : [],
      }),
      "POST /reconciliation/write-offs": ({ body }) => {
        proposed = true
        bodies.push(body)
        return { write_off: writeOffOf() }
      },
    })
    const one = await openFirst()
    await userEvent.click(
      await one.findByRole("button", { name: "Propose to write it off" })
    )
    expect(await one.findByText(/10,000.*Ayu/)).toBeVisible()
    expect(bodies).toEqual([{ discrepancy_id: "ordis_1" }])
    expect(one.queryByRole("button", { name: "Approve" })).toBeNull()
    expect(one.getByRole("button", { name: "Refuse" })).toBeVisible()
  })

  it("are approved by a second user", async () => {
    await open([discrepancyOf({ state: "proposed" })], {
      "GET /reconciliation/write-offs": { write_offs: [writeOffOf()] },
      "POST /reconciliation/write-offs/orwof_1/approve": taking({
        write_off: writeOffOf({ state: "approved" }),
      }),
    })
    const one = await openFirst()
    expect(
      one.queryByRole("button", { name: "Propose to write it off" })
    ).toBeNull()
    await userEvent.click(await one.findByRole("button", { name: "Approve" }))
    await waitFor(() => expect(bodies).toHaveLength(1))
  })

  it("say why the server refuses", async () => {
    await open([discrepancyOf({ state: "proposed" })], {
      "GET /reconciliation/write-offs": { write_offs: [writeOffOf()] },
      "POST /reconciliation/write-offs/orwof_1/approve": () =>
        json({ message: "Somebody else has to approve it." }, 409),
    })
    const one = await openFirst()
    await userEvent.click(await one.findByRole("button", { name: "Approve" }))
    expect(await one.findByRole("alert")).toHaveTextContent(
      "Somebody else has to approve it."
    )
  })
})
