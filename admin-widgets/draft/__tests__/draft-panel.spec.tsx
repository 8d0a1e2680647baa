import { screen, waitFor, within } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { useState } from "react"
import type { DraftIntake } from "../../../src/types/draft-intake"
import { answerWith, json } from "../../__tests__/answers"
import { renderAdmin } from "../../__tests__/render-admin"
import { warehouseAnswer } from "../../__tests__/warehouse-answer"
import { DraftPanel } from "../draft-panel"

const nobody: DraftIntake["taken"] = {
  channel: null,
  channel_kind: null,
  caller: null,
  taken_by: null,
  taken_by_name: null,
  taken_at: null,
  note: null,
  payment_method: null,
}

const taken: DraftIntake["taken"] = {
  channel: "telepon",
  channel_kind: "phone",
  caller: "Ibu Ani",
  taken_by: "user_1",
  taken_by_name: "Rina Dewi",
  taken_at: "2026-11-24T01:00:30.000Z",
  note: "Ring twice",
  payment_method: "invoice",
}

const draft: DraftIntake = {
  order_id: "order_1",
  display_id: 7,
  taken: nobody,
  completeness: {
    is_complete: false,
    parts: [
      {
        part: "customer",
        is_met: true,
        sentence: { key: "draft_customer", params: {} },
      },
      {
        part: "address",
        is_met: false,
        sentence: {
          key: "draft_address_incomplete",
          params: { fields: "city, postal_code" },
        },
      },
    ],
  },
  channels: [
    { code: "telepon", kind: "phone" },
    { code: "wa", kind: "chat" },
  ],
  payment_methods: ["card", "bank_transfer", "cod", "invoice"],
}

const path = "/intake/drafts/order_1"

/** Answers the draft, and keeps what was posted. */
const answers = (answer: object) => {
  const bodies: unknown[] = []
  const asked = answerWith({
    [`GET ${path}`]: answer,
    "GET /reports": warehouseAnswer(),
    [`POST ${path}`]: ({ body }) => {
      bodies.push(body)
      return { draft }
    },
  })
  return { asked, bodies }
}

const page = { id: "order_1" }

const render = (language: "en" | "id" = "en") =>
  renderAdmin(<DraftPanel draft={page} />, { language })

const save = (name = "Save") =>
  userEvent.click(screen.getByRole("button", { name }))

describe("The panel of a draft order", () => {
  it("lists what is there and what is missing", async () => {
    answers({ draft })
    await render()

    const list = await screen.findByRole("list", {
      name: "What the order needs",
    })
    const [customer, address] = within(list).getAllByRole("listitem")
    expect(customer).toHaveTextContent("The customer is known.")
    expect(within(customer).getByLabelText("There")).toBeInTheDocument()
    expect(address).toHaveTextContent(
      "The delivery address lacks city, postal code, or these are on no list."
    )
    expect(within(address).getByLabelText("Missing")).toBeInTheDocument()
    expect(screen.getByText("Incomplete")).toBeVisible()
  })

  it("says the same in Indonesian", async () => {
    answers({
      draft: {
        ...draft,
        completeness: { is_complete: true, parts: [] },
        taken,
      },
    })
    await render("id")

    expect(await screen.findByText("Lengkap")).toBeVisible()
    expect(screen.getByText(/^Diterima oleh Rina Dewi, /)).toBeVisible()
    expect(screen.getByText("lewat telepon · dari Ibu Ani")).toBeVisible()
    expect(screen.getByLabelText("Cara bayar")).toHaveTextContent("Faktur")
  })

  it("writes down a draft that nobody has taken", async () => {
    const { bodies, asked } = answers({ draft })
    await render()

    expect(await screen.findByText(/Nobody is named yet/)).toBeVisible()
    await userEvent.type(
      screen.getByLabelText("Who called or wrote"),
      " Pak Budi "
    )
    await userEvent.type(screen.getByLabelText("Taken at"), "2026-11-24T08:30")
    await save()
    await waitFor(() =>
      expect(bodies).toEqual([
        {
          caller: "Pak Budi",
          note: null,
          payment_method: null,
          taken_at: new Date("2026-11-24T08:30").toISOString(),
        },
      ])
    )
    await waitFor(() =>
      expect(asked.filter((call) => call === `GET ${path}`)).toHaveLength(2)
    )
  })

  it("leaves alone what was not touched, the seconds too", async () => {
    const { bodies } = answers({ draft: { ...draft, taken } })
    await render()

    const note = await screen.findByLabelText("Note")
    expect(note).toHaveValue("Ring twice")
    await userEvent.clear(note)
    await save()
    await waitFor(() =>
      expect(bodies).toEqual([
        { caller: "Ibu Ani", note: null, payment_method: "invoice" },
      ])
    )
  })

  it("says where channels are named when there are none", async () => {
    answers({ draft: { ...draft, channels: [] } })
    await render()

    expect(await screen.findByText(/intake\.channels/)).toBeVisible()
  })

  it("asks again when the draft on the page changes", async () => {
    const { asked } = answers({ draft })
    const Page = () => {
      const [seen, see] = useState(page)
      return (
        <>
          <button onClick={() => see({ ...seen })}>change</button>
          <DraftPanel draft={seen} />
        </>
      )
    }
    await renderAdmin(<Page />)
    await screen.findByText("Incomplete")
    const reads = () => asked.filter((call) => call === `GET ${path}`)
    expect(reads()).toHaveLength(1)
    await userEvent.click(screen.getByRole("button", { name: "change" }))
    await waitFor(() => expect(reads()).toHaveLength(2))
  })

  it("loads, and says what cannot be loaded", async () => {
    answers(json({ message: "There is no draft order order_1." }, 404))
    await render()

    expect(screen.getByRole("status")).toBeVisible()
    expect(
      await screen.findByText("There is no draft order order_1.")
    ).toBeVisible()
  })

  it("says why the server refused, and keeps what was typed", async () => {
    answerWith({
      [`GET ${path}`]: { draft },
      "GET /reports": warehouseAnswer(),
      [`POST ${path}`]: json({ message: "taken_at is yet to come." }, 400),
    })
    await render()

    await userEvent.type(
      await screen.findByLabelText("Who called or wrote"),
      "Pak Budi"
    )
    await save()
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "taken_at is yet to come."
    )
    expect(screen.getByLabelText("Who called or wrote")).toHaveValue("Pak Budi")
  })
})
