const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '!': '&#33;',
  '\u00A0': '&nbsp;',
}

/** Escapes a text for HTML, an attribute in double quotes included, as Telegram's pages do. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"'!\u00A0]/gu, (character) => ENTITIES[character] ?? character)
