import http from "node:http"
import { performance } from "node:perf_hooks"
import { TRACKING_MODULE } from "../../../src/modules/tracking/module-key"
import type { TrackingModuleService } from "../../../src/modules/tracking/service"
import { signGenericWebhook } from "../../../src/modules/tracking/signature/sign-generic-webhook"
import type { Platform } from "../open-platform"

const TIMES = 600
const TARGET = 2
const SECRET = "a-secret-of-the-benchmark-0123456789"

/**
 * The answer to a signed webhook against that of a route which does nothing
 * behind the same server and middlewares, asked by turns over one connection.
 * Between the two a route that asks the database for nothing: keeping a webhook
 * before its answer takes one statement at least.
 */
export async function measureWebhook({
  container,
  url,
}: Required<Platform>): Promise<Record<string, unknown>> {
  const tracking = container.resolve<TrackingModuleService>(TRACKING_MODULE)
  // An address takes 60 a second, and a turn takes milliseconds.
  const tokens: string[] = []
  for (let account = 0; account < TIMES / 50; account++) {
    const { path_token } = await tracking.openAccount({
      name: "Benchmark",
      provider_id: "generic",
      couriers: ["jne"],
      secret: SECRET,
      time_zone: null,
    })
    tokens.push(path_token)
  }
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 })
  const times: Record<"ours" | "empty" | "one", number[]> = {
    ours: [],
    empty: [],
    one: [],
  }
  for (let turn = 0; turn < TIMES; turn++) {
    const { body, headers } = signedParcel(turn)
    const token = tokens[turn % tokens.length]
    const webhook = `${url}/hooks/order-cycle/couriers/${token}`
    times.ours.push(await answer(agent, webhook, body, headers))
    times.empty.push(await answer(agent, `${url}/empty`, body, headers))
    times.one.push(await answer(agent, `${url}/one-statement`, body, headers))
  }
  agent.destroy()
  const [ours, empty] = [p95(times.ours), p95(times.empty)]
  return {
    measured: "webhook",
    webhooks: TIMES,
    median_ms: Number(median(times.ours).toFixed(2)),
    empty_route_median_ms: Number(median(times.empty).toFixed(2)),
    p95_ms: Number(ours.toFixed(2)),
    empty_route_p95_ms: Number(empty.toFixed(2)),
    ratio: Number((ours / empty).toFixed(2)),
    ratio_of_an_empty_statement: Number((p95(times.one) / empty).toFixed(2)),
    target: TARGET,
    met: ours / empty <= TARGET,
  }
}

const signedParcel = (turn: number) =>
  signGenericWebhook({
    parcels: [
      {
        courier: "jne",
        tracking_number: `NUMBER${turn}`,
        events: [
          { at: new Date().toISOString(), code: "IN", text: `Scan ${turn}` },
        ],
      },
    ],
    secret: SECRET,
    at: new Date(),
  })

const p95 = (times: number[]) =>
  times.sort((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1]

const median = (sorted: number[]) => sorted[Math.floor(sorted.length / 2)]

function answer(
  agent: http.Agent,
  url: string,
  body: string,
  headers: Record<string, string>
): Promise<number> {
  const started = performance.now()
  return new Promise((resolve, reject) => {
    const request = http.request(
      url,
      { agent, method: "POST", headers },
      (response) => {
        response.resume()
        response.once("end", () =>
          response.statusCode === 202
            ? resolve(performance.now() - started)
            : reject(new Error(`${url} answered ${response.statusCode}.`))
        )
      }
    )
    request.once("error", reject)
    request.end(body)
  })
}
