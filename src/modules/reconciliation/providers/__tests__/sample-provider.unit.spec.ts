import { createHmac } from "node:crypto"
import path from "node:path"
import type { LoaderOptions } from "@medusajs/framework/types"
import { createMedusaContainer } from "@medusajs/framework/utils"
import loadProviders from "../../loaders/load-providers"
import { ProviderRegistry } from "../provider-registry"

// The sample imports the package as a shop does; here it is this checkout.
jest.mock(
  "medusa-plugin-order-cycle/modules/reconciliation",
  () => jest.requireActual("../../index"),
  { virtual: true }
)

const sample = path.resolve(
  __dirname,
  "../../../../../integration-tests/app/sample-settlement/src"
)

async function registryOf(entries: object[]) {
  const container = createMedusaContainer()
  await loadProviders({
    container,
    options: { reconciliation: { providers: entries } },
  } as unknown as LoaderOptions)
  return new ProviderRegistry(container.cradle)
}

const entry = { resolve: sample, options: { currency: "IDR" } }

const report = [
  "Payout,Payment,Order,Settled at,Type,Amount,Fee,Net",
  "P1,pay_1,1001,2026-10-07T20:00:00Z,SALE,24900000,400000,24500000",
  "P1,pay_2,1002,2026-10-07T21:00:00Z,REFUND,5000000,0,5000000",
  "P1,out_1,,2026-10-08T01:00:00Z,PAYOUT,19500000,0,19500000",
].join("\n")

describe("settlement providers", () => {
  it("are the merchant's and ours, under the id of the entry", async () => {
    const registry = await registryOf([{ ...entry, id: "toko-pay" }])
    expect(registry.ids()).toEqual([
      "toko-pay",
      "xendit",
      "paypal",
      "adyen",
      "stripe",
    ])
    expect(registry.find("nobody")).toBeNull()
    expect(registry.recognise("Line Type,Transaction ID")?.id).toBe("xendit")
    expect(registry.recognise("Date,Text")).toBeNull()
  })

  it("let a merchant's replace one of ours", async () => {
    const registry = await registryOf([{ ...entry, id: "stripe" }])
    expect(registry.find("stripe")?.recognises(report)).toBe(true)
  })

  it("stop the start when an option is wrong", async () => {
    await expect(
      registryOf([{ resolve: sample, options: {} }])
    ).rejects.toThrow(/currency of sample-pay/)
  })
})

describe("the sample of docs/settlement-providers.md", () => {
  const find = async () => {
    const provider = (await registryOf([entry])).find("sample-pay")
    if (!provider) {
      throw new Error("sample-pay was not registered.")
    }
    return provider
  }

  it("reads its report to the unit", async () => {
    const { format, statements, findings } = (await find()).read(report)
    expect(findings).toEqual([])
    expect(format).toBe("csv:sample-pay")
    expect(statements[0]).toMatchObject({
      id: "P1",
      tie: "ok",
      settlement: { net_minor: 19500000n, payout_minor: 19500000n },
    })
    expect(statements[0].lines[0].booked_on).toBe("2026-10-08")
  })

  it("believes what is signed and nothing else", async () => {
    const provider = await find()
    const raw = Buffer.from(
      JSON.stringify({
        id: "ev_1",
        type: "payment.paid",
        payment: "pay_1",
        order: "1001",
        amount: 24900000,
        currency: "IDR",
        at: "2026-10-07T20:00:00Z",
        request_key: "capt_1",
      })
    )
    const now = new Date("2026-10-07T20:00:10Z")
    const seconds = now.getTime() / 1000
    const ask = (key: string, at = seconds) =>
      provider.verifyEvent?.({
        raw,
        now,
        secret: "a secret",
        headers: {
          "x-sample-signature": `${at}.${createHmac("sha256", key)
            .update(`${at}.`)
            .update(raw)
            .digest("hex")}`,
        },
      })
    expect(ask("a secret")).toEqual([
      expect.objectContaining({
        object_id: "pay_1",
        idempotency_key: "capt_1",
        kind: "capture",
        amount_minor: 24900000n,
      }),
    ])
    expect(ask("another")).toBeNull()
    expect(ask("a secret", seconds - 301)).toBeNull()
  })
})
