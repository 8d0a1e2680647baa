import { toMinorUnits } from "../../../money/to-minor-units"
import type { WriteOffPolicy } from "./write-off-policy"

/** Never given up: the shop or the payer would lose what somebody has. */
const NEVER = ["A16", "C04"]

export type WriteOffSubject = {
  code: string
  currency_code: string
  /** What would be given up, signed minor units. */
  residual_minor: bigint
  /** What was due. */
  due_minor: bigint
}

/**
 * The first policy that allows a write-off: integers only,
 * `residual × 100 ≤ percent × due` (design §7).
 *
 * @returns null when none does.
 */
export function choosePolicy(
  { code, currency_code, residual_minor, due_minor }: WriteOffSubject,
  policies: readonly WriteOffPolicy[]
): { policy: WriteOffPolicy; needs_approval: boolean } | null {
  if (NEVER.includes(code)) {
    return null
  }
  const residual = abs(residual_minor)
  const minor = (text: string) => toMinorUnits(text, currency_code)
  const policy = policies.find(
    (one) =>
      one.currency === currency_code.toLowerCase() &&
      one.codes.includes(code) &&
      residual <= minor(one.max) &&
      residual * 100n <= BigInt(one.maxPercent) * abs(due_minor)
  )
  return policy
    ? {
        policy,
        needs_approval:
          policy.fourEyesAbove !== undefined &&
          residual > minor(policy.fourEyesAbove),
      }
    : null
}

const abs = (minor: bigint) => (minor < 0n ? -minor : minor)
