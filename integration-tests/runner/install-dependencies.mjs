import { existsSync } from "node:fs"
import { childProcesses } from "./child-processes.mjs"
import { say } from "./say.mjs"

const [MAJOR, MINOR] = process.versions.node.split(".").map(Number)

const isSupported =
  (MAJOR === 20 && MINOR >= 19) || (MAJOR === 22 && MINOR >= 12) || MAJOR > 22

/**
 * `npm ci` when node_modules is missing or incomplete (npm writes its
 * lockfile there last).
 *
 * @throws when Node is too old or the installation fails.
 */
export async function installDependencies() {
  if (!isSupported) {
    throw new Error(
      `Node ${process.versions.node} is too old; install 20.19, 22.12 or newer.`
    )
  }
  if (existsSync("node_modules/.package-lock.json")) {
    return
  }
  say("installing the dependencies (npm ci, some 4 minutes the first time)")
  const code = await childProcesses.run("npm", ["ci"])
  if (code !== 0) {
    throw new Error(
      `npm ci ended with ${code}; its messages stand above. Is the npm registry reachable?`
    )
  }
}
