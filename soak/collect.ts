/**
 * Loaded into the program before its own code: what it really holds is seen only after a collection, and a short
 * run may have none of its own in a whole third.
 */
const EACH_MS = 2000

setInterval(() => {
  globalThis.gc?.()
}, EACH_MS).unref()
