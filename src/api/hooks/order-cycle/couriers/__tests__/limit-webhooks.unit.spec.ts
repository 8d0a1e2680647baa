import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { limitWebhooks } from "../limit-webhooks"
import { courierWebhookMiddlewares } from "../middlewares"
import { readWebhook } from "../read-webhook"

/** A webhook whose body must stay unread. */
const webhookTo = (path_token: string) =>
  ({
    params: { path_token },
    get headers(): never {
      throw new Error("The request was read.")
    },
    [Symbol.asyncIterator]() {
      throw new Error("The body was read.")
    },
  }) as unknown as MedusaRequest

describe("limit of webhooks", () => {
  let time: number
  let limit: ReturnType<typeof limitWebhooks>

  beforeEach(() => {
    time = 1_000
    jest.spyOn(Date, "now").mockImplementation(() => time)
    limit = limitWebhooks()
  })

  afterEach(() => jest.restoreAllMocks())

  const send = (token: string) => {
    const answer = { status: 0, retryAfter: "", passed: false }
    const res = {
      setHeader: (_name: string, value: string) => (answer.retryAfter = value),
      status: (code: number) => {
        answer.status = code
        return res
      },
      json: () => res,
    }
    limit(webhookTo(token), res as unknown as MedusaResponse, () => {
      answer.passed = true
    })
    return answer
  }

  const sendMany = (token: string, count: number) =>
    Array.from({ length: count }, () => send(token))

  it("refuses the 61st of an address in a second, its body unread", () => {
    const answers = sendMany("a", 61)
    expect(answers.filter(({ passed }) => passed)).toHaveLength(60)
    expect(answers[60]).toEqual({ status: 429, retryAfter: "1", passed: false })
  })

  it("lets other addresses pass, and the same one a second later", () => {
    sendMany("a", 61)
    expect(send("b").passed).toBe(true)
    time += 1_000
    expect(send("a").passed).toBe(true)
  })

  it("stands before whoever reads the body", () => {
    const [{ middlewares }] = courierWebhookMiddlewares
    expect(middlewares).toHaveLength(2)
    expect(middlewares?.[1]).toBe(readWebhook)
  })
})
