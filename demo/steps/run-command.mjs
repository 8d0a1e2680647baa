import { spawn } from "node:child_process"
import { createWriteStream } from "node:fs"
import { mkdir } from "node:fs/promises"
import path from "node:path"
import { createInterface } from "node:readline"
import { Refusal } from "./refusal.mjs"

const keptLines = 12

/**
 * Runs a program to its end, its output in a log file.
 *
 * @param {object} command
 * @param {string[]} command.argv
 * @param {NodeJS.ProcessEnv} command.env
 * @param {string} command.log
 * @param {(line: string) => void} [command.onLine]
 * @param {import("./interruption.mjs").Interruption} command.interruption
 * @throws Refusal with the last lines when it fails.
 */
export async function runCommand(command) {
  const { argv, env, log, interruption, onLine = () => {} } = command
  interruption.check()
  await mkdir(path.dirname(log), { recursive: true })
  const file = createWriteStream(log, { flags: "a" })
  const child = spawn(argv[0], argv.slice(1), {
    env,
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  })
  const tail = []
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on("line", (line) => {
      file.write(`${line}\n`)
      tail.push(line)
      tail.splice(0, tail.length - keptLines)
      onLine(line)
    })
  }
  const forget = interruption.onInterrupt(() => stopGroup(child))
  const code = await new Promise((resolve, reject) => {
    child.once("error", reject)
    child.once("close", resolve)
  }).finally(() => {
    forget()
    file.end()
  })
  interruption.check()
  if (code !== 0) {
    throw new Refusal(
      `"${argv.slice(0, 3).join(" ")}" ended with ${code}; all of its output is in ${log}.\n` +
        tail.join("\n")
    )
  }
}

/** The child leads a group of its own, so that Ctrl-C reaches us alone. */
function stopGroup(child) {
  try {
    process.kill(-child.pid, "SIGTERM")
  } catch {
    child.kill("SIGTERM")
  }
}
