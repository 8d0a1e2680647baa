import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { CAMT_BYTES, writeCamt } from "./write-camt"

const TARGET_MB = 100

/** Most memory that a process of its own takes for reading one statement. */
export function measureCamtMemory(): Record<string, unknown> {
  const folder = mkdtempSync(path.join(tmpdir(), "order-cycle-camt-"))
  const file = path.join(folder, "statement.xml")
  try {
    writeFileSync(file, writeCamt(CAMT_BYTES).xml)
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ["--import", "tsx", path.join(__dirname, "camt-memory-child.ts"), file],
      { encoding: "utf8" }
    )
    if (!stdout) {
      throw new Error(stderr)
    }
    const measured: { added_mb: number } = JSON.parse(stdout)
    return {
      what: "camt memory",
      ...measured,
      target_mb: TARGET_MB,
      met: measured.added_mb <= TARGET_MB,
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
