import type { Rounding } from "./rounding"

/**
 * An exact number, for sums that decimals cannot hold: a tax taken out of a
 * price, a share of a line.
 */
export class Fraction {
  private constructor(
    private readonly above: bigint,
    private readonly below: bigint
  ) {}

  /**
   * @param decimal as `-12.50`.
   * @throws RangeError when it is none.
   */
  static of(decimal: string): Fraction {
    const [, sign, whole, digits = ""] =
      /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal) ?? []
    if (whole === undefined) {
      throw new RangeError(`"${decimal}" is no decimal number, as -12.50.`)
    }
    return new Fraction(
      BigInt(`${sign}${whole}${digits}`),
      10n ** BigInt(digits.length)
    )
  }

  plus({ above, below }: Fraction): Fraction {
    return new Fraction(
      this.above * below + above * this.below,
      this.below * below
    )
  }

  minus(other: Fraction): Fraction {
    return this.plus(other.times(Fraction.of("-1")))
  }

  times({ above, below }: Fraction): Fraction {
    return new Fraction(this.above * above, this.below * below)
  }

  /** @throws RangeError for a division by nothing. */
  over({ above, below }: Fraction): Fraction {
    if (above === 0n) {
      throw new RangeError("A number cannot be divided by 0.")
    }
    const sign = above < 0n ? -1n : 1n
    return new Fraction(this.above * below * sign, this.below * above * sign)
  }

  isMoreThan(other: Fraction): boolean {
    return this.above * other.below > other.above * this.below
  }

  /** The nearest whole number; halves go away from 0, or as said. */
  round(rounding: Rounding = "half_up"): bigint {
    const rest = ((this.above % this.below) + this.below) % this.below
    const floor = (this.above - rest) / this.below
    const isUp = {
      half_up:
        this.above < 0n ? 2n * rest > this.below : 2n * rest >= this.below,
      half_even:
        2n * rest > this.below ||
        (2n * rest === this.below && floor % 2n !== 0n),
      floor: false,
      ceil: rest > 0n,
    }[rounding]
    return isUp ? floor + 1n : floor
  }

  /** A decimal of so many places, halves away from 0. */
  toFixed(places: number): string {
    const digits = this.times(Fraction.of(`1${"0".repeat(places)}`)).round()
    const size = (digits < 0n ? -digits : digits)
      .toString()
      .padStart(places + 1, "0")
    const cut = size.length - places
    return (
      (digits < 0n ? "-" : "") +
      size.slice(0, cut) +
      (places ? `.${size.slice(cut)}` : "")
    )
  }
}
