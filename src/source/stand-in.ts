/** Tells whether a landing page's description is what Telegram writes where there are no words to repeat. */
export const isStandIn = (text: string): boolean =>
  /^(?:If you have Telegram, )?you can /iu.test(text) ||
  /^Telegram: (?:Contact|View|Join) /u.test(text) ||
  /^[\d\s.,]+[KM]? (?:subscribers?|members?|monthly users?)\b/iu.test(text)
