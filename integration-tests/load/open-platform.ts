import { spawn } from "node:child_process"
import { once } from "node:events"
import type { AddressInfo } from "node:net"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import load from "@medusajs/medusa/loaders/index"
import express, { type Express } from "express"
import { Client } from "pg"
import { silenceSubscribers } from "../fixtures/silence-subscribers"

export type Platform = {
  container: MedusaContainer
  /** Where it answers, when it was opened with its routes. */
  url?: string
  close: () => Promise<void>
}

/**
 * Starts the real platform without subscribers and jobs on a database of its
 * own, which `close` drops: a benchmark then runs what it measures and nothing
 * else.
 *
 * @param withRoutes it listens too; POST `/empty` answers 202, and POST
 *   `/one-statement` does so after asking the database for nothing.
 * @throws Error when `TEST_DATABASE_URL` is not set, or when migrating fails.
 */
export async function openPlatform(
  name: string,
  withRoutes = false
): Promise<Platform> {
  const server = process.env.TEST_DATABASE_URL
  if (!server) {
    throw new Error(
      "A benchmark on the platform needs a PostgreSQL server: set " +
        "TEST_DATABASE_URL, for example postgres://postgres@localhost:5432."
    )
  }
  const database = `order_cycle_bench_${name}_${process.pid}`
  await execute(server, `create database "${database}"`)
  const url = new URL(server)
  url.pathname = `/${database}`
  Object.assign(process.env, {
    DATABASE_URL: url.toString(),
    DISABLE_ADMIN: "true",
    LOG_LEVEL: "error",
    MEDUSA_DISABLE_TELEMETRY: "1",
    MEDUSA_WORKER_MODE: "server",
  })
  await migrate()
  const app = express()
  const { container, shutdown } = await load({
    directory: process.cwd(),
    expressApp: app,
    skipLoadingEntryPoints: !withRoutes,
  })
  silenceSubscribers(container)
  const listening = withRoutes ? await listen(app, container) : undefined
  return {
    container,
    url: listening?.url,
    close: async () => {
      listening?.server.close()
      await shutdown()
      await execute(server, `drop database "${database}" with (force)`)
    },
  }
}

async function listen(app: Express, container: MedusaContainer) {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  app.post("/empty", (_, response) => {
    response.sendStatus(202)
  })
  app.post("/one-statement", async (_, response) => {
    await database.raw("select 1")
    response.sendStatus(202)
  })
  const server = app.listen(0, "127.0.0.1")
  await once(server, "listening")
  const { port } = server.address() as AddressInfo
  return { server, url: `http://127.0.0.1:${port}` }
}

async function execute(server: string, statement: string) {
  const client = new Client({ connectionString: server })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

/** In a process of its own, as a merchant does it. */
const migrate = () =>
  new Promise<void>((resolve, reject) => {
    const child = spawn("npx", ["medusa", "db:migrate"], {
      stdio: ["ignore", "ignore", "inherit"],
    })
    child.once("error", reject)
    child.once("exit", (code) =>
      code === 0
        ? resolve()
        : reject(new Error(`medusa db:migrate ended with ${code}.`))
    )
  })
