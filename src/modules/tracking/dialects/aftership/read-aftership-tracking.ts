import { findMeaning } from "../../mapping/find-meaning"
import type { Meaning } from "../../mapping/meaning"
import { joinPlace } from "../join-place"
import { meaningOf } from "../meaning-of"
import { neededNumber } from "../needed-number"
import type { PayloadReader } from "../payload-reader"
import type { RawParcel } from "../raw-parcel"
import { aftershipSubtags } from "./aftership-subtags"
import { aftershipTags } from "./aftership-tags"

/** A tracking object; the parcel's own slug counts, not a checkpoint's. */
export function readAftershipTracking(tracking: PayloadReader): RawParcel {
  const warnings = new Set<string>()
  return {
    courier: tracking.word("slug")?.toLowerCase() ?? null,
    tracking_number: neededNumber(tracking, "tracking_number"),
    provider_ref: tracking.word("id"),
    eta: tracking.maybe("expected_delivery"),
    zone: null,
    summary: {
      meaning: readTag(tracking, warnings),
      raw_status: tracking.word("subtag") ?? tracking.word("tag"),
      at: null,
      updated_at: tracking.word("updated_at"),
    },
    events: tracking.list("checkpoints").map((checkpoint) => ({
      at: checkpoint.word("checkpoint_time"),
      code: checkpoint.word("raw_tag"),
      raw_status: checkpoint.word("subtag") ?? checkpoint.word("tag"),
      text: checkpoint.text("message"),
      location: joinPlace(
        checkpoint.word("location") ?? checkpoint.word("city")
      ),
      meaning: readTag(checkpoint, warnings),
    })),
    warnings,
  }
}

const readTag = (tagged: PayloadReader, warnings: Set<string>): Meaning =>
  findMeaning(aftershipSubtags, tagged.word("subtag")) ??
  meaningOf(aftershipTags, tagged.word("tag"), warnings)
