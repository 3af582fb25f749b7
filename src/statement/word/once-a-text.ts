/**
 * Makes a question about a text that is worked out once for all that is asked while it is read: only the
 * last answer is kept, for texts are read one after the other.
 */
export function onceAText<Text extends object, Answer>(
  ask: (text: Text) => Answer,
): (text: Text) => Answer {
  let last: Readonly<{ text: Text; answer: Answer }> | null = null
  return (text) => {
    if (last?.text !== text) last = { text, answer: ask(text) }
    return last.answer
  }
}
