import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { VERIFICATION_MODULE } from "../../../modules/verification/module-key"
import { askedFacts } from "../../../modules/verification/rules/evaluate/asked-facts"
import { compileRule } from "../../../modules/verification/rules/evaluate/compile-rule"
import { tallyReplay } from "../../../modules/verification/rules/replay/tally-replay"
import type {
  ReplayCursor,
  ReplayOrder,
} from "../../../modules/verification/rules/storage/read-replay-page"
import type { VerificationModuleService } from "../../../modules/verification/service"
import type { RuleReplay } from "../../../types/order-rule"
import type { Condition } from "../../../types/rule-language"
import { asksAround } from "./asks-around"
import { type RuleOrder, ruleOrderFields } from "./rule-order"
import { toRuleFacts } from "./to-rule-facts"

/** Orders that are read at once. */
const PAGE = 500

/** Orders that one replay looks at. */
const MOST = 10_000

const DAY = 86_400_000

/**
 * Says what a rule would have done to the orders of the last days, whatever
 * became of them; nothing is held or changed.
 *
 * @param days back from now.
 */
export async function replayRule(
  container: MedusaContainer,
  when: Condition,
  days: number
): Promise<RuleReplay> {
  const verification =
    container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
  const options = await verification.getOptions()
  const since = new Date(Date.now() - days * DAY).toISOString()
  const around = asksAround(askedFacts(when))
  const tally = tallyReplay(
    compileRule({ key: "replay", when, then: [], enabled: true, version: 1 })
  )
  let before: ReplayCursor | null = null
  let rest = MOST
  let page: ReplayOrder[]
  do {
    page = await verification.readReplayPage({
      since,
      before,
      limit: Math.min(PAGE, rest),
      around,
    })
    const orders = await readOrders(container, page)
    for (const { order_id, display_id, placed_at, ...known } of page) {
      const order = orders.get(order_id)
      if (order) {
        const facts = toRuleFacts(order, known, options)
        tally.add({ order_id, display_id, placed_at, facts })
      }
    }
    before = page.at(-1) ?? null
    rest -= page.length
  } while (page.length === PAGE && rest > 0)
  const left =
    rest > 0
      ? []
      : await verification.readReplayPage({
          since,
          before,
          limit: 1,
          around: false,
        })
  return { since, ...tally.result(), is_complete: !left.length }
}

async function readOrders(
  container: MedusaContainer,
  page: ReplayOrder[]
): Promise<Map<string, RuleOrder>> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order",
      fields: ruleOrderFields,
      filters: { id: page.map(({ order_id }) => order_id) },
    })
  return new Map((data as RuleOrder[]).map((order) => [order.id, order]))
}
