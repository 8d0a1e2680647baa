import { fireEvent, screen, waitFor, within } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import type {
  FileRow,
  FindingRow,
  StatementRow,
} from "../../../src/types/reconciliation/files"
import { type Answers, json } from "../../__tests__/answers"
import { renderAdmin } from "../../__tests__/render-admin"
import { FilesView } from "../files/files-view"
import { accountOf } from "./account-of"
import { answerDesk } from "./answer-desk"
import { fileOf } from "./file-of"

const gap: FindingRow = {
  code: "E01",
  severity: "error",
  statement: 0,
  line: 12,
  column: null,
  message: "The closing balance is 1.00 less than the lines lead to.",
}

const statement: StatementRow = {
  id: "orsta_1",
  external_id: "2025-12",
  sequence: null,
  source_account: null,
  currency_code: "idr",
  from_on: "2025-12-01",
  to_on: "2025-12-31",
  opening_minor: "100000",
  closing_minor: "250000",
  credit_minor: "160000",
  debit_minor: "10000",
  entries: 5,
  line_count: 5,
  unreadable: 1,
  tie: "break",
  gap_minor: "-100",
  is_final: true,
}

const bodies: unknown[] = []

const open = async (files: FileRow[], more: Answers = {}) => {
  const { asked } = answerDesk(
    {},
    {
      "GET /reconciliation/files": () => ({
        files,
        count: files.length,
        offset: 0,
        limit: 20,
      }),
      ...more,
    }
  )
  await renderAdmin(<FilesView account={accountOf()} />)
  return asked
}

const mutasi = () => new File(["Tanggal,Saldo"], "mutasi.csv")

const imported = {
  imports: [{ file: fileOf(), is_duplicate: false, findings: [gap] }],
  refused: [],
}

beforeEach(() => {
  bodies.length = 0
})

describe("Files", () => {
  it("are dropped into the account, and say what came of them", async () => {
    await open([], {
      "POST /reconciliation/files": ({ body }) => {
        bodies.push(body)
        return imported
      },
    })
    fireEvent.drop(await screen.findByLabelText(/Drop statements of BCA/), {
      dataTransfer: { files: [mutasi()] },
    })
    expect(await screen.findByText("posted · 5 new of 5")).toBeVisible()
    expect(
      screen.getByText(/E01 · line 12 · The closing balance/)
    ).toBeVisible()
    expect(bodies).toEqual([
      {
        account_id: "oracc_1",
        file_name: "mutasi.csv",
        content: btoa("Tanggal,Saldo"),
        encoding: "base64",
      },
    ])
  })

  it("are chosen as well; one that is refused is named, others go on", async () => {
    await open([], {
      "POST /reconciliation/files": ({ body }) => {
        const { file_name } = body as { file_name: string }
        return file_name === "page.html"
          ? json({ message: "This is a web page." }, 400)
          : {
              imports: [{ file: fileOf(), is_duplicate: true, findings: [] }],
              refused: [],
            }
      },
    })
    await userEvent.upload(await screen.findByLabelText(/Drop statements/), [
      new File(["<html>"], "page.html"),
      mutasi(),
    ])
    expect(
      await screen.findByText("imported before, nothing was written")
    ).toBeVisible()
    expect(screen.getByRole("alert")).toHaveTextContent(
      "page.html: This is a web page."
    )
  })

  it("in quarantine show the gap, and are released with a note", async () => {
    const file = fileOf({ state: "quarantined", findings: [gap] })
    await open([file], {
      "GET /reconciliation/files/orfil_1": { file, statements: [statement] },
      "POST /reconciliation/files/orfil_1/release": ({ body }) => {
        bodies.push(body)
        return { file, statements: [statement] }
      },
    })
    await userEvent.click(
      await screen.findByRole("button", { name: "mutasi.csv" })
    )
    const detail = within(
      await screen.findByRole("region", { name: "mutasi.csv" })
    )
    expect(detail.getByText("does not tie")).toBeVisible()
    expect(detail.getByText(/-.*1(\.00)?$/)).toBeVisible()
    expect(detail.getByText("Dec 1, 2025 – Dec 31, 2025")).toBeVisible()
    expect(detail.getByRole("button", { name: "Release" })).toBeDisabled()
    await userEvent.type(
      detail.getByLabelText("Why can it be believed?"),
      "The bank confirmed it"
    )
    await userEvent.click(detail.getByRole("button", { name: "Release" }))
    await waitFor(() =>
      expect(bodies).toEqual([{ note: "The bank confirmed it" }])
    )
  })

  it("that were released say by whom, and are not released again", async () => {
    const file = fileOf({
      state: "quarantined",
      released_by: "user_2",
      released_at: "2026-01-01T03:00:00.000Z",
    })
    await open([file], {
      "GET /reconciliation/files/orfil_1": { file, statements: [] },
    })
    await userEvent.click(
      await screen.findByRole("button", { name: "mutasi.csv" })
    )
    const detail = within(
      await screen.findByRole("region", { name: "mutasi.csv" })
    )
    expect(
      detail.getByText(/Released Jan 1, 2026, 10:00 AM WIB, Bayu/)
    ).toBeVisible()
    expect(detail.queryByRole("button", { name: "Release" })).toBeNull()
  })

  it("that are large show how far they are read", async () => {
    const file = fileOf({ state: "received", lines_done: 2 })
    await open([file], {
      "GET /reconciliation/files/orfil_1": { file, statements: [] },
    })
    expect(await screen.findByText("2 of 5 written")).toBeVisible()
    await userEvent.click(screen.getByRole("button", { name: "mutasi.csv" }))
    expect(await screen.findByRole("progressbar")).toHaveAttribute("value", "2")
  })

  it("tell of none, and of a failure", async () => {
    let isDown = true
    await open([], {
      "GET /reconciliation/files": () =>
        isDown
          ? json({ message: "The database sleeps." }, 503)
          : { files: [], count: 0, offset: 0, limit: 20 },
    })
    await userEvent.click(
      await screen.findByRole("button", { name: "Try again" })
    )
    isDown = false
    await userEvent.click(
      await screen.findByRole("button", { name: "Try again" })
    )
    expect(await screen.findByText("No file was imported")).toBeVisible()
  })
})
