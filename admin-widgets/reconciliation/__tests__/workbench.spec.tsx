import { act, screen, waitFor, within } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { type Answers, json } from "../../__tests__/answers"
import { renderAdmin } from "../../__tests__/render-admin"
import { Workbench } from "../workbench/workbench"
import { accountOf } from "./account-of"
import { answerDesk } from "./answer-desk"
import { itemOf } from "./item-of"
import { lineOf } from "./line-of"
import { suggestionOf } from "./suggestion-of"

const second = lineOf({
  id: "orlin_2",
  text: "SETORAN TUNAI",
  party: null,
  amount_minor: "30000000",
})
const desk = {
  lines: [lineOf(), second],
  items: [
    itemOf(),
    itemOf({
      id: "oritm_2",
      reference: "MD0000BC",
      payer: "Citra",
      amount_minor: "5100000",
      open_minor: "5100000",
    }),
  ],
  suggestions: [
    suggestionOf(),
    suggestionOf({
      id: "orsug_2",
      rank: 2,
      items: [{ id: "oritm_2", allocated: "5100000" }],
      evidence: [],
    }),
  ],
}

const open = async (
  shown: Parameters<typeof answerDesk>[0] = desk,
  more: Answers = {}
) => {
  const server = answerDesk(shown, more)
  await renderAdmin(<Workbench account={accountOf()} />)
  return server
}

const list = (name: string) => screen.findByRole("listbox", { name })
const rows = async (name: string) =>
  within(await list(name)).findAllByRole("option")
const currentRow = async (name: string) =>
  (await rows(name)).find((row) => row.getAttribute("aria-current") === "true")
    ?.textContent

const ready = async () => {
  await rows("Open lines")
  await rows("Open items")
  await screen.findByText(/MD7K-3P98 has a typo/)
}
const press = (keys: string) => userEvent.keyboard(keys)
const button = (name: string) => screen.getByRole("button", { name })

describe("The workbench", () => {
  it("shows lines, items and why they fit, each day with its year", async () => {
    await open()
    await ready()
    const [line] = await rows("Open lines")
    const [item] = await rows("Open items")
    expect(line).toHaveTextContent("Dec 31, 2025 · BUDI SANTOSO")
    expect(line).toHaveTextContent("2 suggestions")
    expect(item).toHaveTextContent("Expected transfer · Dec 30, 2025")
    expect(screen.getByText("2 open")).toBeVisible()
  })

  it("moves with J and K, and as far as there are rows", async () => {
    await open()
    await ready()
    await press("jj")
    expect(await currentRow("Open lines")).toContain("SETORAN TUNAI")
    await press("k")
    expect(await currentRow("Open lines")).toContain("BUDI SANTOSO")
    await press("{ArrowRight}j")
    expect(await currentRow("Open items")).toContain("MD0000BC")
    expect(await currentRow("Open lines")).toContain("BUDI SANTOSO")
  })

  it("confirms the first suggestion with Enter and goes on with the next line", async () => {
    const { decisions } = await open()
    await ready()
    await press("{Enter}")
    await waitFor(() =>
      expect(decisions).toEqual([
        {
          path: "matches",
          body: {
            line_id: "orlin_1",
            items: [{ item_id: "oritm_1", allocated_minor: "24900000" }],
          },
        },
      ])
    )
    await waitFor(async () =>
      expect(await currentRow("Open lines")).toContain("SETORAN TUNAI")
    )
  })

  it("confirms another suggestion by its number, and none that is not there", async () => {
    const { decisions } = await open()
    await ready()
    await press("3")
    await press("2")
    await waitFor(() =>
      expect(decisions).toMatchObject([
        { body: { items: [{ item_id: "oritm_2" }] } },
      ])
    )
  })

  it("rejects the first suggestion with X", async () => {
    const { decisions } = await open()
    await ready()
    await press("x")
    await waitFor(() =>
      expect(decisions).toEqual([
        { path: "suggestions/orsug_1/reject", body: null },
      ])
    )
    await waitFor(async () =>
      expect((await rows("Open lines"))[0]).toHaveTextContent("1 suggestion")
    )
  })

  it("undoes with U what was confirmed last, with a reason", async () => {
    const { decisions } = await open()
    await ready()
    await press("u")
    expect(screen.queryByLabelText("Why is this match wrong?")).toBeNull()
    await press("{Enter}")
    await waitFor(() => expect(decisions).toHaveLength(1))
    await press("u")
    await userEvent.type(
      await screen.findByLabelText("Why is this match wrong?"),
      "Another Budi"
    )
    await userEvent.click(button("Undo the match"))
    await waitFor(() =>
      expect(decisions[1]).toEqual({
        path: "matches/ormat_1/undo",
        body: { reason: "Another Budi" },
      })
    )
    await waitFor(async () => expect(await rows("Open lines")).toHaveLength(2))
  })

  it("searches items with /, and types there instead of acting", async () => {
    const { asked, decisions } = await open()
    await ready()
    await press("/")
    const field = screen.getByRole("searchbox", { name: /Search items/ })
    expect(field).toHaveFocus()
    await press("x1u citra{Enter}")
    await waitFor(() =>
      expect(asked.join("\n")).toMatch(/\/items\?.*q=x1u(\+|%20)citra/)
    )
    expect(field).not.toHaveFocus()
    expect(decisions).toEqual([])
  })

  it("shows its keys with ?, and hides them", async () => {
    await open()
    await ready()
    await press("?")
    expect(screen.getByText("Next row")).toBeVisible()
    await press("?")
    expect(screen.queryByText("Next row")).toBeNull()
  })
})

describe("The tray", () => {
  it("merges lines and items that were collected, at a difference of 0", async () => {
    const { decisions } = await open({
      ...desk,
      lines: [lineOf(), { ...second, amount_minor: "5100000" }],
    })
    await ready()
    await press(" j ")
    await press("{ArrowRight} j ")
    expect(screen.getByText(/Difference: .*0/)).toBeVisible()
    await press("{Enter}")
    await waitFor(() =>
      expect(decisions).toMatchObject([
        {
          body: {
            line_id: "orlin_1",
            items: [{ item_id: "oritm_1", allocated_minor: "24900000" }],
          },
        },
        {
          body: {
            line_id: "orlin_2",
            items: [{ item_id: "oritm_2", allocated_minor: "5100000" }],
          },
        },
      ])
    )
  })

  it("confirms a remainder only after it was named", async () => {
    const { decisions } = await open()
    await ready()
    await press("j")
    await userEvent.click((await rows("Open items"))[0])
    expect(button("Confirm these")).toBeDisabled()
    await press("{Enter}")
    expect(decisions).toEqual([])
    await userEvent.click(
      screen.getByRole("checkbox", { name: /51,000 of the lines unapplied/ })
    )
    expect(button("Confirm these")).toBeEnabled()
    await userEvent.click(button("Confirm these"))
    await waitFor(() =>
      expect(decisions).toMatchObject([
        {
          body: {
            line_id: "orlin_2",
            items: [{ item_id: "oritm_1", allocated_minor: "24900000" }],
          },
        },
      ])
    )
  })

  it("asks anew when the difference that was agreed to has changed", async () => {
    await open()
    await ready()
    await press("j")
    const [first, other] = await rows("Open items")
    await userEvent.click(first)
    await userEvent.click(screen.getByRole("checkbox"))
    expect(button("Confirm these")).toBeEnabled()
    await userEvent.click(other)
    await userEvent.click(first)
    expect(button("Confirm these")).toBeDisabled()
  })

  it("splits with S, and takes no amount that is none", async () => {
    const { decisions } = await open()
    await ready()
    await press("j{ArrowRight} j s")
    const field = await screen.findByLabelText(/MD7K3Q98/)
    await userEvent.clear(field)
    expect(button("Use these amounts")).toBeDisabled()
    await userEvent.type(field, "1000")
    await userEvent.click(button("Use these amounts"))
    await userEvent.click(screen.getByRole("checkbox"))
    await userEvent.click(button("Confirm these"))
    await waitFor(() =>
      expect(decisions).toMatchObject([
        {
          body: {
            line_id: "orlin_2",
            items: [
              { item_id: "oritm_1", allocated_minor: "100000" },
              { item_id: "oritm_2", allocated_minor: "5100000" },
            ],
          },
        },
      ])
    )
  })

  it("says what does not go together, and is emptied with Escape", async () => {
    await open({
      ...desk,
      items: [
        itemOf({ kind: "refund", amount_minor: "-100", open_minor: "-100" }),
      ],
    })
    await ready()
    await press("{ArrowRight} ")
    expect(
      screen.getByText("Some go in, others out. Match them apart.")
    ).toBeVisible()
    expect(button("Confirm these")).toBeDisabled()
    await press("{Escape}")
    expect(screen.queryByRole("region", { name: "Collected" })).toBeNull()
  })
})

describe("The lists of the workbench", () => {
  it("wait, say that there is none, and count no further than the server", async () => {
    await open(
      {},
      {
        "GET /reconciliation/lines": {
          lines: [],
          count: 1_000,
          is_count_capped: true,
          next: null,
        },
      }
    )
    expect(
      await screen.findByText(
        "Every line is explained. Import the next statement."
      )
    ).toBeVisible()
    expect(
      await screen.findByText("Nothing waits for money in this currency.")
    ).toBeVisible()
    expect(screen.getByText("1,000+ open")).toBeVisible()
    expect(screen.getByText("No line is chosen.")).toBeVisible()
  })

  it("are shown in each currency in which lines are open", async () => {
    const { asked } = await open(desk, {
      "GET /reconciliation/lines": ({ url }) => ({
        lines: url.searchParams.get("currency_code") === "idr" ? [second] : [],
        count: 1,
        is_count_capped: false,
        next: null,
        open_currencies: ["idr", "sgd"],
      }),
    })
    await rows("Open lines")
    await userEvent.click(
      await screen.findByRole("combobox", { name: "Currency" })
    )
    await userEvent.click(await screen.findByRole("option", { name: "SGD" }))
    expect(
      await screen.findByText(
        "Every line is explained. Import the next statement."
      )
    ).toBeVisible()
    expect(asked.join("\n")).toMatch(/items\?.*currency_code=sgd/)
    expect(screen.getByRole("combobox", { name: "Currency" })).toBeVisible()
  })

  it("go on behind the last row with the server's cursor", async () => {
    const { asked } = await open(desk, {
      "GET /reconciliation/lines": ({ url }) =>
        url.searchParams.get("after")
          ? { lines: [second], count: null, is_count_capped: false, next: null }
          : {
              lines: [lineOf()],
              count: 2,
              is_count_capped: false,
              next: "2025-12-31_orlin_1",
            },
    })
    await ready()
    await press("j")
    await waitFor(async () => expect(await rows("Open lines")).toHaveLength(2))
    expect(asked.join("\n")).toContain("after=2025-12-31_orlin_1")
  })

  it("tell of a failure, and are read again on demand", async () => {
    let isDown = true
    await open(desk, {
      "GET /reconciliation/lines": () =>
        isDown
          ? json({ message: "The database sleeps." }, 503)
          : { lines: desk.lines, count: 2, is_count_capped: false, next: null },
    })
    expect(await screen.findByText(/The database sleeps/)).toBeVisible()
    isDown = false
    await userEvent.click(screen.getByRole("button", { name: /again/i }))
    expect(await rows("Open lines")).toHaveLength(2)
  })

  it("keep what they have when it cannot be read again, and say so", async () => {
    let isDown = false
    const { decisions } = await open(desk, {
      "GET /reconciliation/items": ({ url }) =>
        isDown && !url.searchParams.get("id")
          ? json({ message: "The database sleeps." }, 503)
          : { items: desk.items, count: 2, is_count_capped: false, next: null },
    })
    await ready()
    isDown = true
    await press("{Enter}")
    await waitFor(() => expect(decisions).toHaveLength(1))
    expect(
      await screen.findByText(/may be out of date.*The database sleeps/)
    ).toBeVisible()
    expect(await rows("Open items")).toHaveLength(2)
  })

  it("show why the server refused a match", async () => {
    await open(desk, {
      "POST /reconciliation/matches": () =>
        json({ message: "Item oritm_1 has Rp 0 open." }, 409),
    })
    await ready()
    await act(() => press("{Enter}"))
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "Item oritm_1 has Rp 0 open."
    )
  })
})
