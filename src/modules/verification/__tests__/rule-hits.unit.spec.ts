import type { RuleAction } from "../../../types/rule-language"
import { markOrder } from "../rules/hits/mark-order"
import { planHits, type StoredRule } from "../rules/hits/plan-hits"
import { stateOfHit } from "../rules/hits/state-of-hit"
import { toRuleHolds } from "../rules/hits/to-rule-holds"

const rule = (changes: Partial<StoredRule>): StoredRule => ({
  id: "orule_1",
  key: "night",
  version: 2,
  enabled: true,
  when: { fact: "order.hour", op: "lt", value: 5 },
  then: [{ action: "hold", type: "FRAUD_REVIEW" }],
  ...changes,
})

const unmarked = {
  priority: 0,
  ship_complete: false,
  tags: [],
  assigned_to: null,
  preferred_location_id: null,
}

describe("hits of an order", () => {
  const facts = { order: { "order.hour": 3 }, lines: [] }

  it("are the rules that are true, with what made them so", () => {
    expect(planHits([rule({})], facts)).toEqual([
      {
        rule_id: "orule_1",
        key: "night",
        version: 2,
        state: "pending",
        evidence: [
          {
            path: "",
            fact: "order.hour",
            op: "lt",
            value: 5,
            actual: 3,
            truth: true,
          },
        ],
        actions: [
          {
            action: "hold",
            type: "FRAUD_REVIEW",
            state: "pending",
            error: null,
          },
        ],
      },
    ])
  })

  it("are none of what is false or unknown", () => {
    const isFalse = rule({
      when: { fact: "order.hour", op: "gt", value: 3 },
    })
    const isUnknown = rule({
      when: { fact: "customer.orders_24h", op: "lt", value: 3 },
    })
    expect(planHits([isFalse, isUnknown], facts)).toEqual([])
  })

  it("hold with the rule's key, its note and its evidence", () => {
    const [hit] = planHits(
      [
        rule({
          then: [
            { action: "hold", type: "RULE", note: "Call first" },
            { action: "tag", value: "night" },
            { action: "hold", type: "FRAUD_REVIEW" },
          ],
        }),
      ],
      facts
    )
    const evidence = { rule: "night", version: 2, facts: hit.evidence }
    expect(toRuleHolds(hit)).toEqual([
      {
        type: "RULE",
        subject: "night",
        source: "rule",
        reason: "Call first",
        evidence: { ...evidence, reason: "Call first" },
      },
      {
        type: "FRAUD_REVIEW",
        subject: "night",
        source: "rule",
        reason: "night",
        evidence: { ...evidence, reason: "night" },
      },
    ])
  })
})

describe("marks of an order", () => {
  it("are what the actions set, the later one last; tags add up", () => {
    const actions: RuleAction[] = [
      { action: "tag", value: "b2b" },
      { action: "priority", value: 5 },
      { action: "tag", value: "night" },
      { action: "tag", value: "b2b" },
      { action: "priority", value: -3 },
      { action: "assign", value: "Sari" },
      { action: "ship_complete", value: true },
      { action: "prefer_location", value: "sloc_2" },
      { action: "hold", type: "RULE" },
      { action: "notify", value: "desk@shop.test" },
    ]
    expect(markOrder({ ...unmarked, tags: ["vip"] }, actions)).toEqual({
      priority: -3,
      ship_complete: true,
      tags: ["vip", "b2b", "night"],
      assigned_to: "Sari",
      preferred_location_id: "sloc_2",
    })
  })

  it("stay where no action sets them", () => {
    const marks = { ...unmarked, priority: 7, assigned_to: "Sari" }
    expect(markOrder(marks, [{ action: "notify", value: "x" }])).toEqual(marks)
  })
})

describe("the state of a hit", () => {
  const of = (...states: ("pending" | "done" | "failed")[]) =>
    stateOfHit(
      states.map((state) => ({
        action: "tag",
        value: "x",
        state,
        error: null,
      }))
    )

  it("is that of the action that came least far", () => {
    expect(of("done", "done")).toBe("done")
    expect(of("done", "pending")).toBe("pending")
    expect(of("pending", "failed", "done")).toBe("failed")
  })
})
