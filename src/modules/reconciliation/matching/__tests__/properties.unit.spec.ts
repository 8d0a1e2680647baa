import { otherProfile } from "../../../../../integration-tests/load/reconciliation/matching/other-profile"
import { plainProfile } from "../../../../../integration-tests/load/reconciliation/matching/plain-profile"
import { makeMonth } from "../../../../../integration-tests/load/reconciliation/matching/make-month"
import { scoreMonth } from "../../../../../integration-tests/load/reconciliation/matching/score-month"
import { seededRandom } from "../../../../../integration-tests/fixtures/seeded-random"
import { shuffled } from "../../../../../integration-tests/fixtures/shuffled"
import { matchExpectedItems } from "../match-expected-items"

/** Months of 1,500 lines; each holds two lines of each misleading kind. */
const months = [plainProfile, otherProfile].flatMap((profile) =>
  [false, true].map((unique) => ({
    name: `${profile.name}${unique ? ", unique amounts" : ""}`,
    month: makeMonth(1_500, unique, profile, 97),
  }))
)

describe.each(months)("a month, $name", ({ month }) => {
  const lines = month.lines.map(({ line }) => line)
  const { decisions } = matchExpectedItems(lines, month.items)

  it("is answered the same whatever the order of lines and items", () => {
    const next = seededRandom(7)
    const order = shuffled([...lines.keys()], next)
    const again = matchExpectedItems(
      order.map((at) => lines[at]),
      shuffled(month.items, next)
    )
    expect(again.decisions).toEqual(order.map((at) => decisions[at]))
  })

  it("loses no money and pays no item twice", () => {
    expect(scoreMonth(month, decisions).conservation_gaps).toBe(0)
  })

  it("decides no tie, no dead code and no other currency", () => {
    const misleading = month.lines.flatMap(({ adversarial }, at) =>
      adversarial ? decisions[at] : []
    )
    expect(misleading.length).toBeGreaterThanOrEqual(8)
    expect(misleading.filter(({ decision }) => decision === "auto")).toEqual([])
  })

  it("gives each line one answer in its form", () => {
    expect(decisions.map(({ line }) => line)).toEqual(lines.map(({ id }) => id))
    for (const [at, made] of decisions.entries()) {
      const isAuto = made.decision === "auto"
      expect(made.rule !== null).toBe(isAuto)
      expect(made.items.length > 0).toBe(isAuto)
      expect(made.alternatives.length > 0).toBe(made.decision === "suggest")
      expect(made.alternatives.length).toBeLessThanOrEqual(3)
      for (const { items, confidence } of made.alternatives) {
        const sum = items.reduce((all, one) => all + one.allocated_minor, 0n)
        expect(sum <= lines[at].amount_minor).toBe(true)
        expect(confidence).toBeLessThan(1)
      }
    }
  })
})
