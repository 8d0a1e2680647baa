import { MedusaError } from "@medusajs/framework/utils"
import type { ReconciliationModuleService } from "../../../../modules/reconciliation/service"
import { confirmDecisions } from "../confirm-decisions"
import type { LineDecision } from "../line-decision"

const decision = (id: string, decided: LineDecision["decision"] = "auto") =>
  ({
    line: { id },
    decision: decided,
    items: [{ id: `item_of_${id}`, allocated_minor: null }],
    evidence: [],
  }) as unknown as LineDecision

const run = { run_id: null, actor: "system" }

type Confirm = ReconciliationModuleService["confirmMatches"]

/** A store that tells how many it was asked for at once. */
function storeOf(confirm: Confirm) {
  const asked: number[] = []
  const confirmMatches: Confirm = async (inputs) => {
    asked.push(inputs.length)
    return await confirm(inputs)
  }
  return {
    asked,
    service: { confirmMatches } as unknown as ReconciliationModuleService,
  }
}

const confirmAll: Confirm = async (inputs) =>
  inputs.map(({ line_id }) => ({ id: `match_of_${line_id}`, is_new: true }))

describe("decisions", () => {
  it("are confirmed five hundred at once, and only the automatic ones", async () => {
    const automatic = Array.from({ length: 1001 }, (_, index) =>
      decision(`line_${index}`)
    )
    const suggested = decision("line_suggested", "suggest")
    const { asked, service } = storeOf(confirmAll)
    const { matched, left } = await confirmDecisions(
      service,
      [suggested, ...automatic],
      run
    )
    expect(asked).toEqual([500, 500, 1])
    expect(matched).toEqual(automatic.map(({ line }) => `match_of_${line.id}`))
    expect(left).toEqual([suggested])
  })

  it("are confirmed one by one when the database refuses them together", async () => {
    const { asked, service } = storeOf(async (inputs) => {
      if (inputs.length > 1) {
        throw new Error("over-allocation: 2 of 1 is allocated to item oritm_1")
      }
      return await confirmAll(inputs)
    })
    const { matched } = await confirmDecisions(
      service,
      [decision("a"), decision("b")],
      run
    )
    expect(asked).toEqual([2, 1, 1])
    expect(matched).toEqual(["match_of_a", "match_of_b"])
  })

  it.each([MedusaError.Types.NOT_ALLOWED, MedusaError.Types.CONFLICT])(
    "leave a line of which a person decided otherwise: %s",
    async (type) => {
      const decisions = [decision("a"), decision("b"), decision("c")]
      const { service } = storeOf(async () => [
        { id: "match_of_a", is_new: true },
        { error: new MedusaError(type, "Line b is matched, not open.") },
        { id: "match_of_c", is_new: false },
      ])
      expect(await confirmDecisions(service, decisions, run)).toEqual({
        // Of c another matcher decided the same: it is not open any more.
        matched: ["match_of_a", "match_of_c"],
        left: [decisions[1]],
      })
    }
  )

  it("fail with what is neither", async () => {
    const { service } = storeOf(async () => [
      {
        error: new MedusaError(
          MedusaError.Types.NOT_FOUND,
          "There is no line with id a."
        ),
      },
    ])
    await expect(
      confirmDecisions(service, [decision("a")], run)
    ).rejects.toThrow("There is no line with id a.")
  })
})
