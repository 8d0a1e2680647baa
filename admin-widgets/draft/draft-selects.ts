import type { DraftIntake } from "../../src/types/draft-intake"
import type { Translate } from "../../src/format/translate"
import { NOT_SAID } from "./draft-fields"

/** Choices of the form; what the draft says already is among them. */
export function draftSelects(
  { channels, payment_methods, taken }: DraftIntake,
  t: Translate
) {
  const notSaid = { value: NOT_SAID, text: t("draft.notSaid") }
  const known = channels.map(({ code, kind }) => ({
    value: code,
    text: t("draft.channelOf", { code, kind: t(`value.channel.${kind}`) }),
  }))
  const { channel } = taken
  const isOffered = !channel || channels.some(({ code }) => code === channel)
  return {
    channels: [
      notSaid,
      ...known,
      ...(isOffered ? [] : [{ value: channel, text: channel }]),
    ],
    paymentMethods: [
      notSaid,
      ...payment_methods.map((value) => ({
        value,
        text: t(`value.payment_method.${value}`, { defaultValue: value }),
      })),
    ],
  }
}
