import { MedusaError } from "@medusajs/framework/utils"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"
import type { LineDecision } from "./line-decision"

/** Of our rules; a change of what they decide raises it. */
const RULE_VERSION = 2
/** Matches of one transaction, whose rows are locked until its end. */
const AT_ONCE = 500

type Run = { run_id: string | null; actor: string }

/**
 * Confirms what the rules decided, many at once; each match can be undone for
 * itself. What a person decided in the meantime stands, and the line is left.
 */
export async function confirmDecisions(
  reconciliation: ReconciliationModuleService,
  decisions: LineDecision[],
  run: Run
): Promise<{ matched: string[]; left: LineDecision[] }> {
  const automatic = decisions.filter(({ decision }) => decision === "auto")
  const ids = new Map<LineDecision, string>()
  for (let start = 0; start < automatic.length; start += AT_ONCE) {
    const some = automatic.slice(start, start + AT_ONCE)
    const confirmed = await confirmSome(reconciliation, some, run)
    confirmed.forEach((id, index) => id && ids.set(some[index], id))
  }
  return {
    matched: [...ids.values()],
    left: decisions.filter((decision) => !ids.has(decision)),
  }
}

/**
 * One by one when the database refuses them together: what is wrong with one
 * then stops only that one.
 */
async function confirmSome(
  reconciliation: ReconciliationModuleService,
  decisions: LineDecision[],
  run: Run
): Promise<(string | null)[]> {
  const inputs = decisions.map((decision) => toInput(decision, run))
  const answers = await reconciliation
    .confirmMatches(inputs)
    .catch(async () => {
      const single: Confirmed[] = []
      for (const input of inputs) {
        single.push(...(await reconciliation.confirmMatches([input])))
      }
      return single
    })
  return answers.map(idOf)
}

type Confirmed = Awaited<
  ReturnType<ReconciliationModuleService["confirmMatches"]>
>[number]

const toInput = (
  { line, rule, confidence, reason, items, evidence }: LineDecision,
  run: Run
) => ({
  ...run,
  line_id: line.id,
  items: items.map((item) => ({
    item_id: item.id,
    allocated_minor: item.allocated_minor?.toString() ?? null,
  })),
  rule: rule ?? "unknown",
  rule_version: RULE_VERSION,
  confidence: confidence ?? "0",
  reason,
  evidence: { because: evidence },
})

/**
 * What another matcher or a person confirmed just so stands too.
 *
 * @throws the error of one that could not even be judged.
 */
function idOf(confirmed: Confirmed): string | null {
  if (!confirmed.error) {
    return confirmed.id
  }
  const { NOT_ALLOWED, CONFLICT } = MedusaError.Types
  if ([NOT_ALLOWED, CONFLICT].includes(confirmed.error.type)) {
    return null
  }
  throw confirmed.error
}
