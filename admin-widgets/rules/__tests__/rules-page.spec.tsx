import { screen, waitFor, within } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import type {
  OrderRuleRow,
  RuleHitsResponse,
  RuleReplay,
} from "../../../src/types/order-rule"
import { type Answers, answerWith, json } from "../../__tests__/answers"
import { renderAdmin } from "../../__tests__/render-admin"
import { warehouseAnswer } from "../../__tests__/warehouse-answer"
import { RulesPage } from "../rules-page"

const rule: OrderRuleRow = {
  id: "orule_1",
  key: "large-by-night",
  version: 3,
  enabled: true,
  enabled_at: "2026-11-20T01:00:00.000Z",
  changed_at: "2026-11-20T01:00:00.000Z",
  changed_by: "user_1",
  when: {
    all: [
      {
        fact: "order.total",
        op: "gte",
        value: { amount: "5000000", currency: "IDR" },
      },
      { not: { fact: "order.country", op: "in", value: ["ID", "SG"] } },
      { any_line: { fact: "line.quantity", op: "gt", value: 10 } },
    ],
  },
  then: [
    { action: "hold", type: "FRAUD_REVIEW", note: "Call first" },
    { action: "tag", value: "night" },
  ],
  hits: 12,
  failed: 2,
  last_hit_at: "2026-11-24T01:00:00.000Z",
}

const evidence: RuleReplay["samples"][number]["evidence"] = [
  {
    path: "all.0",
    fact: "order.total",
    op: "gte",
    value: { amount: "5000000", currency: "IDR" },
    actual: { amount: "6500000.00", currency: "IDR" },
    truth: true,
  },
  {
    path: "all.1.not",
    fact: "order.country",
    op: "in",
    value: ["ID", "SG"],
    actual: null,
    truth: null,
  },
]

const replay: RuleReplay = {
  since: "2026-08-26T01:00:00.000Z",
  orders: 10_000,
  matched: 25,
  share: 0.0025,
  totals: [
    { currency_code: "idr", amount_minor: "16250000000", orders: 24 },
    { currency_code: "usd", amount_minor: "50000", orders: 1 },
  ],
  is_complete: false,
  samples: [
    {
      order_id: "order_9",
      display_id: 99,
      placed_at: "2026-11-24T01:00:00.000Z",
      total: { amount_minor: "650000000", currency_code: "idr" },
      evidence,
    },
  ],
}

const hits: RuleHitsResponse = {
  count: 1,
  offset: 0,
  limit: 20,
  hits: [
    {
      id: "orulh_1",
      rule_id: "orule_1",
      version: 2,
      order_id: "order_7",
      display_id: 77,
      evidence,
      actions: [
        { action: "tag", value: "night", state: "done", error: null },
        {
          action: "notify",
          value: "owner@shop.test",
          state: "failed",
          error: "The line is down.",
        },
      ],
      state: "failed",
      matched_at: "2026-11-24T01:00:00.000Z",
    },
  ],
}

const answers = (more: Answers = {}) =>
  answerWith({
    "GET /rules": { rules: [rule], count: 1, offset: 0, limit: 20 },
    "GET /rules/orule_1/hits": hits,
    "GET /admin/stock-locations": {
      stock_locations: [{ id: "sloc_1", name: "Surabaya" }],
    },
    "GET /reports": warehouseAnswer(),
    ...more,
  })

/** Chooses a word of the nth select of a name. */
const choose = async (name: string, at: number, word: string) => {
  await userEvent.click(screen.getAllByRole("combobox", { name })[at])
  await userEvent.click(await screen.findByRole("option", { name: word }))
}

const openRule = async () =>
  userEvent.click(await screen.findByRole("button", { name: rule.key }))

const openNew = async () =>
  userEvent.click(await screen.findByRole("button", { name: "New rule" }))

describe("The list of rules", () => {
  it("tells what each does, how often it did, and what failed", async () => {
    answers()
    await renderAdmin(<RulesPage />)
    expect(await screen.findByText("large-by-night")).toBeVisible()
    expect(screen.getByText("Hold, Tag")).toBeVisible()
    expect(screen.getByText("12")).toBeVisible()
    expect(screen.getByText("2 failed")).toBeVisible()
    expect(
      screen.getByRole("switch", { name: "Rule large-by-night on" })
    ).toBeChecked()
  })

  it("switches a rule off, and says why it could not", async () => {
    const asked = answers({ "POST /rules/orule_1/disable": { rule } })
    const { unmount } = await renderAdmin(<RulesPage />)
    await userEvent.click(await screen.findByRole("switch"))
    await waitFor(() =>
      expect(asked.join()).toContain("POST /rules/orule_1/disable")
    )
    unmount()

    answers({
      "POST /rules/orule_1/disable": json({ message: "Not allowed." }, 403),
    })
    await renderAdmin(<RulesPage />)
    await userEvent.click(await screen.findByRole("switch"))
    expect(await screen.findByText("Not allowed.")).toBeVisible()
  })

  it("has a word for no rules and for a failure, in Indonesian too", async () => {
    const none = { rules: [], count: 0, offset: 0, limit: 20 }
    answers({ "GET /rules": none })
    const first = await renderAdmin(<RulesPage />)
    expect(await screen.findByText("No rules yet")).toBeVisible()
    first.unmount()

    answers({ "GET /rules": none })
    const second = await renderAdmin(<RulesPage />, { language: "id" })
    expect(await screen.findByText("Belum ada aturan")).toBeVisible()
    second.unmount()

    answers({ "GET /rules": json({ message: "The database is away." }, 503) })
    await renderAdmin(<RulesPage />)
    expect(await screen.findByText("The database is away.")).toBeVisible()
  })
})

describe("The editor", () => {
  it("makes a rule from rows", async () => {
    const sent: unknown[] = []
    answers({
      "POST /rules": ({ body }: { body: unknown }) => {
        sent.push(body)
        return { rule }
      },
    })
    await renderAdmin(<RulesPage />)
    await openNew()
    await userEvent.type(screen.getByLabelText("Key"), "big")
    await userEvent.type(
      screen.getByLabelText("Value of Order total"),
      "500.50"
    )
    await userEvent.type(
      screen.getByLabelText("Currency of Order total"),
      "usd"
    )

    await userEvent.click(screen.getByText("Add a condition"))
    await choose("What is asked", 1, "Country")
    await choose("How it is compared", 1, "is none of")
    await userEvent.type(screen.getByLabelText("Value of Country"), "ID, SG")

    await userEvent.click(screen.getByText("Add a condition"))
    await choose("Kind of condition", 3, "One line of the order with")
    await choose("What is asked", 2, "Quantity")
    await userEvent.type(screen.getByLabelText("Value of Quantity"), "10.5")

    await userEvent.click(screen.getByText("Add an action"))
    await choose("What is done", 1, "Prefer location")
    await choose("Value of Prefer location", 0, "Surabaya")
    await userEvent.click(screen.getByText("Save"))

    await waitFor(() => expect(sent).toHaveLength(1))
    expect(sent).toEqual([
      {
        key: "big",
        when: {
          all: [
            {
              fact: "order.total",
              op: "gte",
              value: { amount: "500.50", currency: "USD" },
            },
            { fact: "order.country", op: "not_in", value: ["ID", "SG"] },
            {
              any_line: { fact: "line.quantity", op: "gte", value: 10.5 },
            },
          ],
        },
        then: [
          { action: "hold", type: "RULE" },
          { action: "prefer_location", value: "sloc_1" },
        ],
      },
    ])
    expect(await screen.findByText("large-by-night")).toBeVisible()
  })

  it("shows groups as they are stored and saves only what was changed", async () => {
    const sent: unknown[] = []
    answers({
      "POST /rules/orule_1": ({ body }: { body: unknown }) => {
        sent.push(body)
        return { rule }
      },
    })
    await renderAdmin(<RulesPage />)
    await openRule()
    expect(screen.getByText("Rule large-by-night")).toBeVisible()
    expect(
      screen
        .getAllByRole("combobox", { name: "Kind of condition" })
        .map(({ textContent }) => textContent)
    ).toEqual([
      "All of these",
      "Comparison",
      "Not",
      "Comparison",
      "One line of the order with",
      "Comparison",
    ])
    expect(screen.getByLabelText("Value of Country")).toHaveValue("ID, SG")
    expect(screen.getByText(/a change touches only orders/)).toBeVisible()
    const note = screen.getByLabelText("Why, for those who see the hold")
    await userEvent.clear(note)
    await userEvent.click(screen.getByText("Save"))
    await waitFor(() => expect(sent).toHaveLength(1))
    expect(sent).toEqual([
      {
        version: 3,
        when: rule.when,
        then: [{ action: "hold", type: "FRAUD_REVIEW" }, rule.then[1]],
      },
    ])
  })

  it("takes rows out, and keeps lines inside of their group", async () => {
    const sent: { when: unknown }[] = []
    answers({
      "POST /rules/replay": ({ body }: { body: unknown }) => {
        sent.push(body as { when: unknown })
        return { replay }
      },
    })
    await renderAdmin(<RulesPage />)
    await openRule()
    await userEvent.click(screen.getAllByText("Remove")[0])
    await choose("Kind of condition", 3, "One of these")
    await userEvent.click(screen.getByText("Try on the last 90 days"))
    await waitFor(() => expect(sent).toHaveLength(1))
    expect(sent[0].when).toEqual({
      all: [
        { not: { fact: "order.country", op: "in", value: ["ID", "SG"] } },
        {
          any: [
            {
              fact: "order.total",
              op: "gte",
              value: { amount: "", currency: "" },
            },
          ],
        },
      ],
    })
  })
})

describe("The editor, asked to try a rule,", () => {
  it("replays without saving and never adds up currencies", async () => {
    const asked = answers({ "POST /rules/replay": { replay } })
    await renderAdmin(<RulesPage />)
    await openRule()
    await userEvent.click(screen.getByText("Try on the last 90 days"))
    const answer = await screen.findByRole("status")
    expect(answer).toHaveTextContent(
      /True of 25 of 10,000 orders \(0\.3%\) since .+; nothing was changed\./
    )
    expect(answer).toHaveTextContent(
      "There are more orders: these are the newest 10,000."
    )
    expect(answer).toHaveTextContent("IDR 162,500,000 in 24 orders")
    expect(answer).toHaveTextContent("$500.00 in 1 order")
    expect(within(answer).getByRole("link", { name: "#99" })).toHaveAttribute(
      "href",
      "/orders/order_9"
    )
    expect(answer).toHaveTextContent(
      "Order total: 6500000.00 IDR (at least 5000000 IDR)"
    )
    expect(answer).toHaveTextContent("Country: unknown (is one of ID, SG)")
    expect(
      asked.filter((call) => /POST \/rules(\/orule_1)?$/.test(call))
    ).toEqual([])
  })

  it("says where a rule is wrong, in the server's words", async () => {
    const message = "when.all.0.value: must be money: …"
    answers({ "POST /rules": json({ message }, 400) })
    await renderAdmin(<RulesPage />)
    await openNew()
    await userEvent.click(screen.getByText("Save"))
    expect(await screen.findByRole("alert")).toHaveTextContent(message)
  })

  it("reads a rule as JSON, and takes nothing else over", async () => {
    const sent: unknown[] = []
    answers({
      "POST /rules/orule_1": ({ body }: { body: unknown }) => {
        sent.push(body)
        return { rule }
      },
    })
    await renderAdmin(<RulesPage />)
    await openRule()
    await userEvent.click(screen.getByText("Show as JSON"))
    const field = screen.getByLabelText("The rule as JSON")
    expect(JSON.parse((field as HTMLTextAreaElement).value)).toEqual({
      when: rule.when,
      then: rule.then,
    })
    const when = { fact: "order.hour", op: "lt", value: 5 }
    await userEvent.clear(field)
    await userEvent.click(field)
    await userEvent.paste(JSON.stringify({ when, then: rule.then }))
    await userEvent.click(screen.getByText("Show as rows"))
    expect(screen.getByLabelText("Value of Hour of the day")).toHaveValue("5")

    await userEvent.click(screen.getByText("Show as JSON"))
    const again = screen.getByLabelText("The rule as JSON")
    await userEvent.clear(again)
    await userEvent.click(again)
    await userEvent.paste('{ "when": { "fact": "order.totl" }, "then": [] }')
    expect(screen.getByRole("alert")).toHaveTextContent(
      /This is no rule in JSON/
    )
    await userEvent.click(screen.getByText("Save"))
    await waitFor(() => expect(sent).toHaveLength(1))
    expect(sent[0]).toEqual({ version: 3, when, then: rule.then })
  })
})

describe("The hits of a rule", () => {
  it("name the order, its values and what failed", async () => {
    answers()
    await renderAdmin(<RulesPage />)
    await openRule()
    expect(await screen.findByRole("link", { name: "#77" })).toBeVisible()
    expect(screen.getByText("failed, is tried again")).toBeVisible()
    expect(screen.getByText("Notify: The line is down.")).toBeVisible()
    expect(screen.getByText(/, version 2$/)).toBeVisible()
  })

  it("have a word for none", async () => {
    answers({ "GET /rules/orule_1/hits": { ...hits, hits: [], count: 0 } })
    await renderAdmin(<RulesPage />)
    await openRule()
    expect(await screen.findByText("No order yet.")).toBeVisible()
  })
})
