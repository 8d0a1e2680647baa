import { readdirSync, statSync } from "node:fs"
import path from "node:path"
import { childProcesses } from "./child-processes.mjs"
import { say } from "./say.mjs"

const SOURCES = [
  "src",
  "analytics",
  "admin-widgets",
  "package.json",
  "tsconfig.json",
]
const BUILT = ".medusa/server/src/cli/order-cycle.js"

/** Builds the plugin unless what stands in `.medusa/server` is newer than its sources. */
export async function refreshBuild() {
  if (newest([BUILT]) > newest(SOURCES)) {
    return
  }
  say("building the plugin (npm run build, a minute or two)")
  const code = await childProcesses.run("npm", ["run", "build"])
  if (code !== 0) {
    throw new Error(`npm run build ended with ${code}; see its output above.`)
  }
}

/** Time of the last change below these paths; 0 when there is nothing. */
function newest(paths) {
  const times = paths.map((file) => {
    const stat = statSync(file, { throwIfNoEntry: false })
    if (!stat?.isDirectory()) {
      return stat?.mtimeMs ?? 0
    }
    return newest(readdirSync(file).map((name) => path.join(file, name)))
  })
  return Math.max(0, ...times)
}
