import { screen, waitFor, within } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import type { OrderCyclePanel } from "../../../src/types/order-desk"
import type { OrderMoneyResponse } from "../../../src/types/reconciliation/order-money"
import { answerWith, json } from "../../__tests__/answers"
import { renderAdmin } from "../../__tests__/render-admin"
import { warehouseAnswer } from "../../__tests__/warehouse-answer"
import { CyclePanel } from "../cycle-panel"
import { TimelinePanel } from "../timeline-panel"

const at = (minute: number) =>
  `2026-11-24T01:${String(minute).padStart(2, "0")}:00.000Z`

const entry = (
  kind: OrderCyclePanel["timeline"][number]["kind"],
  minute: number,
  actor = "system",
  payload: Record<string, unknown> | null = null
) => ({
  id: `${kind}${minute}`,
  kind,
  at: at(minute),
  actor,
  cause: "x",
  payload,
})

const panel: OrderCyclePanel = {
  review: {
    order_id: "order_1",
    display_id: 42,
    channel: "phone",
    stage: "held",
    hold_types: ["MANUAL"],
    external_id: null,
    fulfillment_status: "none",
    allocation: "full",
    location_ids: [],
    courier: null,
    risk_level: null,
    priority: 0,
    tags: [],
    assigned_to: null,
    charge_status: "full",
    currency_code: "idr",
    due_minor: "15000000",
    charged_minor: "15000000",
    placed_at: at(0),
    promised_ship_at: null,
    promised_deliver_at: null,
    sentence: {
      key: "held_manual",
      params: { reason: "Call back.", since: at(2), next: "", count: 0 },
    },
  },
  taken: {
    channel: "phone",
    channel_kind: "phone",
    caller: "Ibu Ani",
    taken_by: "user_1",
    taken_by_name: "Rina Dewi",
    taken_at: at(0),
    note: null,
    payment_method: "bank_transfer",
  },
  holds: [
    {
      id: "ohold_1",
      type: "MANUAL",
      gate: "desk",
      evidence: null,
      source: "person",
      release_by: "person",
      placed_at: at(2),
      hold_until: null,
      keeps_stock: true,
      released_at: null,
      released_how: null,
    },
    {
      id: "ohold_2",
      type: "PAYMENT_SHORT",
      gate: "payment",
      evidence: null,
      source: "check",
      release_by: "condition",
      placed_at: at(2),
      hold_until: null,
      keeps_stock: true,
      released_at: null,
      released_how: null,
    },
  ],
  timeline: [
    entry("placed", 0),
    entry("verified", 1, "job:order-cycle-sweep"),
    entry("packed", 5, "user_1"),
    entry("document_issued", 6, "user_1", {
      type: "delivery_note",
      number: "SJ/2026/0001",
    }),
    entry("first_scan", 9, "courier:jne", { tracking_number: "JNE1" }),
  ],
  parcels: [
    {
      id: "opcl_1",
      code: "P42-1",
      state: "handed_over",
      location_id: "sloc_1",
      courier: "jne",
      tracking_number: "JNE1",
      attempt_error: null,
      items: [{ title: "Kopi", sku: "KOPI-1", quantity: 2 }],
      tracker: {
        id: "otrk_1",
        courier: "jne",
        tracking_number: "JNE1",
        status: "in_transit",
        status_at: at(9),
        delivered_at: null,
        promised_at: "2026-11-27T10:00:00.000Z",
        courier_eta: null,
        alerts: ["stalled"],
        public_token: "aWBDzpZEmX6nUEIM1KlPmQ",
      },
    },
    {
      id: "opcl_2",
      code: "P42-2",
      state: "open",
      location_id: "sloc_1",
      courier: null,
      tracking_number: null,
      attempt_error: null,
      items: [{ title: "Teh", sku: null, quantity: 1 }],
      tracker: null,
    },
    {
      id: "opcl_3",
      code: "P42-3",
      state: "label_failed",
      location_id: "sloc_1",
      courier: null,
      tracking_number: null,
      attempt_error: "The area is not served today.",
      items: [{ title: "Gula", sku: null, quantity: 1 }],
      tracker: null,
    },
  ],
  shipments: [],
  documents: [
    {
      id: "odoc_1",
      type: "delivery_note",
      number: "SJ/2026/0001",
      status: "issued",
      issued_at: at(6),
    },
  ],
  money: [
    {
      currency_code: "idr",
      due_minor: "15000000",
      charged_minor: "15000000",
      matched_minor: "0",
    },
  ],
}

const idr = (amount_minor: string) => ({ amount_minor, currency_code: "idr" })

const unprovenMoney: OrderMoneyResponse = {
  order_money: [
    {
      order_id: "order_1",
      currency_code: "idr",
      due_minor: "15000000",
      captured_minor: "15000000",
      refunded_minor: "0",
      proven_minor: "10000000",
      written_off_minor: "0",
      in_flight_minor: "0",
      unproven_minor: "5000000",
      unapplied_minor: "0",
      state: "UNPROVEN",
      changed_at: at(8),
    },
  ],
  matches: [
    {
      match_id: "ormat_1",
      item_kind: "expected_transfer",
      state: "confirmed",
      rule: "reference",
      decided_by: "system",
      decided_at: at(7),
      allocated_minor: "10000000",
      currency_code: "idr",
      line: {
        id: "orlin_1",
        booked_on: "2026-11-23",
        text: "TRSF",
        account_name: "BCA",
        ...idr("10000000"),
      },
    },
  ],
  moves: [
    {
      entity_id: "capt_1",
      kind: "capture",
      payment_id: "pay_1",
      provider_id: "pp_system_default",
      at: at(7),
      withdrawn_at: null,
      ...idr("15000000"),
    },
  ],
  open_refunds: [
    {
      id: "orref_1",
      payment_id: "pay_1",
      state: "unknown",
      error: "timed out",
      created_at: at(8),
      ...idr("100000"),
    },
  ],
  discrepancies: [
    {
      id: "ordis_1",
      account_id: "oracc_1",
      code: "C01",
      severity: "normal",
      resolutions: ["refunded"],
      can_be_written_off: true,
      order_id: "order_1",
      line_id: "orlin_1",
      item_id: "oritm_1",
      match_id: "ormat_1",
      file_id: null,
      batch_id: null,
      evidence: { expected_minor: "15000000", found_minor: "10000000" },
      assignee: null,
      due_at: null,
      escalated_at: null,
      snoozed_until: null,
      state: "open",
      resolution: null,
      resolved_by: null,
      resolved_at: null,
      note: null,
      created_at: at(8),
      ...idr("-5000000"),
    },
  ],
  receipts: [
    {
      id: "odoc_9",
      number: "KW/2026/11/000001",
      status: "issued",
      issued_at: at(8),
      ...idr("10000000"),
    },
  ],
}

const noMoney: OrderMoneyResponse = {
  order_money: [],
  matches: [],
  moves: [],
  open_refunds: [],
  discrepancies: [],
  receipts: [],
}

const answers = (answer: object, more = {}) =>
  answerWith({
    "GET /orders/order_1": answer,
    "GET /orders/order_1/granted-refunds": { granted_refunds: [] },
    "GET /orders/order_1/transfer-code": { transfer_code: null },
    "GET /orders/order_1/money": noMoney,
    "GET /reports": warehouseAnswer(),
    ...more,
  })

const render = (language: "en" | "id" = "en") =>
  renderAdmin(<CyclePanel orderId="order_1" />, { language })

describe("The order panel", () => {
  it("shows where the order is: an order is packed when every parcel is", async () => {
    answers({ order_cycle: panel })
    await render()

    const stages = await screen.findByRole("list", {
      name: "Stages of the order",
    })
    const stage = (name: string) => within(stages).getByText(name).parentElement
    expect(stage("Placed")).toHaveTextContent("08:00 AM WIB")
    expect(stage("Verified")).toHaveTextContent("08:01 AM WIB")
    expect(stage("Packed")).toHaveTextContent("not yet")
  })

  it("shows parcels, papers and money", async () => {
    answers({ order_cycle: panel })
    await render("id")

    expect(await screen.findByText("jne, resi JNE1")).toBeVisible()
    expect(screen.getByText("2 × Kopi (KOPI-1)")).toBeVisible()
    expect(screen.getByText("Dalam perjalanan")).toBeVisible()
    expect(screen.getByText("The area is not served today.")).toBeVisible()
    expect(
      screen.getByRole("link", { name: "Surat jalan SJ/2026/0001" })
    ).toHaveAttribute(
      "href",
      "http://shop.test/admin/order-cycle/documents/odoc_1/pdf"
    )
    expect(
      screen.getByRole("row", { name: /IDR Rp\s150.000 Rp\s150.000 Rp\s0/ })
    ).toBeVisible()
  })

  it("shows what left without packing, and where it is", async () => {
    const [{ tracker }] = panel.parcels
    const shipped = {
      ...tracker,
      id: "otrk_2",
      courier: "pos",
      tracking_number: "P2",
      status: "out_for_delivery",
    } as OrderCyclePanel["shipments"][number]
    answers({ order_cycle: { ...panel, parcels: [], shipments: [shipped] } })
    await render()

    expect(await screen.findByText("pos, tracking number P2")).toBeVisible()
    expect(screen.getByText("Out for delivery")).toBeVisible()
    expect(screen.getByText("Not moving")).toBeVisible()
    expect(
      screen.getByRole("link", { name: "All scans of the parcel" })
    ).toHaveAttribute("href", "/order-cycle/trackers/otrk_2")
  })

  it("says who took the order, when and from whom", async () => {
    answers({ order_cycle: panel })
    await render()

    expect(
      await screen.findByText(/^Taken by Rina Dewi, .*08:00 AM WIB$/)
    ).toBeVisible()
    expect(screen.getByText("by phone · from Ibu Ani")).toBeVisible()
  })

  it("loads, and says what cannot be loaded", async () => {
    answers(json({ message: "There is no order with id order_1." }, 404))
    await render()

    expect(screen.getByRole("status")).toBeVisible()
    expect(
      await screen.findByText("There is no order with id order_1.")
    ).toBeVisible()
  })

  it("has a word for an order that nobody has looked at", async () => {
    answers({
      order_cycle: {
        review: null,
        taken: null,
        holds: [],
        timeline: [],
        parcels: [],
        shipments: [],
        documents: [],
        money: [],
      },
    })
    await render()

    expect(await screen.findByText(/has not been looked at yet/)).toBeVisible()
  })
})

describe("Money in the order panel", () => {
  it("shows what the buyer was told to transfer", async () => {
    answers(
      { order_cycle: panel },
      {
        "GET /orders/order_1/transfer-code": {
          transfer_code: {
            id: "ortrc_1",
            code: "MD00018X",
            base_amount: "150000.00",
            amount: "150347.00",
            suffix: "347.00",
            open_amount: "150347.00",
            currency_code: "IDR",
            valid_to: at(59),
            time_zone: "Asia/Jakarta",
            state: "open",
            payee: null,
            token: "t",
            url: "https://shop.test/order-cycle/payment-instructions/t",
            told_at: null,
          },
        },
      }
    )
    await render()
    expect(
      await screen.findByText(/transfers IDR\s150,347 .*MD00018X/)
    ).toBeVisible()
    expect(screen.getByText("Not told by mail")).toBeVisible()
    expect(
      screen.getByRole("link", { name: "The buyer's page" })
    ).toHaveAttribute(
      "href",
      "https://shop.test/order-cycle/payment-instructions/t"
    )
  })

  it("shows what statements prove of the money, and what they do not", async () => {
    const [manual, short] = panel.holds
    const evidence = { unproven: "5000000", currency_code: "idr" }
    answers(
      { order_cycle: { ...panel, holds: [manual, { ...short, evidence }] } },
      { "GET /orders/order_1/money": unprovenMoney }
    )
    await render()
    expect(
      await screen.findByText(/^IDR\s50,000 missing from its statement$/)
    ).toBeVisible()

    const proven = await screen.findByRole("list", {
      name: "What statements prove",
    })
    expect(within(proven).getByText("Not proven")).toBeVisible()
    expect(proven).toHaveTextContent(
      /IDR\s100,000 of IDR\s150,000 proven · IDR\s50,000 missing/
    )
    const lines = screen.getByRole("list", { name: "Lines that pay it" })
    expect(lines).toHaveTextContent(/Nov 23, 2026 · BCA · Code/)
    expect(lines).toHaveTextContent(/IDR\s100,000/)
    const refunds = screen.getByRole("list", { name: "Refunds under way" })
    expect(within(refunds).getByText("No answer")).toBeVisible()
    const open = screen.getByRole("list", { name: "What does not agree" })
    expect(within(open).getByText("C01 · normal")).toBeVisible()
    expect(
      screen.getByRole("link", { name: "Receipt KW/2026/11/000001" })
    ).toBeVisible()
    expect(
      screen.getByRole("list", { name: "Captured and paid back" })
    ).toHaveTextContent(/Captured · .*IDR\s150,000/)
  })
})

describe("Holds in the order panel", () => {
  it("holds an order to a time", async () => {
    const bodies: unknown[] = []
    answers(
      { order_cycle: panel },
      {
        "POST /orders/order_1/holds": ({ body }: { body: unknown }) => {
          bodies.push(body)
          return {}
        },
      }
    )
    await render()

    await userEvent.click(await screen.findByRole("button", { name: "Hold" }))
    await userEvent.type(
      screen.getByLabelText(/Ends by itself/),
      "2030-01-02T08:30"
    )
    await userEvent.type(
      screen.getByLabelText(/In your words/),
      "Customer travels"
    )
    await userEvent.click(screen.getByLabelText(/Give its stock back/))
    await userEvent.click(screen.getByRole("button", { name: "Hold" }))
    await waitFor(() =>
      expect(bodies).toEqual([
        {
          type: "MANUAL",
          reason: "Customer travels",
          hold_until: new Date("2030-01-02T08:30").toISOString(),
          keeps_stock: false,
        },
      ])
    )
  })

  it("overrides what waits for its cause, by a reason and words", async () => {
    const bodies: unknown[] = []
    answers(
      { order_cycle: panel },
      {
        "POST /holds/ohold_2/override": ({ body }: { body: unknown }) => {
          bodies.push(body)
          return {}
        },
      }
    )
    await render()

    await userEvent.click(
      await screen.findByRole("button", { name: "Override" })
    )
    const submit = screen.getByRole("button", { name: "Override" })
    await userEvent.type(screen.getByRole("textbox"), "trust me")
    expect(submit).toBeDisabled()
    await userEvent.type(screen.getByRole("textbox"), ", seen at the bank")
    await userEvent.click(submit)
    await waitFor(() =>
      expect(bodies).toEqual([
        { reason: "customer_confirmed", text: "trust me, seen at the bank" },
      ])
    )
  })

  it("releases a person's hold with a reason, and no other hold", async () => {
    const bodies: unknown[] = []
    const asked = answers(
      { order_cycle: panel },
      {
        "POST /holds/ohold_1/release": ({ body }: { body: unknown }) => {
          bodies.push(body)
          return {}
        },
      }
    )
    await render()

    await userEvent.click(
      await screen.findByRole("button", { name: "Release" })
    )
    const submit = screen.getByRole("button", { name: "Release" })
    expect(submit).toBeDisabled()
    await userEvent.type(screen.getByRole("textbox"), "Customer called back")
    await userEvent.click(submit)

    expect(await screen.findByRole("button", { name: "Release" })).toBeVisible()
    expect(bodies).toEqual([{ reason: "Customer called back" }])
    expect(asked.filter((call) => call === "GET /orders/order_1").length).toBe(
      2
    )
  })

  it("writes down what a customer answered who pays at the door", async () => {
    const bodies: unknown[] = []
    const hold = { ...panel.holds[1], type: "COD_UNCONFIRMED" }
    answers(
      { order_cycle: { ...panel, holds: [hold] } },
      {
        "POST /orders/order_1/confirmations": ({ body }: { body: unknown }) => {
          bodies.push(body)
          return {}
        },
      }
    )
    await render()
    await userEvent.click(
      await screen.findByRole("button", { name: "Customer says yes" })
    )
    await waitFor(() =>
      expect(bodies).toEqual([
        { kind: "cod", means: "phone", outcome: "confirmed" },
      ])
    )
  })

  it("shows the server's refusal beside the hold", async () => {
    answers(
      { order_cycle: panel },
      {
        "POST /holds/ohold_1/release": () =>
          json({ message: "This hold is released already." }, 404),
      }
    )
    await render()

    await userEvent.click(
      await screen.findByRole("button", { name: "Release" })
    )
    await userEvent.type(screen.getByRole("textbox"), "Customer called back")
    await userEvent.click(screen.getByRole("button", { name: "Release" }))
    expect(
      await screen.findByText("This hold is released already.")
    ).toBeVisible()
  })
})

describe("The timeline", () => {
  it("tells newest first what happened, when, and by whom", async () => {
    answers({ order_cycle: panel })
    await renderAdmin(<TimelinePanel orderId="order_1" />)

    await screen.findByText("First scan")
    const entries = screen.getAllByRole("listitem").map((li) => li.textContent)
    expect(entries).toHaveLength(5)
    expect(entries[0]).toMatch(/First scan.*JNE1.*WIB, courier jne/)
    expect(entries[1]).toMatch(/Delivery note · SJ/)
    expect(entries[2]).toMatch(/Packed.*a person/)
    expect(entries[4]).toMatch(/Placed.*automatic/)
  })

  it("names what the auditor found, and why it was let be", async () => {
    const dismissed = entry("note", 9, "user_1", {
      invariant: "refund_is_granted",
      reason: "Paid by the bank itself",
    })
    answers({ order_cycle: { ...panel, timeline: [dismissed] } })
    await renderAdmin(<TimelinePanel orderId="order_1" />)

    expect(
      await screen.findByText(
        "Refund that nobody granted · Paid by the bank itself"
      )
    ).toBeVisible()
  })

  it("says when nothing has happened", async () => {
    answers({ order_cycle: { ...panel, timeline: [] } })
    await renderAdmin(<TimelinePanel orderId="order_1" />, { language: "id" })

    expect(await screen.findByText("Belum ada kejadian.")).toBeVisible()
  })
})
