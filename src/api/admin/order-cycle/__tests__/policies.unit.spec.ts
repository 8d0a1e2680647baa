import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { adminOrderCycleMiddlewares } from "../middlewares"

const folder = path.resolve(__dirname, "..")
const policyFolder = path.resolve(__dirname, "../../../../policies")

/** "POST /admin/order-cycle/holds/:id/release" of each handler. */
const handlers = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => path.basename(file) === "route.ts")
  .flatMap((file) => {
    const route = path.dirname(file).replaceAll(/\[(\w+)\]/g, ":$1")
    const text = readFileSync(path.join(folder, file), "utf8")
    return [
      ...text.matchAll(
        /export (?:async function |const |\{ \w+ as )([A-Z]+)\b/g
      ),
    ].map(([, method]) => `${method} /admin/order-cycle/${route}`)
  })

const guarded = adminOrderCycleMiddlewares
  .filter(({ policies }) => [policies ?? []].flat().length)
  .flatMap(({ method, matcher }) =>
    [method ?? []].flat().map((one) => `${one} ${String(matcher)}`)
  )

const defined = readdirSync(policyFolder)
  .map((file) => readFileSync(path.join(policyFolder, file), "utf8"))
  .flatMap((text) => [
    ...text.matchAll(/resource: "(\w+)",\s+operation: "(\w+)"/g),
  ])
  .map(([, resource, operation]) => `${resource}:${operation}`)

describe("policies of the admin API", () => {
  it("guard every handler", () => {
    expect(handlers.length).toBeGreaterThan(60)
    expect(handlers.filter((one) => !guarded.includes(one))).toEqual([])
  })

  it("stand at no path that has no handler", () => {
    expect(guarded.filter((one) => !handlers.includes(one))).toEqual([])
  })

  it("are all defined, but for core's own", () => {
    const asked = adminOrderCycleMiddlewares
      .flatMap(({ policies }) => [policies ?? []].flat())
      .map(({ resource, operation }) => `${resource}:${operation}`)
    const core = /^(order|fulfillment|fulfillment_provider):/
    const own = [...new Set(asked)].filter((one) => !core.test(one))
    expect(own.length).toBeGreaterThan(10)
    expect(own.filter((one) => !defined.includes(one))).toEqual([])
  })
})
