import { mixtureQuantiles } from "../../../../analytics/forecast/distribution/mixture-quantiles"
import type { CaseKind } from "../../verify/cases/case-kind"
import { BadField } from "../../verify/fields/bad-field"
import { listField } from "../../verify/fields/list-field"
import { objectField } from "../../verify/fields/object-field"
import { decimalField } from "../fields/decimal-field"
import { probabilityField } from "../fields/probability-field"

const moments = { mean: decimalField(0), variance: decimalField(0) }
const p = listField(probabilityField)

const readMoments = objectField({ ...moments, p })
const readMixture = objectField({
  mixture: listField(objectField({ weight: decimalField(0, 1), ...moments })),
  p,
})

/** Units that cover a demand, for each of the asked probabilities. */
export const quantileCase: CaseKind = (input) => {
  const { mixture, p: asked } = readDemand(input)
  const ascending = [...new Set(asked)].sort((a, b) => a - b)
  const units = mixtureQuantiles(ascending, mixture)
  return { quantiles: asked.map((one) => units[ascending.indexOf(one)]) }
}

function readDemand(input: unknown) {
  if (typeof input !== "object" || !Object.hasOwn(input ?? {}, "mixture")) {
    const { p: asked, ...demand } = readMoments(input, "")
    return { mixture: [{ weight: 1, ...demand }], p: asked }
  }
  const read = readMixture(input, "")
  const sum = read.mixture.reduce((all, { weight }) => all + weight, 0)
  if (Math.abs(sum - 1) > 1e-6) {
    throw new BadField("mixture", `has weights that sum to ${sum}, not to 1.`)
  }
  return read
}
