import { existsSync, readFileSync } from "node:fs"
import path from "node:path"
import { gunzipSync } from "node:zlib"
import { parse } from "csv-parse/sync"
import sift from "sift"
import { gatherFacts } from "../../src/modules/verification/intake/facts/gather-facts"
import { findDuplicates } from "../../src/modules/verification/intake/order/find-duplicates"
import { parseOrderFile } from "../../src/modules/verification/intake/parse-order-file"
import type { IntakeProfile } from "../../src/modules/verification/intake/profile/intake-profile"
import { parseIntakeProfile } from "../../src/modules/verification/intake/profile/parse-intake-profile"
import { buildIntakeReport } from "../../src/modules/verification/intake/report/build-intake-report"
import { compileCondition } from "../../src/modules/verification/rules/evaluate/compile-condition"
import type { RuleFacts } from "../../src/modules/verification/rules/facts"
import { compare } from "./intake/compare"
import { toSiftDocument, toSiftQuery } from "./intake/sift-query"
import { twentyRules } from "./intake/twenty-rules"
import type { LoadRun } from "./load-run"

const FOLDER = path.resolve("../shared/data/retail")

const ROUNDS = { intake: 6, rules: 20 }

const ORDERS = 5_000

const TARGET = { intake: 2, rules: 1 }

/** Reading order files against a bare CSV parser, rules against sift. */
const benchmark: LoadRun = {
  name: "intake",
  without_server: true,
  async run() {
    if (!existsSync(FOLDER)) {
      return [{ skipped: `${FOLDER} is not there` }]
    }
    const bytes = gunzipSync(readFileSync(`${FOLDER}/orders.csv.gz`))
    const profile = parseIntakeProfile(
      readFileSync(`${FOLDER}/profile.json`, "utf8"),
      "profile.json"
    )
    return [compareIntake(bytes, profile), compareRules(bytes, profile)]
  },
}

export default benchmark

const report = (bytes: Buffer, profile: IntakeProfile) =>
  buildIntakeReport(
    [parseOrderFile(bytes, "orders.csv", profile, Date.now())],
    new Map(),
    100
  )

/** The whole of a dry run against the bare rows as objects with their lines. */
function compareIntake(bytes: Buffer, profile: IntakeProfile) {
  const { rows, orders } = report(bytes, profile)
  return {
    what: "intake against csv-parse (columns, info)",
    rows: rows.total,
    orders: orders.accepted,
    ...compare(ROUNDS.intake, TARGET.intake, {
      ours: () => report(bytes, profile),
      theirs: () => parse(bytes, { columns: true, info: true }),
    }),
  }
}

/** To sift a missing country differs from GB; to us nobody knows: counts differ. */
function compareRules(bytes: Buffer, profile: IntakeProfile) {
  const facts = factsOf(bytes, profile)
  const documents = facts.map(toSiftDocument)
  const ours = twentyRules.map(compileCondition)
  const theirs = twentyRules.map((rule) => sift(toSiftQuery(rule)))
  const counts = {
    ours: () =>
      ours.map((judge) => facts.filter((one) => judge(one, null)).length),
    theirs: () => theirs.map((test) => documents.filter(test).length),
  }
  return {
    what: "20 rules against sift",
    orders: facts.length,
    fired_ours: counts.ours(),
    fired_theirs: counts.theirs(),
    ...compare(ROUNDS.rules, TARGET.rules, counts),
  }
}

/** Facts of 5,000 orders; the file has a few less, so some come twice. */
function factsOf(bytes: Buffer, profile: IntakeProfile): RuleFacts[] {
  const { orders } = parseOrderFile(bytes, "orders.csv", profile, Date.now())
  const duplicates = findDuplicates(orders)
  const facts = [...gatherFacts(orders, duplicates, profile.time_zone).values()]
  return [...facts, ...facts].slice(0, ORDERS)
}
