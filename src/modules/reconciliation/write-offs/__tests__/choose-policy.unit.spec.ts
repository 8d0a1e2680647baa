import { choosePolicy } from "../choose-policy"
import { writeOffPolicy } from "../write-off-policy"

const policy = (currency: string, max: string) =>
  writeOffPolicy.parse({
    name: "remainders",
    currency,
    codes: ["C01", "A16", "C04"],
    max,
    maxPercent: 2,
    accountCode: "6-1001",
  })

describe("what a policy gives up", () => {
  it.each([
    // Rp 493.500 of Rp 500.000 at Rp 6.500 and 2 %.
    ["idr", "6500", 50_000_000n, 650_000n, true],
    ["idr", "6500", 50_000_000n, 650_001n, false],
    // Exactly 2 %: 1,185.80 of 1,210.00.
    ["eur", "100", 121_000n, 2_420n, true],
    ["eur", "100", 121_000n, 2_421n, false],
    ["eur", "100", -121_000n, -2_420n, true],
  ])(
    "in %s up to %s: of %d the %d (%s)",
    (currency, max, due, residual, isChosen) => {
      const chosen = choosePolicy(
        {
          code: "C01",
          currency_code: currency,
          due_minor: due,
          residual_minor: residual,
        },
        [policy(currency, max)]
      )
      expect(chosen !== null).toBe(isChosen)
    }
  )

  it.each(["A16", "C04", "C02"])("is never %s", (code) => {
    const subject = {
      code,
      currency_code: "eur",
      residual_minor: 1n,
      due_minor: 1_000n,
    }
    expect(choosePolicy(subject, [policy("eur", "100")])).toBeNull()
  })
})
