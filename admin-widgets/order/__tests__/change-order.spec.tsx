import { screen, waitFor, within } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import type { ChangePlan } from "../../../src/types/change-plan"
import type { GrantedRefundPlan } from "../../../src/types/order-change"
import { type Answers, answerWith, json } from "../../__tests__/answers"
import { renderAdmin } from "../../__tests__/render-admin"
import { warehouseAnswer } from "../../__tests__/warehouse-answer"
import { ChangeDrawer } from "../change/change-drawer"
import { GrantedRefunds } from "../granted-refunds"

const plan: ChangePlan = {
  kind: "cancel_lines",
  order_id: "order_1",
  currency_code: "idr",
  plan_hash: "a".repeat(64),
  money: {
    due_before: "24500000",
    due_after: "11000000",
    charged: "24500000",
    refund: "13500000",
    payouts: [{ payment_id: "pay_1", amount_minor: "13500000" }],
    lines: [
      {
        line_id: "line_1",
        title: "Cup",
        quantity: 3,
        amount_minor: "13500000",
      },
    ],
    shipping: "0",
  },
  stock: [
    {
      line_id: "line_1",
      title: "Cup",
      inventory_item_id: "iitem_1",
      location_id: "sloc_1",
      location: "Jakarta",
      units: 3,
      waiting: 0,
      to_location: null,
    },
  ],
  parcels: [
    {
      id: "opcl_1",
      code: "P1-1",
      state: "packed",
      put_away: [{ line_id: "line_1", title: "Cup", units: 3 }],
    },
  ],
  relabel: [],
  documents: [],
  promise: null,
}

const order = {
  items: [{ id: "line_1", title: "Cup", quantity: 5 }],
  shipping_address: { address_1: "Jalan Melati 5", city: "Jakarta" },
}

const answers = (more: Answers) =>
  answerWith({
    "GET /admin/orders/order_1": { order },
    "GET /admin/stock-locations": {
      stock_locations: [
        { id: "sloc_1", name: "Jakarta" },
        { id: "sloc_2", name: "Surabaya" },
      ],
    },
    "GET /reports": warehouseAnswer(),
    ...more,
  })

const PREVIEW = "POST /orders/order_1/preview-change"

let closed = 0
const render = (language: "en" | "id" = "en") => {
  closed = 0
  return renderAdmin(
    <ChangeDrawer
      orderId="order_1"
      locationIds={["sloc_1"]}
      close={() => closed++}
    />,
    { language }
  )
}

/** Three cups are to be cancelled. */
const previewThree = async () => {
  const more = await screen.findByRole("button", { name: "One Cup more" })
  await userEvent.click(more)
  await userEvent.click(more)
  await userEvent.click(more)
  await userEvent.click(
    screen.getByRole("button", { name: "Show what it does" })
  )
  return await screen.findByRole("region", { name: "What the change does" })
}

const confirm = async () => {
  await userEvent.type(screen.getByLabelText(/^Why\?/), "Too many cups")
  await userEvent.click(
    screen.getByRole("button", { name: "Cancel these units" })
  )
}

describe("The drawer that changes an order", () => {
  it("shows in words and money what cancelling units does, then does it", async () => {
    const bodies: unknown[] = []
    answers({
      [PREVIEW]: ({ body }) => {
        bodies.push(body)
        return { plan }
      },
      "POST /orders/order_1/cancel-lines": ({ body }) => {
        bodies.push(body)
        return { plan, granted_refund: null }
      },
    })
    await render()
    const effects = await previewThree()
    expect(screen.getByText("3 of 5")).toBeVisible()
    const texts = within(effects)
      .getAllByRole("listitem")
      .map((li) => li.textContent?.replace(/\s/g, " "))
    expect(texts).toEqual([
      "3 × Cup cancelled: IDR 135,000",
      "Due: IDR 110,000 instead of IDR 245,000",
      "IDR 135,000 is granted back; you pay it out afterwards",
      "3 × Cup are free at Jakarta",
      "Parcel P1-1 is void: what stays is packed anew",
      "Put away: 3 × Cup",
    ])
    await confirm()
    await waitFor(() => expect(closed).toBe(1))
    const lines = [{ line_id: "line_1", quantity: 3 }]
    expect(bodies).toEqual([
      { kind: "cancel_lines", lines, refund_shipping: false },
      {
        lines,
        refund_shipping: false,
        plan_hash: plan.plan_hash,
        reason: "Too many cups",
      },
    ])
  })

  it("forgets the preview when something else is asked", async () => {
    answers({ [PREVIEW]: { plan } })
    await render()
    await previewThree()
    await userEvent.click(screen.getByRole("button", { name: "One Cup less" }))
    expect(
      screen.queryByRole("region", { name: "What the change does" })
    ).toBeNull()
  })

  it("says that a plan is stale, and shows the new one", async () => {
    let asked = 0
    const fresh = {
      ...plan,
      plan_hash: "b".repeat(64),
      money: { ...plan.money, refund: "0" },
    }
    answers({
      [PREVIEW]: () => ({ plan: asked++ ? fresh : plan }),
      "POST /orders/order_1/cancel-lines": () =>
        json({ type: "conflict", message: "Order #1 has changed." }, 409),
    })
    await render()
    await previewThree()
    await confirm()
    expect(
      await screen.findByText(/has changed meanwhile and nothing was done/)
    ).toBeVisible()
    expect(await screen.findByText("Nothing is paid back")).toBeVisible()
    expect(closed).toBe(0)
  })

  it("says why a change cannot be done, in the reader's language", async () => {
    answers({
      [PREVIEW]: () => json({ message: "Parcel P1-1 was handed over." }, 400),
    })
    await render("id")
    const more = await screen.findByRole("button", { name: "Tambah satu Cup" })
    await userEvent.click(more)
    await userEvent.click(
      screen.getByRole("button", { name: "Lihat akibatnya" })
    )
    expect(
      await screen.findByText("Parcel P1-1 was handed over.")
    ).toBeVisible()
  })
})

const choose = async (kind: string) => {
  await userEvent.click(await screen.findByRole("combobox"))
  await userEvent.click(await screen.findByRole("option", { name: kind }))
}

describe("The kinds of change", () => {
  it("asks for the fields of the address that change", async () => {
    const bodies: unknown[] = []
    answers({
      [PREVIEW]: ({ body }) => {
        bodies.push(body)
        return {
          plan: {
            ...plan,
            kind: "address",
            stock: [],
            parcels: [],
            money: {
              ...plan.money,
              lines: [],
              refund: "0",
              due_after: "24500000",
            },
          },
        }
      },
      "POST /orders/order_1/address": ({ body }) => {
        bodies.push(body)
        return { plan }
      },
    })
    await render()
    await choose("Correct the address")
    const street = await screen.findByLabelText("Address")
    expect(street).toHaveValue("Jalan Melati 5")
    await userEvent.clear(street)
    await userEvent.type(street, "Jalan Kenanga 9")
    await userEvent.click(
      screen.getByRole("button", { name: "Show what it does" })
    )
    expect(await screen.findByText(/Due stays IDR\s245,000/)).toBeVisible()
    await userEvent.click(
      screen.getByRole("button", { name: "Change the address" })
    )
    const shipping_address = { address_1: "Jalan Kenanga 9" }
    await waitFor(() =>
      expect(bodies).toEqual([
        { kind: "address", shipping_address },
        { shipping_address, plan_hash: plan.plan_hash },
      ])
    )
  })

  it("sends all units from elsewhere, or some of a line", async () => {
    const bodies: unknown[] = []
    answers({
      [PREVIEW]: ({ body }) => {
        bodies.push(body)
        return { plan: { ...plan, kind: "relocate" } }
      },
      "POST /orders/order_1/relocate": ({ body }) => {
        bodies.push(body)
        return {}
      },
    })
    await render()
    await choose("Send it from elsewhere")
    const pick = async (label: string, option: string) => {
      await userEvent.click(await screen.findByLabelText(label))
      await userEvent.click(await screen.findByRole("option", { name: option }))
    }
    const show = () =>
      userEvent.click(screen.getByRole("button", { name: "Show what it does" }))
    await pick("To", "Surabaya")
    await show()
    await pick("What goes", "Cup")
    expect(screen.getByRole("button", { name: "One Cup less" })).toBeDisabled()
    await userEvent.click(screen.getByRole("button", { name: "One Cup more" }))
    await show()
    await userEvent.click(
      await screen.findByRole("button", { name: "Send it from there" })
    )
    const all = { from: "sloc_1", to: "sloc_2" }
    const some = { ...all, line_id: "line_1", quantity: 2 }
    await waitFor(() =>
      expect(bodies).toEqual([
        { kind: "relocate", ...all },
        { kind: "relocate", ...some },
        { ...some, plan_hash: plan.plan_hash },
      ])
    )
  })

  it("says that an order stands while its money did not go back", async () => {
    answers({
      [PREVIEW]: { plan: { ...plan, kind: "cancel" } },
      "POST /orders/order_1/cancel": {
        plan,
        canceled: false,
        granted_refund: { error: "The bank does not answer." },
      },
    })
    await render()
    await choose("Cancel the order")
    await userEvent.click(
      await screen.findByRole("button", { name: "Show what it does" })
    )
    await userEvent.type(await screen.findByLabelText(/^Why\?/), "Too many")
    await userEvent.click(
      screen.getByRole("button", { name: "Cancel the order" })
    )
    expect(await screen.findByText(/The bank does not answer\./)).toBeVisible()
    expect(closed).toBe(0)
  })
})

describe("Granted refunds", () => {
  const refund: GrantedRefundPlan = {
    id: "ogrf_1",
    order_id: "order_1",
    currency_code: "idr",
    amount_minor: "13500000",
    lowers_due: false,
    reason: "Too many cups",
    note: null,
    state: "failure",
    error: "The bank does not answer.",
    granted_by: "user_1",
    granted_at: "2026-11-24T01:00:00.000Z",
    executed_by: null,
    executed_at: null,
    payouts: [{ payment_id: "pay_1", amount_minor: "13500000" }],
  }

  it("are paid, tried again and withdrawn where they can be", async () => {
    const asked = answers({
      "GET /orders/order_1/granted-refunds": {
        granted_refunds: [
          refund,
          { ...refund, id: "ogrf_2", state: "none", payouts: null },
          { ...refund, id: "ogrf_3", state: "success", payouts: [] },
        ],
      },
      "POST /granted-refunds/ogrf_1/execute": {},
      "POST /granted-refunds/ogrf_2/withdraw": () =>
        json({ message: "It is being paid." }, 400),
    })
    await renderAdmin(<GrantedRefunds orderId="order_1" />)
    const [failed, open, paid] = await screen.findAllByRole("listitem")
    expect(failed).toHaveTextContent(/Failed.*135,000.*Too many cups/)
    expect(failed).toHaveTextContent("The bank does not answer.")
    await userEvent.click(
      within(failed).getByRole("button", { name: "Try again" })
    )
    await waitFor(() =>
      expect(asked).toContain("POST /granted-refunds/ogrf_1/execute")
    )
    expect(
      within(open).getByRole("button", { name: "Pay back" })
    ).toBeDisabled()
    expect(open).toHaveTextContent("The payments have too little left for it.")
    await userEvent.click(
      within(open).getByRole("button", { name: "Withdraw" })
    )
    expect(await screen.findByText("It is being paid.")).toBeVisible()
    expect(within(paid).queryByRole("button")).toBeNull()
    expect(paid).toHaveTextContent("Paid")
  })
})
