import { spawn } from "node:child_process"
import { readFile } from "node:fs/promises"
import { Refusal } from "./refusal.mjs"

/** Installs what package-lock.json names, when that was not done yet. */
export async function installDependencies(progress, interruption) {
  if (await isInstalled()) {
    return
  }
  await progress.step(
    "install",
    "Installing dependencies (once; about four minutes)",
    () => runNpm(interruption)
  )
}

function runNpm(interruption) {
  return new Promise((resolve, reject) => {
    const isWindows = process.platform === "win32"
    const child = spawn("npm", ["ci", "--no-audit", "--no-fund"], {
      stdio: ["ignore", 2, 2],
      shell: isWindows,
    })
    const forget = interruption.onInterrupt(() => child.kill("SIGTERM"))
    child.once("error", reject)
    child.once("close", (code) => {
      forget()
      if (code === 0) {
        resolve()
      } else {
        reject(
          new Refusal(
            `npm ci ended with ${code}; its words are above. Check the network and start again.`
          )
        )
      }
    })
  })
}

/**
 * Compares what should be there with what npm says is there, because times of
 * files say nothing in a copied folder. Packages of other platforms are
 * optional and may lack.
 */
async function isInstalled() {
  const wanted = await readPackages("package-lock.json")
  const present = await readPackages("node_modules/.package-lock.json")
  return Object.entries(wanted).every(
    ([place, { version, optional, devOptional, peer }]) =>
      place === "" ||
      optional ||
      devOptional ||
      peer ||
      present[place]?.version === version
  )
}

async function readPackages(file) {
  try {
    return JSON.parse(await readFile(file, "utf8")).packages ?? {}
  } catch (error) {
    if (error.code === "ENOENT") {
      return {}
    }
    throw error
  }
}
