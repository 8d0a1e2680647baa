import { screen, waitFor, within } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { answerWith, json } from "../../__tests__/answers"
import { renderAdmin } from "../../__tests__/render-admin"
import { warehouseAnswer } from "../../__tests__/warehouse-answer"
import { UnknownWordsPage } from "../unknown-words-page"

const word = {
  id: "trkunm_1",
  courier: "jne",
  code: "U07",
  sample: "Paket dititipkan",
  count: 1234,
  first_seen_at: "2026-11-20T01:00:00.000Z",
  last_seen_at: "2026-11-25T01:00:00.000Z",
  mapped_status: null,
  mapped_sub: null,
  mapped_reason: null,
  mapped_by: null,
  mapped_at: null,
  rederive_since: null,
}

const mapped = {
  ...word,
  mapped_status: "on_hold",
  mapped_sub: "desk",
  mapped_reason: "carrier_late",
  mapped_by: "user_1",
  mapped_at: "2026-11-25T02:00:00.000Z",
}

const bodies: unknown[] = []

const answers = (
  words: object[],
  more: Parameters<typeof answerWith>[0] = {}
) =>
  answerWith({
    "GET /unmapped": { words, count: words.length, offset: 0, limit: 20 },
    "GET /reports": warehouseAnswer(),
    "POST /unmapped/trkunm_1/map": ({ body }) => {
      bodies.push(body)
      return { word: mapped, parcels: 3 }
    },
    "POST /unmapped/trkunm_1/unmap": { word, parcels: 1 },
    ...more,
  })

const openWord = async (title = "Map this: jne, U07") => {
  await userEvent.click(await screen.findByRole("button", { name: "U07" }))
  return within(screen.getByRole("region", { name: title }))
}

const choose = async (label: string, name: string) => {
  await userEvent.click(screen.getByRole("combobox", { name: label }))
  await userEvent.click(await screen.findByRole("option", { name }))
}

beforeEach(() => {
  bodies.length = 0
})

describe("Unknown words", () => {
  it("are shown with their courier and how often they came", async () => {
    const asked = answers([word])
    await renderAdmin(<UnknownWordsPage />, {
      path: '/?state="open"&courier=["jne"]',
    })
    const row = (await screen.findByText("U07")).closest("tr")
    expect(row).toHaveTextContent("Paket dititipkan")
    expect(row).toHaveTextContent("jne")
    expect(row).toHaveTextContent("1,234")
    expect(row).toHaveTextContent("Nobody said yet")
    expect(asked.join()).toMatch(/unmapped\?\S*courier=jne/)
    expect(asked.join()).toMatch(/unmapped\?\S*state=open/)
  })

  it("mean a status, with a reason if there is one", async () => {
    answers([word])
    await renderAdmin(<UnknownWordsPage />)
    const form = await openWord()
    const save = form.getByRole("button", { name: "Save the meaning" })
    expect(save).toBeDisabled()
    expect(form.queryByRole("button", { name: /away/ })).toBeNull()
    await choose("Means", "Ready for pick-up")
    await choose("Reason (optional)", "Recipient: not at home")
    await userEvent.click(save)
    expect(await screen.findByRole("status")).toHaveTextContent(
      "Saved. 3 parcels were derived anew."
    )
    expect(bodies).toEqual([
      { status: "ready_for_pickup", sub: null, reason: "consignee_not_home" },
    ])
    expect(screen.queryByRole("region")).toBeNull()
  })

  it("keep what is not changed of their meaning", async () => {
    answers([mapped])
    await renderAdmin(<UnknownWordsPage />)
    const form = await openWord()
    await choose("Reason (optional)", "No reason")
    await userEvent.click(
      form.getByRole("button", { name: "Save the meaning" })
    )
    await waitFor(() =>
      expect(bodies).toEqual([{ status: "on_hold", sub: "desk", reason: null }])
    )
  })

  it("lose their meaning again", async () => {
    const asked = answers([mapped])
    await renderAdmin(<UnknownWordsPage />)
    const form = await openWord()
    await userEvent.click(
      form.getByRole("button", { name: "Take the meaning away" })
    )
    expect(await screen.findByRole("status")).toHaveTextContent(
      "Saved. 1 parcel was derived anew."
    )
    expect(asked).toContain("POST /unmapped/trkunm_1/unmap")
  })

  it("say in the server's words why a meaning was refused", async () => {
    answers([mapped], {
      "POST /unmapped/trkunm_1/map": json({ message: "No." }, 400),
    })
    await renderAdmin(<UnknownWordsPage />, { language: "id" })
    const form = await openWord("Beri arti: jne, U07")
    await userEvent.click(form.getByRole("button", { name: "Simpan arti" }))
    expect(await form.findByRole("alert")).toHaveTextContent("No.")
  })

  it("have a word for none and for a failure", async () => {
    answers([])
    const { unmount } = await renderAdmin(<UnknownWordsPage />)
    expect(await screen.findByText("No unknown words")).toBeVisible()
    unmount()

    answers([], {
      "GET /unmapped": json({ message: "The database is away." }, 503),
    })
    await renderAdmin(<UnknownWordsPage />)
    expect(await screen.findByText("The database is away.")).toBeVisible()
  })
})
