import { spawn } from "node:child_process"
import type { MedusaContainer } from "@medusajs/framework/types"
import load from "@medusajs/medusa/loaders/index"
import express from "express"
import { Client } from "pg"
import { silenceSubscribers } from "../fixtures/silence-subscribers"

export type Platform = {
  container: MedusaContainer
  close: () => Promise<void>
}

/**
 * Starts the real platform without routes, subscribers and jobs on a database
 * of its own, which `close` drops: a benchmark then runs what it measures and
 * nothing else.
 *
 * @throws Error when `TEST_DATABASE_URL` is not set, or when migrating fails.
 */
export async function openPlatform(name: string): Promise<Platform> {
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
  const { container, shutdown } = await load({
    directory: process.cwd(),
    expressApp: express(),
    skipLoadingEntryPoints: true,
  })
  silenceSubscribers(container)
  return {
    container,
    close: async () => {
      await shutdown()
      await execute(server, `drop database "${database}" with (force)`)
    },
  }
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
