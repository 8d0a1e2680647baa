const lastOf = ({ scans }) => scans[scans.length - 1]

const minutesTo = (time) =>
  Math.max(0, Math.round((new Date(time) - Date.now()) / 60_000))

/**
 * Says which parcels move while one watches, and how each will end.
 *
 * @param {import("../steps/progress.mjs").Progress} progress
 * @param {string} title
 * @param {object[]} truths as the simulator tells them
 */
export function printParcels(progress, title, truths) {
  const lines = truths
    .filter((truth) => minutesTo(lastOf(truth).published_at) > 0)
    .map((truth) => {
      const { step, published_at } = lastOf(truth)
      return (
        `  ${truth.courier} ${truth.number}  ${truth.kind.replaceAll("_", " ")}, ` +
        `ends with "${step.replaceAll("_", " ")}" in ${minutesTo(published_at)} minutes`
      )
    })
  if (lines.length) {
    progress.say(`${title}\n\n${lines.join("\n")}\n`)
  }
}
