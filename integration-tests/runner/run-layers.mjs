import { fillTemplate } from "./fill-template.mjs"
import { findProgram } from "./find-program.mjs"
import { openDatabase } from "./open-database.mjs"
import { openRedis } from "./open-redis.mjs"
import { refreshBuild } from "./refresh-build.mjs"
import { runJest } from "./run-jest.mjs"
import { say } from "./say.mjs"
import { serveDemo } from "./serve-demo.mjs"

const CHROMIUM = ["chromium", "chromium-browser", "google-chrome"]

/** @returns one result per layer; what was opened for them is closed again. */
export async function runLayers(layers) {
  const environment = {
    MEDUSA_DISABLE_TELEMETRY: "1",
    ...foundPrograms(),
  }
  const needs = (what) => layers.some((layer) => layer.needs.includes(what))
  const database = needs("database") ? await openDatabase() : undefined
  const opened = {
    ownServerUrl: database?.ownServerUrl,
    openDemo: once(serveDemo),
    environment: {
      ...environment,
      ...(database && { TEST_DATABASE_URL: database.url }),
    },
  }
  const hasDemo = needs("demo") && environment.ORDER_CYCLE_CHROMIUM
  const results = []
  try {
    for (const layer of layers) {
      const started = Date.now()
      if (layer.leavesRoom && hasDemo) {
        // A failure is told by the layer that needs it.
        opened.openDemo().catch(() => {})
      }
      const result = await runLayer(layer, opened)
      results.push({
        ...result,
        name: layer.name,
        seconds: Math.round((Date.now() - started) / 1000),
      })
    }
  } finally {
    await database?.close()
  }
  return results
}

/** Runs an opener at its first call; every call gets the same promise. */
function once(open) {
  let opening
  return () => (opening ??= open())
}

/** A layer that cannot be prepared has failed; the others still run. */
async function runLayer(layer, opened) {
  say(`layer ${layer.name}`)
  const { environment, ownServerUrl } = opened
  let emptyTemplate
  try {
    if (layer.needs.includes("tables") && ownServerUrl) {
      emptyTemplate = await fillTemplate(ownServerUrl)
    }
    if (layer.needs.includes("build")) {
      await refreshBuild()
    }
    if (layer.needs.includes("redis")) {
      return await runOnRedis(layer, environment)
    }
    return layer.needs.includes("demo")
      ? await runOnDemo(layer, opened)
      : await runJest(layer, environment)
  } catch (error) {
    return { passed: 0, failed: 1, skipped: 0, problems: [error.message] }
  } finally {
    await emptyTemplate?.()
  }
}

async function runOnRedis(layer, environment) {
  if (!environment.ORDER_CYCLE_REDIS_SERVER) {
    const problem = "needs Redis: apt-get install redis-server"
    return { passed: 0, failed: 0, skipped: 1, problems: [problem] }
  }
  const redis = await openRedis(environment.ORDER_CYCLE_REDIS_SERVER)
  try {
    return await runJest(layer, { ...environment, REDIS_URL: redis.url })
  } finally {
    await redis.stop()
  }
}

async function runOnDemo(layer, { environment, openDemo }) {
  if (!environment.ORDER_CYCLE_CHROMIUM) {
    const problem = "needs Chromium: apt-get install chromium"
    return { passed: 0, failed: 0, skipped: 1, problems: [problem] }
  }
  const demo = await openDemo()
  try {
    return await runJest(layer, { ...environment, ...demo.environment })
  } finally {
    await demo.stop()
  }
}

function foundPrograms() {
  const redis =
    process.env.ORDER_CYCLE_REDIS_SERVER ?? findProgram("redis-server")
  const chromium = process.env.ORDER_CYCLE_CHROMIUM ?? findProgram(...CHROMIUM)
  if (!redis) {
    say("!! redis-server is not installed: every suite on Redis is SKIPPED")
  }
  if (!chromium) {
    say("!! Chromium is not installed: every suite in a browser is SKIPPED")
  }
  return {
    ...(redis && { ORDER_CYCLE_REDIS_SERVER: redis }),
    ...(chromium && { ORDER_CYCLE_CHROMIUM: chromium }),
  }
}
