import { spawn } from "node:child_process"
import { existsSync, statSync } from "node:fs"
import { Refusal } from "./refusal.mjs"

/** Installs what package-lock.json names, when that was not done yet. */
export async function installDependencies(progress, interruption) {
  if (isInstalled()) {
    return
  }
  await progress.step(
    "install",
    "Installing dependencies (once; about four minutes)",
    () =>
      new Promise((resolve, reject) => {
        const npm = process.platform === "win32" ? "npm.cmd" : "npm"
        const child = spawn(npm, ["ci", "--no-audit", "--no-fund"], {
          stdio: ["ignore", 2, 2],
          shell: process.platform === "win32",
        })
        const forget = interruption.onInterrupt(() => child.kill("SIGTERM"))
        child.once("error", reject)
        child.once("close", (code) => {
          forget()
          code === 0 ? resolve() : reject(failed(code))
        })
      })
  )
}

/** npm writes the inner lock file when an installation is complete. */
function isInstalled() {
  const done = "node_modules/.package-lock.json"
  return (
    existsSync(done) &&
    statSync(done).mtimeMs >= statSync("package.json").mtimeMs - 86_400_000
  )
}

const failed = (code) =>
  new Refusal(
    `npm ci ended with ${code}; its words are above. Check the network and start the demo again.`
  )
