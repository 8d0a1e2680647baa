/** How the codes of a shop are built. */
export type ReferenceScheme = {
  /** `mod37`: ISO 7064 MOD 37,36; `rf`: ISO 11649; `plain`: no check. */
  kind: "mod37" | "rf" | "plain"
  /** What every code begins with; null where nothing is known of it. */
  prefix: string | null
  /** The usual length; null without any code. */
  length: number | null
}
