import type { Translate } from "../../src/format/translate"

/** Who did it: "Courier jne", "Automatic", "A person"; ids stay ids. */
export const actorText = (actor: string, t: Translate) => {
  const [kind, name] = actor.split(/:(.*)/)
  switch (kind) {
    case "system":
      return t("actor.system")
    case "job":
      return t("actor.job")
    case "courier":
      return t("actor.courier", { name })
    case "channel":
      return t("actor.channel", { name })
    case "rule":
      return t("actor.rule", { name })
    case "api":
      return t("actor.api")
    case "command":
      return t("actor.command")
    default:
      return actor.startsWith("user_") ? t("actor.user") : actor
  }
}
