import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { makeMonth } from "./matching/make-month"
import type { NoiseProfile } from "./matching/noise-profile"
import { readAnswers } from "./matching/read-answers"
import { scoreMonth } from "./matching/score-month"
import { writeMonth } from "./matching/write-month"

const CHILD = path.resolve(__dirname, "matching/match-child.ts")

/** What the design wants (§12), for the plain and for other noise. */
const TARGETS = {
  plain: {
    plain: { automatic: 84, precision: 99.95 },
    unique: { automatic: 90.5, precision: 99.97 },
  },
  other: {
    plain: { automatic: 84, precision: 99.95 },
    unique: { automatic: 89, precision: 99.97 },
  },
}

const AMONG_THREE = 88
const MISALLOCATED = 0.02
const COST_PER_100_000 = { cpu_s: 15, max_rss_mb: 512 }

export type MatchingRun = {
  lines: number
  unique: boolean
  profile: NoiseProfile
  seed: number
}

/** Scores `order-cycle match` on a month whose truth is known, and its cost. */
export function measureMatching({ lines, unique, profile, seed }: MatchingRun) {
  const month = makeMonth(lines, unique, profile, seed)
  const { cost, answers } = answerInChild(month)
  const kind = unique ? "unique" : "plain"
  const target = TARGETS[profile.name][kind]
  const score = scoreMonth(month, answers)
  return {
    record: `match_${kind}`,
    profile: profile.name,
    seed,
    lines: month.lines.length,
    orders: month.items.length,
    ...score,
    ...cost,
    target: { ...target, among_three: AMONG_THREE, ...COST_PER_100_000 },
    met:
      (score.automatic_percent ?? 0) >= target.automatic &&
      (score.precision_percent ?? 0) >= target.precision &&
      (score.money_misallocated_percent ?? 100) <= MISALLOCATED &&
      (score.among_three_percent ?? 0) >= AMONG_THREE &&
      score.adversarial_matched === 0 &&
      score.conservation_gaps === 0 &&
      cost.cpu_s <= COST_PER_100_000.cpu_s &&
      cost.max_rss_mb <= COST_PER_100_000.max_rss_mb,
  }
}

function answerInChild(month: ReturnType<typeof makeMonth>) {
  const directory = mkdtempSync(path.join(tmpdir(), "match-"))
  try {
    const files = writeMonth(month, directory)
    const document = path.join(directory, "answers.json")
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["--import", "tsx", CHILD, files.expected, files.lines, document],
      { encoding: "utf8" }
    )
    if (status !== 0) {
      throw new Error(`The lines were not answered: ${stderr}`)
    }
    const { cpu_s, max_rss_mb } = JSON.parse(stdout) as {
      cpu_s: number
      max_rss_mb: number
    }
    return {
      cost: {
        cpu_s: Number(cpu_s.toFixed(1)),
        max_rss_mb: Math.round(max_rss_mb),
      },
      answers: readAnswers(document),
    }
  } finally {
    rmSync(directory, { recursive: true })
  }
}
