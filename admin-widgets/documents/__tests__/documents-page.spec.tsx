import { screen, waitFor, within } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import type {
  DocumentDeliveryRow,
  DocumentListResponse,
  DocumentRow,
} from "../../../src/types/document"
import { answerWith, json } from "../../__tests__/answers"
import { renderAdmin } from "../../__tests__/render-admin"
import { warehouseAnswer } from "../../__tests__/warehouse-answer"
import { DocumentsPage } from "../documents-page"
import { issueDays } from "../issue-days"

const row = (change: Partial<DocumentRow> = {}): DocumentRow => ({
  id: "odoc_1",
  type: "invoice",
  number: "INV/2026/11/000123",
  order_id: "order_1",
  display_id: 1042,
  source_id: "order_1",
  status: "issued",
  issued_at: "2026-11-24T01:00:00.000Z",
  issued_by: "job:order-cycle-sweep-documents",
  amount: "133200.00",
  currency_code: "idr",
  stamp_duty: false,
  void_reason: null,
  ended_at: null,
  ended_by: null,
  superseded_by: null,
  mail: null,
  ...change,
})

const voided = row({
  id: "odoc_2",
  type: "receipt",
  number: "KW/2026/11/000007",
  status: "void",
  ended_at: "2026-11-25T01:00:00.000Z",
  ended_by: "user_1",
  void_reason: "Wrong buyer",
  stamp_duty: true,
})

const answerOf = (documents: DocumentRow[]): DocumentListResponse => ({
  documents,
  count: documents.length,
  offset: 0,
  limit: 20,
  as_of: "2026-11-26T07:00:00.000Z",
})

const detailOf = (
  document: DocumentRow,
  deliveries: DocumentDeliveryRow[] = []
) => ({
  [`GET /documents/${document.id}`]: { document, deliveries },
})

const answers = (list: object, more: Record<string, object> = {}) =>
  answerWith({
    "GET /documents": list,
    "GET /reports": warehouseAnswer(),
    ...more,
  })

const openFirst = async ({ number }: DocumentRow, name: string) => {
  await userEvent.click(await screen.findByRole("button", { name: number }))
  return within(await screen.findByRole("region", { name }))
}

describe("Papers", () => {
  it("lists them with order, sum and file, and says as of when", async () => {
    const asked = answers(answerOf([row(), voided]))
    await renderAdmin(<DocumentsPage />, {
      path: '/?type=["invoice","receipt"]&status=["issued","void"]&q=1042',
    })

    expect(await screen.findByText("INV/2026/11/000123")).toBeVisible()
    expect(screen.getByText(/Data as of .*2026/)).toBeVisible()
    expect(screen.getAllByText(/133,200/)).toHaveLength(2)
    expect(screen.getByText("valid")).toBeVisible()
    expect(screen.getByText("void")).toBeVisible()
    expect(screen.getAllByRole("link", { name: "#1042" })[0]).toHaveAttribute(
      "href",
      "/orders/order_1"
    )
    expect(screen.getAllByRole("link", { name: "PDF" })[0]).toHaveAttribute(
      "href",
      "http://shop.test/admin/order-cycle/documents/odoc_1/pdf"
    )
    const [list] = asked.filter((call) => call.startsWith("GET /documents"))
    const asks = decodeURIComponent(list)
    expect(asks).toContain("type=invoice,receipt")
    expect(asks).toContain("status=issued,void")
    expect(asks).toContain("q=1042")
  })

  it("opens the selected ones as one PDF", async () => {
    answers(answerOf([row(), voided]))
    const open = jest.spyOn(window, "open").mockReturnValue(null)
    await renderAdmin(<DocumentsPage />)
    await screen.findByText("INV/2026/11/000123")
    const [, ...boxes] = screen.getAllByRole("checkbox")
    for (const box of boxes) {
      await userEvent.click(box)
    }
    await userEvent.click(
      await screen.findByRole("button", { name: /Open as one PDF/ })
    )
    expect(open).toHaveBeenCalledWith(
      "http://shop.test/admin/order-cycle/documents/pdf?ids=odoc_1%2Codoc_2",
      "_blank",
      "noreferrer"
    )
    open.mockRestore()
  })

  it("makes one void only with a reason, and asks again", async () => {
    const bodies: unknown[] = []
    const asked = answers(answerOf([row()]), {
      ...detailOf(row()),
      "POST /documents/odoc_1/void": ({ body }: { body: unknown }) => {
        bodies.push(body)
        return { document: voided }
      },
    } as never)
    await renderAdmin(<DocumentsPage />)
    const detail = await openFirst(row(), "Invoice INV/2026/11/000123")
    expect(
      await detail.findByText("Nobody has printed it or got it by mail.")
    ).toBeVisible()
    await userEvent.click(detail.getByRole("button", { name: "Make void" }))
    const forGood = detail.getByRole("button", { name: "Make void for good" })
    await userEvent.type(detail.getByRole("textbox"), "no")
    expect(forGood).toBeDisabled()
    await userEvent.type(detail.getByRole("textbox"), "t ours")
    await userEvent.click(forGood)
    await waitFor(() => expect(bodies).toEqual([{ reason: "not ours" }]))
    await waitFor(() =>
      expect(
        asked.filter((call) => /^GET \/documents(\?|$)/.test(call))
      ).toHaveLength(2)
    )
  })

  it("shows in the server's words why it was not made void", async () => {
    answers(answerOf([row()]), {
      ...detailOf(row()),
      "POST /documents/odoc_1/void": json(
        { message: "Document INV/1 is void and is not made void again." },
        400
      ),
    })
    await renderAdmin(<DocumentsPage />)
    const detail = await openFirst(row(), "Invoice INV/2026/11/000123")
    await userEvent.click(detail.getByRole("button", { name: "Make void" }))
    await userEvent.type(detail.getByRole("textbox"), "not ours")
    await userEvent.click(
      detail.getByRole("button", { name: "Make void for good" })
    )
    expect(await detail.findByRole("alert")).toHaveTextContent(
      "is not made void again"
    )
  })
})

describe("A paper", () => {
  it("is mailed once, to the customer or whom a person names", async () => {
    const bodies: { to?: string; cause: string }[] = []
    answers(answerOf([row()]), {
      ...detailOf(row()),
      "POST /documents/odoc_1/send": (({ body }: { body: unknown }) => {
        bodies.push(body as never)
        return {
          delivery: {
            id: "oddel_9",
            channel: "email",
            recipient: "tax@buyer.test",
            cause: "x",
            error: bodies.length === 1 ? "The mailbox is full." : null,
            state: bodies.length === 1 ? "failed" : "sent",
            at: "2026-11-24T02:00:00.000Z",
          },
        }
      }) as never,
    })
    await renderAdmin(<DocumentsPage />)
    const detail = await openFirst(row(), "Invoice INV/2026/11/000123")
    await userEvent.click(detail.getByRole("button", { name: "Send by mail" }))
    const send = detail.getByRole("button", { name: "Send" })
    await userEvent.click(send)
    expect(
      await detail.findByText("the mail failed: The mailbox is full.")
    ).toBeVisible()
    await userEvent.type(detail.getByRole("textbox"), "tax@buyer.test")
    await userEvent.click(send)
    expect(await detail.findByText("Sent to tax@buyer.test.")).toBeVisible()
    expect(detail.queryByRole("button", { name: "Send" })).toBeNull()
    const [{ cause }] = bodies
    expect(cause).toBeTruthy()
    expect(bodies).toEqual([{ cause }, { cause, to: "tax@buyer.test" }])
  })

  it("says in Indonesian why one no longer counts and who got it", async () => {
    answers(
      answerOf([voided]),
      detailOf(voided, [
        {
          id: "oddel_1",
          channel: "email",
          recipient: "budi@customer.test",
          cause: "issued",
          state: "no_provider",
          error: "Could not find a notification provider",
          at: "2026-11-24T02:00:00.000Z",
        },
        {
          id: "oddel_2",
          channel: "print",
          recipient: "user_1",
          cause: "print_1",
          state: "sent",
          error: null,
          at: "2026-11-24T03:00:00.000Z",
        },
      ])
    )
    await renderAdmin(<DocumentsPage />, { language: "id" })
    const detail = await openFirst(voided, "Kwitansi KW/2026/11/000007")
    expect(detail.getByText(/^batal .*: Wrong buyer$/)).toBeVisible()
    expect(detail.getByText("Perlu meterai.")).toBeVisible()
    expect(
      await detail.findByText(/^Surel .* ke budi@customer.test: toko belum/)
    ).toBeVisible()
    expect(detail.getAllByRole("listitem")).toHaveLength(2)
    expect(detail.queryByRole("button", { name: "Batalkan" })).toBeNull()
  })

  it("has a word for no paper, for none that fits and for a failure", async () => {
    answers(answerOf([]))
    const { unmount } = await renderAdmin(<DocumentsPage />)
    expect(await screen.findByText("No paper has been issued")).toBeVisible()
    unmount()

    answers(json({ message: "The database is away." }, 503))
    await renderAdmin(<DocumentsPage />)
    expect(await screen.findByText("The database is away.")).toBeVisible()
  })
})

describe("Days of issue", () => {
  it.each([
    ["today", { issued_from: "2026-03-05" }],
    ["week", { issued_from: "2026-02-27" }],
    ["month", { issued_from: "2026-03-01" }],
    ["last_month", { issued_from: "2026-02-01", issued_to: "2026-02-28" }],
    ["ever", {}],
  ])("asks for the days of %s", (window, days) => {
    expect(issueDays(window, "2026-03-05")).toEqual(days)
  })

  it("finds last month in January", () => {
    expect(issueDays("last_month", "2026-01-31")).toEqual({
      issued_from: "2025-12-01",
      issued_to: "2025-12-31",
    })
  })
})
