import { screen, within } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import type {
  CourierChoiceResponse,
  ExplainedOffer,
} from "../../../src/types/courier-choice"
import { answerWith, json } from "../../__tests__/answers"
import { renderAdmin } from "../../__tests__/render-admin"
import { warehouseAnswer } from "../../__tests__/warehouse-answer"
import { CourierChoice } from "../courier-choice"

const jne: ExplainedOffer = {
  place: 1,
  courier: "jne",
  service: "yes",
  record: "service",
  on_time: { count: 940, n: 1000, value: 0.94, lower: 0.9235 },
  lost: { count: 3, n: 1000, value: 0.003, lower: 0.001 },
  price_minor: "1200000",
  late_minor: "191250",
  loss_minor: "150000",
  score_minor: "1541250",
}

const pos: ExplainedOffer = {
  place: 2,
  courier: "pos",
  service: null,
  record: "none",
  on_time: { count: 0, n: 0, value: null, lower: null },
  lost: { count: 0, n: 0, value: null, lower: null },
  price_minor: "1000000",
  late_minor: "2500000",
  loss_minor: "0",
  score_minor: "3500000",
}

const choice: CourierChoiceResponse["courier_choice"] = {
  order_id: "order_1",
  currency: "idr",
  value_minor: "50000000",
  late_cost_minor: "2500000",
  is_late_cost_set: true,
  from: "2026-08-30",
  to: "2026-11-27",
  offers: [jne, pos],
  chosen: null,
  override_reason: null,
}

type Body = { chosen?: { courier: string } }

const bodies: Body[] = []

const answers = (change: object = {}) =>
  answerWith({
    "GET /reports": warehouseAnswer(),
    "POST /courier-choice": ({ body }) => {
      const asked = body as Body
      bodies.push(asked)
      const chosen = [jne, pos].find(
        ({ courier }) => courier === asked.chosen?.courier
      )
      return {
        courier_choice: { ...choice, chosen: chosen ?? null, ...change },
      }
    },
  })

const type = (name: string, text: string) =>
  userEvent.type(screen.getByRole("textbox", { name }), text)

const press = (name: string) =>
  userEvent.click(screen.getByRole("button", { name }))

const compare = async () => {
  await press("Compare offers")
  await type("Courier 1", "JNE")
  await type("Service 1", "yes")
  await type("Price 1, IDR", "12000")
  await type("Courier 2", "pos")
  await type("Price 2, IDR", "10000")
  await press("Compare")
}

const offers = [
  { courier: "jne", service: "yes", price_minor: "1200000", currency: "idr" },
  { courier: "pos", service: null, price_minor: "1000000", currency: "idr" },
]

beforeEach(() => {
  bodies.length = 0
})

const form = <CourierChoice orderId="order_1" currency="idr" />

describe("The choice of a courier", () => {
  it("shows each term of each offer with what it rests on", async () => {
    answers()
    await renderAdmin(form)
    await compare()

    const table = await screen.findByRole("table", {
      name: "Choice of courier",
    })
    expect(bodies).toEqual([{ order_id: "order_1", offers }])
    const [, first, second] = within(table).getAllByRole("row")
    expect(first).toHaveTextContent(/jne · yesrecord of the service/)
    expect(first).toHaveTextContent("on time ≥ 92.4%, n = 1,000")
    expect(first).toHaveTextContent("3 lost, n = 1,000")
    expect(first).toHaveTextContent(/IDR\s15,412\.5/)
    expect(second).toHaveTextContent(/posno record yet/)
    expect(second).toHaveTextContent("on time ≥ 0%, n = 0")
    expect(screen.getByText(/a late parcel costs IDR\s25,000/)).toBeVisible()
  })

  it("takes the first without a word", async () => {
    answers()
    await renderAdmin(form)
    await compare()
    await userEvent.click(
      await screen.findByRole("button", { name: "Choose jne yes" })
    )
    expect(await screen.findByText("jne yes is chosen.")).toBeVisible()
    expect(bodies[1]).toEqual({
      order_id: "order_1",
      offers,
      chosen: { courier: "jne", service: "yes" },
    })
  })

  it("takes another only with a reason", async () => {
    answers()
    await renderAdmin(form)
    await compare()
    await userEvent.click(
      await screen.findByRole("button", { name: "Choose pos" })
    )
    expect(bodies).toHaveLength(1)
    const send = screen.getByRole("button", { name: "Choose it all the same" })
    expect(send).toBeDisabled()
    await userEvent.type(
      screen.getByRole("textbox", { name: /Why not the cheapest/ }),
      "The customer asked for it"
    )
    await userEvent.click(send)
    expect(await screen.findByText("pos is chosen.")).toBeVisible()
    expect(bodies[1]).toMatchObject({
      chosen: { courier: "pos", service: null },
      reason: "The customer asked for it",
    })
  })

  it("sends no price that is none, and shows the server's refusal", async () => {
    answerWith({
      "GET /reports": warehouseAnswer(),
      "POST /courier-choice": json({ message: '"jn" is not known.' }, 400),
    })
    await renderAdmin(form)
    await press("Compare offers")
    await type("Courier 1", "jn")
    await press("Compare")
    expect(screen.getByRole("alert")).toHaveTextContent("give each a price")
    await type("Price 1, IDR", "9000")
    await press("Compare")
    expect(await screen.findByText('"jn" is not known.')).toBeVisible()
  })

  it("says when nobody set what being late costs, in Indonesian too", async () => {
    answers({ is_late_cost_set: false, late_cost_minor: "0" })
    await renderAdmin(form, { language: "id" })
    await press("Bandingkan tawaran")
    await type("Kurir 1", "jne")
    await type("Harga 1, IDR", "9000")
    await press("Bandingkan")
    expect(
      await screen.findByText(/Biaya paket terlambat dalam IDR belum diatur/)
    ).toBeVisible()
  })
})
