import { screen, waitFor, within } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import en from "../../../src/i18n/en.json"
import {
  type AuditFindingRow,
  type AuditFindingsResponse,
  auditInvariants,
  auditRepairs,
  auditStates,
} from "../../../src/types/audit"
import { answerWith, json } from "../../__tests__/answers"
import { renderAdmin } from "../../__tests__/render-admin"
import { warehouseAnswer } from "../../__tests__/warehouse-answer"
import { AuditPage } from "../audit-page"

const row = (change: Partial<AuditFindingRow>): AuditFindingRow => ({
  id: "oaud_1",
  invariant: "fulfilled_where_reserved",
  subject: "ful_1",
  order_id: "order_1",
  display_id: 42,
  expected: { location_id: "sloc_2", location: "Surabaya" },
  found: {
    location_id: "sloc_1",
    location: "Jakarta",
    units: 3,
    title: "Cup",
    sku: "CUP",
  },
  proposal: { repair: "move_stock" },
  state: "open",
  seen_first_at: "2026-11-24T01:00:00.000Z",
  seen_last_at: "2026-11-24T02:00:00.000Z",
  decided_by: null,
  decided_at: null,
  note: null,
  before: null,
  after: null,
  error: null,
  ...change,
})

const overpaid = row({
  id: "oaud_2",
  invariant: "refunds_within_captures",
  expected: {
    captured: { amount_minor: "17000000", currency_code: "idr" },
  },
  found: { refunded: { amount_minor: "18000000", currency_code: "idr" } },
  proposal: null,
})

const answerOf = (
  audit_findings: AuditFindingRow[]
): AuditFindingsResponse => ({
  audit_findings,
  count: audit_findings.length,
  offset: 0,
  limit: 20,
  audited_at: "2026-11-24T02:00:00.000Z",
})

const answers = (list: object, more: Record<string, object> = {}) =>
  answerWith({
    "GET /audit-findings": list,
    "GET /reports": warehouseAnswer(),
    ...more,
  })

const openFirst = async (name: string) => {
  await userEvent.click(await screen.findByRole("button", { name }))
  return within(screen.getByRole("region", { name }))
}

describe("Audit", () => {
  it("says what should be and what is, and when it looked", async () => {
    const asked = answers(answerOf([row({}), overpaid]))
    await renderAdmin(<AuditPage />)

    expect(
      await screen.findByText("Found: 3 fulfilled at Jakarta")
    ).toBeVisible()
    expect(
      screen.getByText("Expected: fulfilled at Surabaya, where it was reserved")
    ).toBeVisible()
    expect(screen.getByText(/^Found: .*180,000 paid back$/)).toBeVisible()
    expect(screen.getByText(/Looked at last .*2026/)).toBeVisible()
    expect(screen.getAllByRole("link", { name: "#42" })[0]).toHaveAttribute(
      "href",
      "/orders/order_1"
    )
    const [list] = asked.filter((call) => call.includes("audit-findings"))
    expect(decodeURIComponent(list)).toContain("state=open,approved,failed")
  })

  it("says it in Indonesian, fields of an address too", async () => {
    answers(
      answerOf([
        row({
          invariant: "address_equals_fulfillment",
          expected: { fields: [] },
          found: { fields: ["address_1", "postal_code"] },
        }),
      ])
    )
    await renderAdmin(<AuditPage />, { language: "id" })
    expect(
      await screen.findByText(/^Kenyataannya: berbeda pada: .*, kode pos$/)
    ).toBeVisible()
  })

  it("repairs after one more question, and asks again", async () => {
    const asked = answers(answerOf([row({})]), {
      "POST /audit-findings/oaud_1/repair": { audit_finding: row({}) },
    })
    await renderAdmin(<AuditPage />)
    const detail = await openFirst("Fulfilled at another location")
    expect(detail.getByText(/^Repair: books the fulfilment/)).toBeVisible()
    await userEvent.click(detail.getByRole("button", { name: "Repair" }))
    expect(asked.join()).not.toContain("POST")
    await userEvent.click(
      detail.getByRole("button", { name: "Yes, repair it" })
    )
    await waitFor(() =>
      expect(
        asked.filter((call) => call.startsWith("GET /audit-findings"))
      ).toHaveLength(2)
    )
    expect(asked).toContain("POST /audit-findings/oaud_1/repair")
  })

  it("shows in the server's words why a repair was refused", async () => {
    answers(answerOf([row({})]), {
      "POST /audit-findings/oaud_1/repair": json(
        { message: "Location B has 1 free units." },
        400
      ),
    })
    await renderAdmin(<AuditPage />)
    const detail = await openFirst("Fulfilled at another location")
    await userEvent.click(detail.getByRole("button", { name: "Repair" }))
    await userEvent.click(
      detail.getByRole("button", { name: "Yes, repair it" })
    )
    expect(await detail.findByRole("alert")).toHaveTextContent(
      "Location B has 1 free units."
    )
  })

  it("dismisses only with a reason", async () => {
    const bodies: unknown[] = []
    answers(answerOf([overpaid]), {
      "POST /audit-findings/oaud_2/dismiss": ({ body }: { body: unknown }) => {
        bodies.push(body)
        return { audit_finding: overpaid }
      },
    } as never)
    await renderAdmin(<AuditPage />)
    const detail = await openFirst("More paid back than captured")
    expect(detail.queryByRole("button", { name: "Repair" })).toBeNull()
    expect(detail.getByText(/^By hand: ask the payment provider/)).toBeVisible()
    await userEvent.click(detail.getByRole("button", { name: "Dismiss" }))
    await userEvent.type(detail.getByRole("textbox"), "too short")
    expect(detail.getByRole("button", { name: "Dismiss" })).toBeDisabled()
    await userEvent.clear(detail.getByRole("textbox"))
    await userEvent.type(detail.getByRole("textbox"), "Agreed with the bank")
    await userEvent.click(detail.getByRole("button", { name: "Dismiss" }))
    await waitFor(() =>
      expect(bodies).toEqual([{ reason: "Agreed with the bank" }])
    )
  })

  it("offers nothing for what is settled, and says how it ended", async () => {
    answers(
      answerOf([
        row({
          state: "dismissed",
          decided_at: "2026-11-25T02:00:00.000Z",
          note: "It left Jakarta",
        }),
      ])
    )
    await renderAdmin(<AuditPage />)
    const detail = await openFirst("Fulfilled at another location")
    expect(detail.getByText("Why: It left Jakarta")).toBeVisible()
    expect(detail.queryByRole("button", { name: "Dismiss" })).toBeNull()
  })

  it("has a word for a sound shop and for a failure", async () => {
    answers({ ...answerOf([]), audited_at: null })
    const { unmount } = await renderAdmin(<AuditPage />)
    expect(await screen.findByText("Nothing contradicts itself")).toBeVisible()
    expect(screen.getByText(/Nothing has been looked at yet/)).toBeVisible()
    unmount()

    answers(json({ message: "The database is away." }, 503))
    await renderAdmin(<AuditPage />)
    expect(await screen.findByText("The database is away.")).toBeVisible()
  })

  it("has words for every invariant, state and repair", () => {
    const { expected, found, invariant, advice, state, repair } = en.audit
    for (const words of [expected, found, invariant, advice]) {
      expect(Object.keys(words)).toEqual([...auditInvariants])
    }
    expect(Object.keys(state).sort()).toEqual([...auditStates].sort())
    expect(Object.keys(repair)).toEqual([...auditRepairs])
  })
})
