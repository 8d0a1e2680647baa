import { existsSync } from "node:fs"
import { mkdir, rename, rm, symlink } from "node:fs/promises"
import path from "node:path"
import { hashSources } from "./hash-sources.mjs"
import { medusa } from "./medusa.mjs"
import { runCommand } from "./run-command.mjs"

const sources = [
  "src/admin",
  "src/types",
  "src/money",
  "src/i18n",
  "src/format",
  "admin-widgets",
  "package-lock.json",
]

/**
 * Builds the dashboard, once per state of its sources, and puts it where
 * `medusa start` serves it from.
 */
export async function buildAdmin({ env, log, progress, interruption }) {
  const hash = await hashSources(sources, (file) => !file.includes("__tests__"))
  const built = path.resolve(".data/admin", hash)
  if (!existsSync(path.join(built, "index.html"))) {
    await progress.step(
      "admin",
      "Building the dashboard (once; up to three minutes)",
      async () => {
        await runCommand({
          argv: medusa("build", "--admin-only", "--no-lint"),
          // With another NODE_ENV the bundle would carry React's slow,
          // chatty development build.
          env: { ...env, NODE_ENV: "production" },
          log,
          interruption,
        })
        await rm(path.dirname(built), { recursive: true, force: true })
        await mkdir(path.dirname(built), { recursive: true })
        await rename(path.resolve(".medusa/admin"), built)
      }
    )
  }
  const served = path.resolve("public/admin")
  await mkdir(path.dirname(served), { recursive: true })
  await rm(served, { recursive: true, force: true })
  await symlink(built, served, "junction")
}
