import { explainFailure } from "../explain-failure"

describe("explainFailure", () => {
  it.each([
    ["ENOSPC: no space left on device, write", "the disk is full"],
    ["IO Error: Could not write: No space left on device", "the disk is full"],
    ["EROFS: read-only file system, open 'x'", "it cannot be written"],
    [
      "Model fct_order: Out of Memory Error: failed to pin block",
      "it needs more memory than it may have (option analytics.memoryLimit, or --memory-limit)",
    ],
    ["EACCES: permission denied, mkdir '/x'", "it cannot be written"],
  ])("says of %s that %s", (message, reason) => {
    expect(explainFailure(new Error(message), "/srv/warehouse")).toMatchObject({
      message:
        `The warehouse in /srv/warehouse was not exported because ${reason}; ` +
        "what is published stays as it is.",
    })
  })

  it("leaves what has nothing to do with disk or memory", () => {
    const error = new Error("column is missing")
    expect(explainFailure(error, "/srv")).toBe(error)
  })
})
